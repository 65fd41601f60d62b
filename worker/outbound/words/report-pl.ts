import { reportTerms } from '../../../shared/reports/terms-pl.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Polish. */
export const reportPl: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `${workspace}, ${day}`,
    weekly: (workspace, days) => `${workspace}, tydzień ${days}`,
  },
  greeting: (name) => `Dzień dobry, ${name},`,
  lead: {
    daily: (workspace, day) => `oto wyniki organizacji ${workspace} z dnia ${day}.`,
    weekly: (workspace, days) => `oto wyniki organizacji ${workspace} za tydzień ${days}.`,
  },
  days: (first, last) => `od ${first} do ${last}`,
  team: 'To liczby Twoich zespołów.',
  counting: 'Trwa ponowne przeliczanie: to mogą być jeszcze poprzednie liczby.',
  unusual: 'Odstępstwa od normy',
  nothingUnusual: 'Nic nie odbiegało od normy.',
  flag: {
    spike: (what, value, low, high) => `${what}: ${value}, zwykle od ${low} do ${high}`,
    drift: (what, value, low, high) => `${what}: stopniowa zmiana do ${value}, zwykle od ${low} do ${high}`,
  },
  of: (n) => `z ${n}`,
  likely: (causes) => `Prawdopodobnie: ${causes}.`,
  noCause: 'Brak prawdopodobnej przyczyny wśród osób, kolejek, witryn, źródeł i świąt.',
  numbers: {
    title: 'Liczby',
    before: { daily: 'dzień wcześniej', weekly: 'tydzień wcześniej' },
    trend: { daily: 'w ciągu czterech tygodni', weekly: 'w ciągu dwunastu tygodni' },
    between: (low, high) => `od ${low} do ${high}`,
  },
  maturing: (count) => `mogą się jeszcze zmienić: ${count}`,
  noData: 'brak danych',
  underASecond: 'poniżej 1 s',
  names: {
    lost: {
      'competitor-faster': 'Konkurencja, odpowiedź przyszła za późno',
      'competitor-price': 'Cena konkurencji',
      'competitor-product': 'Produkt konkurencji',
      'no-budget': 'Brak budżetu',
      'no-need': 'Już niepotrzebne',
      postponed: 'Przełożone na później',
      'not-reachable': 'Brak kontaktu',
      other: 'Inny powód',
    },
    goods: {
      defective: 'Wadliwy',
      damaged: 'Uszkodzony w transporcie',
      'wrong-item': 'Nie ten towar',
      'not-wanted': 'Już niepotrzebny',
      other: 'Inny powód',
    },
    'sent-back': {
      incomplete: 'Czegoś brakuje',
      'not-a-fit': 'Nie dla nas',
      'wrong-territory': 'Inny region',
      'not-reachable': 'Brak kontaktu',
      other: 'Inny powód',
    },
    transfer: {
      'wrong-place': 'Trafiło w złe miejsce',
      'knows-better': 'Ktoś inny zna się na tym lepiej',
      language: 'Język',
      'end-of-shift': 'Koniec zmiany',
      'asked-for': 'Gość o to prosi',
      other: 'Coś innego',
    },
    escalation: {
      'too-hard': 'Potrzeba większej wiedzy',
      decision: 'Potrzeba decyzji',
      unhappy: 'Gość jest niezadowolony',
      'asked-for': 'Gość o to prosi',
      other: 'Coś innego',
    },
  },
  marks: { aside: (text) => ` (${text})`, comma: ', ', stop: '. ', between: '; ' },
  act: 'Otwórz raport',
  note: 'Ten e-mail przyszedł, bo organizacja wysyła raporty osobom w Twojej roli. O tym, czy go dostajesz, decydujesz w konsoli: Ustawienia, Moje alerty.',
}
