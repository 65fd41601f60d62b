import type { keeping as english } from '../en-keeping.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  label: 'Jak długo przechowywać zamknięte zapytania',
  hint: 'Licząc od zamknięcia. W noc po tym terminie treść zapytania, także notatki, oraz dane gościa są usuwane dla wszystkich i wyszukiwanie już ich nie znajdzie. Zostaje to, że ktoś pytał, kiedy i jak się to skończyło, a z tym wszystkie liczby. Zapytania otwarte lub będące jeszcze w sprzedaży pozostają nietknięte. Nikt nie może tego cofnąć.',
  ever: 'bezterminowo',
  months: (count) => counted(count, 'przez * miesiąc', 'przez * miesiące', 'przez * miesięcy'),
  kept: 'Zamknięte zapytania',
  try: {
    title: 'Co by się stało',
    looking: 'Liczenie…',
    nothing: 'Nic nie zostałoby usunięte ze względu na wiek.',
    none: (moment) => `Najbliższej nocy, ${moment}, nic nie zniknie: żadnego zapytania nie zamknięto tak dawno.`,
    some: (moment, inquiries) =>
      `Najbliższej nocy, ${moment}, zniknie treść ${inquiries === '1' ? '1 zamkniętego zapytania' : `${inquiries} zamkniętych zapytań`}.`,
    people: (people) => `Po ${people === '1' ? '1 osobie' : `${people} osobach`} nic nie zostanie.`,
    staying: (people) =>
      people === '1'
        ? 'Dane 1 osoby zostaną ze względu na jej inne zapytanie.'
        : `Dane ${people} osób zostaną ze względu na ich inne zapytania.`,
    withSales: (count) =>
      count === '1'
        ? 'Z 1 równie starego zapytania nic nie zniknie, bo sprzedaż jeszcze się nim zajmuje.'
        : `Z ${count} równie starych zapytań nic nie zniknie, bo sprzedaż jeszcze się nimi zajmuje.`,
    failed: 'Teraz nie udało się tego policzyć.',
  },
}
