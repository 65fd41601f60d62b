import type { teamFields as englishFields, teams as english } from '../en-teams.ts'
import type { Widened } from '../widened.ts'

export const teams: Widened<typeof english> = {
  teams: {
    lead: 'Kto pracuje razem. To, co czeka w kolejce, jest proponowane zespołowi tej kolejki.',
    add: 'Dodaj zespół',
    full: (most) => `Organizacja może mieć najwyżej ${most} zespołów.`,
    edit: 'Zmień',
    functions: { support: 'Obsługa', marketing: 'Marketing', sales: 'Sprzedaż', none: 'Coś innego' },
    managedBy: 'Kieruje',
    nobody: 'Nikt',
    noManager: 'Jeszcze bez kierownika',
    people: 'Osoby',
    empty:
      'W tym zespole nikogo jeszcze nie ma: to, co na niego czeka, nikomu nie jest proponowane. Dodaj osoby w ustawieniach: Osoby.',
    none: 'W żadnym zespole',
    choose: 'Ta osoba może dostawać propozycje tego, co czeka na te zespoły.',
  },
  queues: {
    lead: 'Gdzie czekają zapytania, na który zespół i co obiecujesz tym, którzy czekają.',
    add: 'Dodaj kolejkę',
    full: (most) => `Organizacja może mieć najwyżej ${most} kolejek.`,
    edit: 'Zmień',
    team: 'Zespół',
    sites: 'Zapytania przychodzą z',
    noSite: 'Nie kieruje tu jeszcze żadna witryna. Wybierz kolejkę w ustawieniach: Witryny.',
    byRules: 'Nie kieruje tu żadna witryna; co kolejka przyjmuje, jest opisane niżej.',
    keeps: 'Zmiany dotyczą zapytań, które nadejdą od teraz. Te, które już są, zostają przy swoim zespole.',
    targets: 'Co obiecujesz',
    promises: {
      live: (time, share) => `Pierwsza odpowiedź dla gości, którzy czekają na stronie: ${time}, dla ${share} z nich.`,
      message: (time, share) =>
        `Pierwsza odpowiedź na wiadomości od osób, które nie czekają: ${time} czasu pracy, dla ${share} z nich.`,
      callBack: (time) => `Oddzwonienie do osób, które zostawiły adres i odeszły bez odpowiedzi: ${time}.`,
    },
    hints: {
      live: 'W sekundach, od pytania do odpowiedzi człowieka. Zwykle: 60.',
      share: 'Ilu z pytających ma dostać odpowiedź na czas. Zwykle: 80.',
      message: 'W minutach czasu pracy. Zwykle: 60.',
      callBack: 'W minutach. Dla tych, którzy zostawiają adres i odchodzą bez odpowiedzi. Zwykle: 240.',
    },
  },
  siteQueue: {
    label: 'Zapytania trafiają do',
    hint: 'Tam czekają nowe zapytania z tej witryny. Te, które już są, zostają na miejscu.',
    country: 'Kraj',
    countryNone: 'Bez kraju',
    messengers: 'Dalsza rozmowa w komunikatorze',
    messengersHint:
      'Kto czeka, może przenieść się tam z rozmową, razem z numerem sprawy. Liczymy, jak często to się dzieje. Puste: bez tej możliwości.',
    messengerHints: {
      line: 'Identyfikator Twojego oficjalnego konta: @shop',
      whatsapp: 'Twój numer z kodem kraju: +66 2 123 4567',
      wechat: 'Twój identyfikator albo link z kodu QR',
    },
    countryHint: 'Numer telefonu bez kodu kraju jest wybierany jako numer z tego kraju.',
  },
}

export const teamFields: Widened<typeof englishFields> = {
  teamName: {
    label: 'Nazwa zespołu',
    empty: 'Podaj nazwę.',
    invalid: 'Najwyżej 80 znaków.',
    taken: 'Zespół o tej nazwie już jest.',
  },
  teamFunction: { label: 'Czym się zajmuje', empty: 'Wybierz jedno.', invalid: 'Wybierz z listy.' },
  manager: { label: 'Kierownik', empty: 'Wybierz osobę.', invalid: 'Wybierz kogoś z aktywnym kontem.' },
  teams: { label: 'Zespoły', empty: 'Wybierz zespół.', invalid: 'Jednego z tych zespołów już nie ma.' },
  queueName: {
    label: 'Nazwa kolejki',
    empty: 'Podaj nazwę.',
    invalid: 'Najwyżej 80 znaków.',
    taken: 'Kolejka o tej nazwie już jest.',
  },
  queueTeam: { label: 'Zespół, który odpowiada', empty: 'Wybierz zespół.', invalid: 'Wybierz zespół z listy.' },
  liveTarget: {
    label: 'Pierwsza odpowiedź, gość czeka',
    empty: 'Podaj sekundy.',
    invalid: 'Pełne sekundy, od 5 do 86400.',
  },
  shareTarget: {
    label: 'Udział odpowiedzi na czas, %',
    empty: 'Podaj udział.',
    invalid: 'Więcej niż 0, najwyżej 100.',
  },
  messageTarget: {
    label: 'Pierwsza odpowiedź na wiadomość',
    empty: 'Podaj minuty.',
    invalid: 'Od 1 do 43200 minut.',
  },
  callBackTarget: { label: 'Oddzwonienie', empty: 'Podaj minuty.', invalid: 'Od 1 do 43200 minut.' },
  lineAccount: { label: 'LINE', empty: 'Podaj identyfikator.', invalid: 'Wpisz go tak: @shop.' },
  whatsappAccount: {
    label: 'WhatsApp',
    empty: 'Podaj numer.',
    invalid: 'Wpisz go z kodem kraju: +66 2 123 4567.',
  },
  wechatAccount: {
    label: 'WeChat',
    empty: 'Podaj identyfikator.',
    invalid: 'Identyfikator z 6 do 20 liter, cyfr, _ i - albo link, który zaczyna się od https://u.wechat.com/.',
  },
  siteQueue: { label: 'Kolejka jej zapytań', empty: 'Wybierz kolejkę.', invalid: 'Wybierz kolejkę z listy.' },
  country: { label: 'Kraj', empty: 'Wybierz kraj.', invalid: 'Wybierz kraj z listy.' },
}
