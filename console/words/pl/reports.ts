import { reportTerms } from '../../../shared/reports/terms-pl.ts'
import type { reports as english } from '../en-reports.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  ...reportTerms,
  title: 'Raporty',
  all: 'Wszystkie raporty',
  toMeasures: 'Do wskaźników',
  names: {
    daily: (day) => day,
    weekly: (first, last) => `od ${first} do ${last}`,
  },
  neighbours: {
    label: 'Inne raporty',
    daily: { before: 'Dzień wcześniej', after: 'Dzień później' },
    weekly: { before: 'Tydzień wcześniej', after: 'Tydzień później' },
  },
  scope: { team: 'Liczby Twoich zespołów.', all: 'Liczby całej organizacji.' },
  counting: 'Trwa ponowne przeliczanie: to mogą być jeszcze poprzednie liczby.',
  made: (moment) => `Sporządzono ${moment}.`,
  again: 'Wyślij ponownie',
  sentAgain: (mails) =>
    mails === 0
      ? 'Nikt nie dostaje takich raportów albo e-maile nie wychodzą.'
      : counted(mails, '* e-mail jest w drodze.', '* e-maile są w drodze.', '* e-maili jest w drodze.'),
  list: {
    daily: 'Dni',
    weekly: 'Tygodnie',
    none: { daily: 'Nie ma jeszcze żadnego.', weekly: 'Nie ma jeszcze żadnego.' },
    now: { daily: 'Pokaż wczoraj', weekly: 'Pokaż ostatnie siedem dni' },
    lead: 'Co się działo, w porównaniu z poprzednim okresem, i co odbiegało od normy. Raporty powstają o wybranej godzinie i można je zobaczyć dla każdego dnia.',
  },
  plan: {
    title: { daily: 'Raport dzienny', weekly: 'Raport tygodniowy' },
    lead: (zone) => `Godziny w strefie czasowej ${zone}. Każdy odbiorca widzi w raporcie to, co może zobaczyć tutaj.`,
    on: {
      daily: 'Sporządzaj codziennie, za poprzedni dzień',
      weekly: 'Sporządzaj co tydzień, za poprzednie siedem dni',
    },
    hour: 'Godzina',
    weekday: 'Dzień',
    roles: 'Role, które dostają e-mail',
    saved: 'Zapisano. Obowiązuje od następnego raportu.',
    noMail: 'To Foyer nie wysyła e-maili: raporty są tylko tutaj.',
    off: (kind) => (kind === 'daily' ? 'Raporty dzienne nie powstają.' : 'Raporty tygodniowe nie powstają.'),
    ownSwitch: 'Do moich alertów',
    own: 'O tym, czy dostajesz ten e-mail, decydujesz w ustawieniach: Moje alerty.',
  },
  empty: {
    title: (days) => `Nic się nie działo: ${days}`,
    lead: 'Raport ma o czym mówić, gdy tylko ktoś zapyta. Wybierz inny dzień albo sprawdź, czy tag jest na Twojej witrynie.',
    sites: 'Do Twoich witryn',
  },
  flags: {
    title: 'Odstępstwa od normy',
    none: 'Nic nie odbiegało od normy.',
    early: 'Co jest normą, wiadomo po czterech tygodniach i od dwudziestu zapytań dziennie lub tygodniowo.',
    spike: (what, value) => `${what}: ${value}`,
    drift: (what, value) => `${what}: stopniowa zmiana do ${value}`,
    usual: (low, high) => `Zwykle od ${low} do ${high}.`,
    of: (n) => `Liczba przypadków: ${n}.`,
    between: '; ',
    likely: (causes) => `Prawdopodobnie: ${causes}.`,
    noCause: 'Brak prawdopodobnej przyczyny wśród osób, kolejek, witryn, źródeł i świąt.',
    mute: 'Wycisz na cztery tygodnie',
    unmute: 'Wyłącz wyciszenie',
    muted: (day) => `Wyciszone do ${day}.`,
    nowMuted: 'Wyciszono: przez cztery tygodnie raporty o tym milczą.',
    nowUnmuted: 'Raporty znów będą o tym mówić.',
  },
  numbers: {
    title: 'Liczby',
    what: 'Co',
    now: { daily: 'Ten dzień', weekly: 'Ten tydzień' },
    before: { daily: 'Dzień wcześniej', weekly: 'Tydzień wcześniej' },
    trend: { daily: 'Cztery tygodnie', weekly: 'Dwanaście tygodni' },
    of: (n) => `z ${n}`,
    maturing: (count) => `mogą się jeszcze zmienić: ${count}`,
    between: (low, high) => `od ${low} do ${high}`,
    none: 'Brak danych',
  },
  before: (count) => `poprzednio: ${count}`,
}
