import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: 'Podczas czekania',
    offerHint:
      'W sekundach. Propozycja nieprzyjęta w tym czasie wygasa i dostaje ją następna osoba. Zwykle: 45, a dla wiadomości 600.',
    atMostHint:
      'Kto przyjdzie ponad tę liczbę, zostawia wiadomość z czasem obiecanym dla wiadomości: nikt nie odchodzi z niczym. Puste: bez ograniczenia.',
    afterHint:
      'Tyle sekund czeka w tej kolejce, gdy jest ona otwarta. Zachowuje swoje miejsce i przechodzi dalej najwyżej cztery razy. Puste: zostaje.',
    toHint: 'Kolejka, która jest wtedy zamknięta, przekazuje do następnej po niej.',
    toManagers: 'Bez kolejki: powiadom kierowników zespołu',
    circle: (names) => `To prowadzi w kółko: ${names}.`,
    chain: 'Jeśli nikt go nie przyjmie',
    goesOn: (time, queue) => `Limit ${time}, potem kolejka: ${queue}.`,
    told: (time) => `Limit ${time}, potem powiadomienie dla kierowników zespołu.`,
    stays: 'Zostaje tam.',
    stranded: 'Nikt nie przyjmuje',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: {
    label: 'Czas propozycji, gość czeka',
    empty: 'Podaj sekundy.',
    invalid: 'Pełne sekundy, od 10 do 600.',
  },
  offerMessage: {
    label: 'Czas propozycji, wiadomość',
    empty: 'Podaj sekundy.',
    invalid: 'Pełne sekundy, od 10 do 600.',
  },
  atMost: {
    label: 'Ilu gości może czekać',
    empty: 'Podaj liczbę.',
    invalid: 'Liczba całkowita od 1 do 1000 albo puste.',
  },
  overflowAfter: {
    label: 'Jeśli nikt nie przyjmie, przechodzi dalej po',
    empty: 'Podaj sekundy.',
    invalid: 'Pełne sekundy, od 10 do 86400, albo puste.',
  },
  overflowTo: {
    label: 'I przechodzi do',
    empty: 'Wybierz kolejkę.',
    invalid: 'Wybierz kolejkę, która nie prowadzi z powrotem tutaj.',
  },
}
