import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

const asTheVisitorWishes = 'Gość o to prosi'

export const moves: Widened<typeof english> = {
  moves: {
    menu: 'Przekaż…',
    transfer: 'Do osoby lub kolejki…',
    transferLead: 'Od tej chwili odpowiada ktoś inny',
    escalate: 'Eskaluj…',
    escalateLead: 'Do kogoś, kto może więcej, lub do kierownika',
    consult: 'Zapytaj kogoś z zespołu…',
    consultLead: 'Rozmowa zostaje u Ciebie',
    titles: { transfer: 'Przekaż', escalate: 'Eskaluj', consult: 'Zapytaj kogoś z zespołu' },
    acts: { transfer: 'Przekaż', escalate: 'Eskaluj', consult: 'Zapytaj' },
    queueGone: '(już usunięta)',
    people: 'Współpracownicy',
    queues: 'Kolejki',
    queue: (name, team) => (name === team ? name : `${name} · ${team}`),
    stays: 'Zostaw u siebie, tylko oznacz jako przekazane',
    level: (level) => `Poziom ${level} lub wyższy`,
    manager: 'Kierownik',
    away: 'poza stanowiskiem',
    full: 'brak wolnych miejsc',
    wordsHint: 'Prywatna notatka w rozmowie; gość jej nie widzi.',
    transfers: {
      'wrong-place': 'Trafiło w złe miejsce',
      'knows-better': 'Ktoś inny zna się na tym lepiej',
      language: 'Język',
      'end-of-shift': 'Kończy mi się zmiana',
      'asked-for': asTheVisitorWishes,
      other: 'Coś innego',
    },
    escalations: {
      'too-hard': 'Potrzeba większej wiedzy',
      decision: 'Potrzeba decyzji',
      unhappy: 'Gość jest niezadowolony',
      'asked-for': asTheVisitorWishes,
      other: 'Coś innego',
    },
    decline: 'Odrzuć',
    declines: {
      'not-my-area': 'To nie mój obszar',
      conflict: 'Konflikt interesów',
      'cannot-open': 'Coś tu nie działa',
      busy: 'Nie mam teraz czasu',
      other: 'Coś innego',
    },
    excused: 'Nie liczy się do Twojego udziału',
    counted: 'Mimo to liczy się do Twojego udziału',
    claim: 'Weź',
    asked: 'Pytanie do Ciebie',
    askedOf: (names) => `Pytanie do: ${names}`,
    answerBelow: 'Ktoś z zespołu pyta Cię o to zapytanie. Odpowiedz notatką; gość jej nie widzi.',
    backIn: (clock) => `Odpowiedz w ciągu ${clock}, inaczej trafi do następnej osoby`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: 'Do kogo', empty: 'Wybierz, dokąd trafia.', invalid: 'Wybierz, dokąd trafia.' },
  moveReason: { label: 'Powód', empty: 'Wybierz powód.', invalid: 'Wybierz powód.' },
  moveWords: {
    label: 'Wiadomość dla tej osoby',
    empty: 'Napisz, czego chcesz się dowiedzieć.',
    invalid: 'Najwyżej 4000 znaków.',
  },
}
