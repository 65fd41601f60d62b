import type { Words } from './en.ts'
import { components } from './pl/components.ts'
import { counted } from './pl/counted.ts'
import { doors } from './pl/doors.ts'
import { forms } from './pl/forms.ts'
import { ledger } from './pl/ledger.ts'
import { measures } from './pl/measures.ts'
import { moves } from './pl/moves.ts'
import { presenceWords } from './pl/presence.ts'
import { routing } from './pl/routing.ts'
import { sales } from './pl/sales.ts'
import { settings } from './pl/settings.ts'
import { teams } from './pl/teams.ts'
import { thread } from './pl/thread.ts'
import { timeline } from './pl/timeline.ts'
import { triage } from './pl/triage.ts'
import { waiting } from './pl/waiting.ts'

/** The console in Polish. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: 'Twoje stanowisko',
    settings: 'Ustawienia',
    alerts: 'Alerty',
    targets: 'Cele',
    search: 'Szukaj',
    notFound: 'Pod tym adresem nie ma żadnej strony.',
    toInbox: 'Przejdź do zapytań',
    skip: 'Przejdź do treści',
  },
  comma: ', ',
  colon: ': ',
  loading: 'Wczytywanie…',
  again: 'Spróbuj ponownie',
  cancel: 'Anuluj',
  close: 'Zamknij',
  dismiss: 'Ukryj',
  save: 'Zapisz',
  added: 'Dodano',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  days: { today: 'Dzisiaj', yesterday: 'Wczoraj' },
  somebody: 'Ktoś z zespołu',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: 'Zapytania',
    waiting: 'Czekają',
    owed: 'Do oddzwonienia',
    mine: 'Moje',
    team: 'Zespół',
    left: 'Pozostawione',
    all: 'Wszystkie',
    pastAway: 'Starszych zapytań nie można teraz odczytać; wszystkie bieżące są tutaj.',
    count: (count) => counted(count, '* zapytanie', '* zapytania', '* zapytań'),
    sift: 'Filtruj i sortuj',
    choose: 'Zaznacz kilka',
    chosen: 'Gotowe',
    pick: (name) => `Zaznacz: ${name}`,
    log: 'Zapisz telefon lub wizytę',
  },
  empty: {
    waiting: { title: 'Nikt nie czeka', lead: 'Nowe zapytania pojawiają się tutaj, gdy tylko ktoś zapyta.' },
    owed: {
      title: 'Nie ma do kogo oddzwonić',
      lead: 'Tu trafia każdy, kto prosi o oddzwonienie albo odchodzi bez odpowiedzi: z adresem i terminem.',
    },
    mine: { title: 'Nie masz żadnych zapytań', lead: 'Ustaw status „Dostępny”, a kolejne zapytanie trafi do Ciebie.' },
    mineAvailable: {
      title: 'Nie masz żadnych zapytań',
      lead: 'Masz status „Dostępny”: kolejne zapytanie pojawi się tutaj.',
    },
    team: {
      title: 'W Twoich zespołach nic nie jest otwarte',
      lead: 'Tu jest to, co czeka lub jest w trakcie odpowiedzi w kolejkach Twoich zespołów.',
    },
    left: {
      title: 'Nie ma pozostawionych rozmów',
      lead: 'Tu trafiają rozmowy osób, które skończyły zmianę, są na urlopie lub nieobecne. Otwórz rozmowę, aby ją przekazać.',
    },
    all: { title: 'Nie ma jeszcze zapytań', lead: 'Przychodzą przez tag na Twojej witrynie.' },
    embed: 'Wstaw ten wiersz na każdej stronie swojej witryny, przed </body>:',
    noSite: 'Najpierw dodaj swoją witrynę',
    embedMany: 'Wiersz dla każdej witryny znajdziesz w ustawieniach: Witryny.',
    thread: {
      title: 'Nie otwarto żadnego zapytania',
      lead: 'Wybierz zapytanie z listy. Klawisze j i k przesuwają wybór, Enter otwiera, ? pokazuje wszystkie skróty.',
    },
  },
  card: {
    waitingFor: (clock) => `Czeka ${clock}`,
    askedAgo: (clock) => `Zapytano ${clock} temu`,
    callBackLate: (time) => `Spóźnione oddzwonienie, termin: ${time}`,
    callBackBy: (time) => `Oddzwoń do ${time}`,
    callBackBetween: (from, to) => `Zadzwoń między ${from} a ${to}`,
    writeLate: (time) => `Spóźniona odpowiedź, termin: ${time}`,
    writeBy: (time) => `Odpowiedz do ${time}`,
    offeredTo: (name) => `Propozycja dla: ${name}`,
    offeredToYou: 'Propozycja dla Ciebie',
    with: (name) => `Odpowiada: ${name}`,
    withYou: 'Odpowiadasz Ty',
    snoozed: (until) => `Odłożone do ${until}`,
    woke: 'Wraca zgodnie z planem',
    unseen: (holder) => `${holder}, jeszcze nieotwarte`,
    unread: 'Nieprzeczytane',
    draft: 'Szkic',
    here: 'Gość jest na stronie',
    gone: 'Gość opuścił stronę',
  },
  states: {
    waiting: 'Czeka',
    'callback-owed': 'Do oddzwonienia',
    offered: 'Zaproponowane',
    open: 'Otwarte',
    resolved: 'Rozwiązane',
    unresolved: 'Nierozwiązane',
    disqualified: 'Poza ofertą',
    abandoned: 'Porzucone',
    void: 'Nie liczy się',
  },
  offer: {
    title: (name) => `Zapytanie: ${name}`,
    left: (seconds) => counted(seconds, 'Została * sekunda', 'Zostały * sekundy', 'Zostało * sekund'),
    accept: 'Przyjmij',
    out: 'Propozycja wygasła.',
  },
  notices: {
    offer: (name) => `Propozycja dla Ciebie: ${name}`,
    given: (name) => `Przydzielono Tobie: ${name}`,
    asked: (name) => `Ktoś z zespołu ma do Ciebie pytanie: ${name}`,
    woke: (name) => `Wraca zgodnie z planem: ${name}`,
    note: (name) => `Nowa notatka od kogoś z zespołu: ${name}`,
    inquiry: (name) => `Nowe zapytanie: ${name}`,
    message: (name) => `Nowa wiadomość: ${name}`,
    stranded: (name) => `Nikt nie przyjmuje tego zapytania: ${name}. Przydziel je komuś.`,
    open: 'Otwórz',
    title: (count) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  timeline,

  presence: {
    label: 'Twój status',
    available: 'Dostępny',
    availableLead: 'Dostajesz propozycje nowych zapytań',
    busy: 'Zajęty',
    busyLead: 'Kończysz to, co masz',
    away: 'Nieobecny',
    awayLead: 'Nie dostajesz żadnych propozycji',
    unreachable: 'Brak połączenia',
    failed: 'Nie udało się zmienić Twojego statusu.',
    sentAway: 'Dwie propozycje z rzędu wygasły bez reakcji, więc Twój status to „Nieobecny” i nie dostajesz kolejnych.',
    here: 'Jestem',
  },
  team: {
    title: 'Zespół',
    load: (load, capacity) => `${load} z ${capacity}`,
    loadLong: (load, capacity) => `Zajęte miejsca: ${load} z ${capacity}`,
    alone: 'Zaproś współpracowników w ustawieniach: Osoby.',
    none: 'Nie ma tu jeszcze nikogo z zespołu.',
    silent: 'Nie reaguje',
    sentAway: (name) => `${name} nie reaguje: dwie propozycje z rzędu wygasły.`,
  },

  banner: {
    cut: 'Połączenie zostało przerwane. To, co piszesz, zapisujemy i wyślemy, gdy wróci; to, co widzisz, może być nieaktualne.',
    polling: 'Ta sieć blokuje połączenia na żywo. Wszystko działa, tylko trochę wolniej.',
    stopped: 'Foyer jest otwarte w zbyt wielu oknach. To okno przestało działać; zamknij inne i spróbuj ponownie.',
    record:
      'Baza danych jest teraz niedostępna. Można odpowiadać; starsze zapytania i ustawienia chwilowo nie działają.',
    now: 'Połącz teraz',
  },

  menu: {
    label: 'Menu Twojego konta',
    short: 'Konto',
    light: 'Jasny',
    dark: 'Ciemny',
    system: 'Jak w systemie',
    dense: 'Gęsto',
    sound: 'Dźwięk',
    firstSteps: 'Pierwsze kroki',
    keys: 'Skróty klawiszowe',
    sessions: 'Moje sesje',
  },
  keys: {
    title: 'Skróty klawiszowe',
    lead: 'Działają wszędzie tam, gdzie akurat nie piszesz.',
    next: 'Następne zapytanie na liście',
    previous: 'Poprzednie zapytanie na liście',
    pick: 'Zaznacz je, aby przekazać kilka naraz',
    open: 'Otwórz zapytanie',
    reply: 'Napisz odpowiedź',
    note: 'Napisz notatkę',
    accept: 'Przyjmij propozycję',
    back: 'Wróć do listy',
    sift: 'Filtruj i sortuj listę',
    log: 'Zapisz telefon lub wizytę',
    palette: 'Wszystko, co możesz otworzyć lub zrobić',
    help: 'Pokaż te skróty',
    send: 'Wyślij',
    newLine: 'Nowy wiersz',
    saved: 'Znajdź gotową odpowiedź podczas pisania',
    waiting: 'Czekają',
    mine: 'Moje',
    all: 'Wszystkie',
  },

  ...settings,
}
