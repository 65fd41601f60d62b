import type { search as english } from '../en-search.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  title: 'Szukaj',
  field: 'Szukaj zapytań',
  placeholder: 'Słowa, nazwisko, adres, numer…',
  any: 'wszystkie',
  filters: {
    site: 'Witryna',
    queue: 'Kolejka',
    assignee: 'Odpowiada',
    state: 'Stan',
    kind: 'Rodzaj',
    tier: 'Klasa',
    channel: 'Kanał',
    language: 'Język',
  },
  narrow: (by) => (by === 0 ? 'Filtruj' : `Filtry: ${by}`),
  waiting: 'Czeka lub zaproponowane',
  from: 'Zapytano od',
  to: 'do',
  clear: 'Wyczyść',
  csv: 'CSV',
  note: 'W notatce:',
  order: 'Kolejność',
  orders: {
    usual: 'jak zwykle',
    longest: 'najdłużej czekające',
    newest: 'najnowsza wiadomość',
    due: 'najbliższy termin',
    tier: 'najlepsza ocena',
  },
  shown: (count, all) => (count === all ? `Pokazane wszystkie: ${all}` : `Pokazane: ${count} z ${all}`),
  more: 'Pokaż więcej',
  found: (count, more) => (more ? `Najnowsze: ${count}` : counted(count, '* zapytanie', '* zapytania', '* zapytań')),
  pastAway: 'Starszych zapytań nie można teraz odczytać; wszystkie bieżące są tutaj.',
  begin: {
    title: 'Czego szukasz?',
    lead: 'Słowo z treści, imię lub nazwisko, adres e-mail, telefon albo numer sprawy. Wystarczą fragmenty słów.',
  },
  none: {
    title: 'Nic nie znaleziono',
    lead: 'Spróbuj mniej słów albo początku słowa. Wyniki obejmują tylko to, do czego masz dostęp.',
  },
  views: 'Zapisane wyszukiwania',
  keep: 'Zapisz to wyszukiwanie',
  keepName: 'Jego nazwa',
  kept: 'Zapisano.',
  drop: (name) => `Usuń „${name}”`,
  dropped: (name) => `Usunięto „${name}”.`,
  undo: 'Cofnij',
}
