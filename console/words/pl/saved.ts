import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  whose: { mine: 'Moje', everyone: 'Wszystkich' },
  aTeam: 'Zespołu',

  picker: {
    title: 'Gotowe odpowiedzi',
    find: 'Znajdź gotową odpowiedź',
    placeholder: 'Słowo z treści lub skrót',
    count: (count) => counted(count, '* gotowa odpowiedź', '* gotowe odpowiedzi', '* gotowych odpowiedzi'),
    none: 'Nic takiego nie ma.',
    empty: 'Nie ma jeszcze gotowych odpowiedzi.',
    preview: (language) => `Podgląd (${language})`,
    keys: '↑ ↓ wybór, Enter wstawia, Esc zamyka',
    settings: 'Dodawaj je i zmieniaj',
  },

  lead: 'Odpowiedzi, które się powtarzają. Wpisz / w zapytaniu, aby wstawić jedną z nich.',
  add: 'Napisz odpowiedź',
  edit: 'Zmień',
  remove: 'Usuń',
  removed: (title) => `Usunięto „${title}”.`,
  undo: 'Cofnij',
  find: 'Szukaj wśród nich',
  none: 'Nic takiego nie ma.',
  noneHere: 'Jeszcze żadnych.',
  empty: {
    title: 'Nie ma jeszcze gotowych odpowiedzi',
    lead: 'Zacznij od powitania: nazwij je hello, a /hello wstawi je do każdej odpowiedzi, razem z imieniem gościa.',
  },
  used: (times, last) => `Wysłano ${counted(times, '* raz', '* razy', '* razy')}, ostatnio ${last}`,
  unused: 'Jeszcze niewysłana',

  owner: 'Czyja jest',
  ownerHint: 'Moje: widzisz je tylko Ty. Zespołu: widzą je osoby z zespołu.',
  shortcut: 'Skrót',
  shortcutHint: 'Jedno słowo. Wystarczy wpisać / i początek skrótu.',
  title: 'Tytuł',
  titleHint: 'Taki, jakiego będziesz szukać.',
  language: 'Język tekstu',
  languageHint: 'Wstawiany jest język gościa; gdy go brakuje, język witryny.',
  text: 'Treść',
  variables: 'Wstaw w miejscu kursora',
  variable: {
    name: 'Imię i nazwisko gościa',
    'address-as': 'Zwrot do osoby w jej języku: คุณวิภา, 张伟',
    assistant: 'Twoje imię i nazwisko',
    site: 'Nazwa witryny',
    receipt: 'Numer sprawy',
    today: 'Dzisiejsza data',
  },
  preview: 'Podgląd dla zmyślonego gościa',
  stale: 'W międzyczasie ktoś z zespołu to zmienił. „Anuluj” pokaże, jak jest teraz.',
  faults: {
    shortcut: {
      empty: 'Wybierz skrót.',
      invalid: 'Jedno słowo z liter i cyfr, najwyżej 32 znaki.',
      taken: 'Inna odpowiedź ma już ten skrót.',
    },
    title: { empty: 'Napisz tytuł.', long: 'Najwyżej 80 znaków.' },
    text: {
      empty: 'Napisz treść w co najmniej jednym języku.',
      long: 'Najwyżej 4000 znaków.',
      unknown: (names) =>
        `Nie ma czego tu wstawić: ${names.map((name) => `{${name}}`).join(', ')}. Wybierz z przycisków poniżej.`,
    },
  },
}
