import type { routing as english, routingFields as englishFields } from '../en-routing.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const routing: Widened<typeof english> = {
  routing: {
    takes: 'Co przyjmuje',
    takesHint:
      'Wybierz, co kolejka przyjmuje ze wszystkich witryn. Lista bez wyboru oznacza wszystko; gdy nigdzie nic nie wybrano, do kolejki trafia tylko to, co kierują do niej jej witryny.',
    lists: {
      sites: 'Witryny',
      kinds: 'Rodzaje',
      products: 'Produkty',
      groups: 'Grupy klientów',
      sizes: 'Wielkości',
      territories: 'Regiony',
      tiers: 'Klasy',
      languages: 'Języki',
      channels: 'Kanały',
    },
    one: {
      sites: 'Witryna',
      kinds: 'Rodzaj',
      products: 'Produkt',
      groups: 'Grupa klientów',
      sizes: 'Wielkość',
      territories: 'Region',
      tiers: 'Klasa',
      languages: 'Język',
      channels: 'Kanał',
    },
    sizes: { small: 'Mała', medium: 'Średnia', large: 'Duża' },
    channels: {
      chat: 'Przez widżet',
      form: 'Przez formularz witryny',
      phone: 'Telefonicznie',
      'walk-in': 'Osobiście',
      internal: 'Od współpracownika lub dealera',
    },
    onlyLed: 'Tylko to, co kierują do niej jej witryny.',
    asks: 'Kto może odpowiadać',
    looks: 'Jak szuka odpowiedniej osoby',
    looksHint:
      'W sekundach od nadejścia zapytania. Do tego czasu dostają je tylko osoby, które znają i produkt, i region. Poziom, język, grupa klientów i wielkość obowiązują zawsze.',
    goesFirst: 'Co ma pierwszeństwo',
    goesFirstHint:
      'W sekundach czekania, które coś ma już na starcie. Leady mają swoje według klasy: A 240, B 120. Wszystko, co czeka, przesuwa się w górę, więc nic nie zostaje pominięte na zawsze.',
    levelHint: 'Od 1 do 6. Kto ma niższy, nie dostaje propozycji z tej kolejki.',
    claims: 'Osoby z kolejki mogą same brać to, co czeka',
    claimsHint: 'Wzięte zapytanie liczy się w sprawiedliwym podziale tak jak zaproponowane.',
    atOnceHint:
      'Puste: najpierw propozycja, potem przyjęcie. Z liczbą: zapytanie jest od razu przydzielone, a bez odpowiedzi w tym czasie trafia do następnej osoby.',
    only: (list, values) => `${list}: ${values}`,
    level: (level) =>
      level === 1 ? 'Odpowiadać może każdy z zespołu.' : `Odpowiadać może poziom ${level} lub wyższy.`,
    has: (level) => `Poziom ${level}`,
    skills: 'Co ta osoba umie',
    skillsHint: 'Lista bez wyboru oznacza wszystko.',
    skillLevelHint: 'Od 1 dla początkujących do 6.',
    try: {
      title: 'Dokąd trafiłoby zapytanie?',
      lead: 'Wybierz, co o nim wiadomo; to, co tu wpisano, liczy się jeszcze przed zapisaniem.',
      any: 'Nie wiadomo',
      goes: (queue) => `Trafia do kolejki: ${queue}.`,
      asks: (count) =>
        counted(
          count,
          'Kolejka ma * warunek i jest on spełniony.',
          'Kolejka ma * warunki i wszystkie są spełnione.',
          'Kolejka ma * warunków i wszystkie są spełnione.',
        ),
      bySite: 'Nie pasuje do warunków żadnej kolejki, więc trafia tam, dokąd kieruje witryna.',
      others: 'Dlaczego nie inna kolejka',
      fits: 'pasuje, ale ma mniej warunków',
      people: 'Komu można je zaproponować',
      nobody: 'Nikomu: w tym zespole nikt nie może odpowiedzieć. Zmień poziom kolejki albo to, co umieją osoby.',
      own: 'od razu',
      later: 'dopiero po pewnym czasie',
    },
  },
  choice: {
    why: (name) => `Dlaczego ${name}?`,
    could: 'Kto może przyjąć',
    cost: 'Koszt',
    credit: 'Należne wcześniej',
    how: 'Wygrywa najniższy koszt: jak bardzo ktoś jest zajęty, minus to, co zespół jest mu winien; więcej, gdy ktoś umie dużo innych rzeczy, mniej, gdy już się tym zajmował. Należne liczy się w zapytaniach.',
    obstacles: {
      team: 'z innego zespołu',
      away: 'inny status niż „Dostępny”',
      'off-shift': 'poza zmianą',
      'on-leave': 'na urlopie',
      full: 'za mało wolnych miejsc',
      missed: 'propozycja wygasła',
      level: 'za niski poziom',
      language: 'nie ten język',
      group: 'nie ta grupa klientów',
      size: 'nie ta wielkość',
      product: 'inny produkt',
      territory: 'inny region',
    },
  },
}

const aheadInvalid = 'Pełne sekundy, od 0 do 3600.'
const secondsInvalid = 'Pełne sekundy, od 0 do 86400.'

export const routingFields: Widened<typeof englishFields> = {
  level: { label: 'Najniższy poziom', empty: 'Podaj poziom.', invalid: 'Liczba całkowita od 1 do 6.' },
  skillLevel: { label: 'Poziom', empty: 'Podaj poziom.', invalid: 'Liczba całkowita od 1 do 6.' },
  highToProduct: {
    label: 'Klasa A lub B: do wszystkich, którzy znają produkt',
    empty: 'Podaj sekundy.',
    invalid: secondsInvalid,
  },
  highToTeam: { label: 'I do całego zespołu', empty: 'Podaj sekundy.', invalid: secondsInvalid },
  toProduct: {
    label: 'Wszystko inne: do wszystkich, którzy znają produkt',
    empty: 'Podaj sekundy.',
    invalid: secondsInvalid,
  },
  aheadUrgent: { label: 'Pilne', empty: 'Podaj sekundy.', invalid: aheadInvalid },
  aheadComplaint: { label: 'Reklamacja', empty: 'Podaj sekundy.', invalid: aheadInvalid },
  aheadOrder: { label: 'W sprawie zamówienia', empty: 'Podaj sekundy.', invalid: aheadInvalid },
  aheadColleague: { label: 'Od współpracownika lub dealera', empty: 'Podaj sekundy.', invalid: aheadInvalid },
  atOnce: {
    label: 'Sekundy na odpowiedź, gdy przydział jest od razu',
    empty: 'Podaj sekundy.',
    invalid: 'Pełne sekundy, od 15 do 600; puste: każdy dostaje najpierw propozycję.',
  },
  toTeam: { label: 'I do całego zespołu', empty: 'Podaj sekundy.', invalid: secondsInvalid },
}
