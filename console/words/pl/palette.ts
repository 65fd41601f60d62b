import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Przejdź lub wykonaj',
  field: 'Co chcesz zrobić?',
  groups: { inquiries: 'Zapytania', pages: 'Strony', acts: 'Działania', views: 'Zapisane wyszukiwania' },
  search: (asked) => `Szukaj „${asked}”`,
  none: 'Nie ma nic o tej nazwie. Enter szuka tego w zapytaniach.',
  log: 'Zapisz telefon lub wizytę',
  keys: 'Pokaż wszystkie skróty',
  presence: {
    available: 'Ustaw status „Dostępny”',
    busy: 'Ustaw status „Zajęty”',
    away: 'Ustaw status „Nieobecny”',
  },
  light: 'Jasny',
  dark: 'Ciemny',
  wallboard: 'Tablica',
  reports: 'Raporty',
  fairShare: 'Sprawiedliwy podział',
}
