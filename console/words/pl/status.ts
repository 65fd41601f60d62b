import type { status as english } from '../en-status.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  lead: 'Jak działa system.',
  good: 'Wszystko w porządku: baza danych ma komplet.',
  look: (names) => `Nie wszystko jest w porządku. Sprawdź: ${names}.`,
  halted: (why) => `Zapisywanie zostało zatrzymane i ktoś musi to sprawdzić: ${why}`,
  notFounded: 'System jeszcze nie ruszył: zaczyna od pierwszego zapytania.',
  well: 'W porządku',
  bad: 'Do sprawdzenia',
  lag: {
    name: 'Baza danych',
    none: 'na bieżąco',
    behind: (clock) => `opóźnienie ${clock}`,
    well: 'To, co się dzieje, jest od razu zapisywane w bazie danych.',
    bad: 'Baza danych odpowiada wolno lub wcale. Nic nie ginie: system przechowuje to i nadrobi. Jeśli to się utrzymuje, sprawdź bazę danych.',
  },
  journal: {
    name: 'Dziennik',
    of: (flushed, all) => `${flushed} z ${all}`,
    well: 'Tyle z wszystkich zdarzeń jest w bazie danych; najnowsze system przechowuje też u siebie.',
  },
  parked: {
    name: 'Odłożone na bok',
    well: 'Baza danych niczego nie odrzuciła.',
    bad: 'Baza danych coś odrzuciła; system to przechowuje. Powiedz o tym osobie, która zarządza Foyer: przyczyna jest w tabeli dead_entry.',
  },
  due: {
    name: 'Wysyłki oczekujące',
    since: (count, clock) => `${count}, od ${clock}`,
    well: 'E-maile i powiadomienia wychodzą w ciągu minuty od terminu.',
    bad: 'E-maile i powiadomienia czekają za długo: zegar, który je wysyła, nie działa. Sprawdź, czy jego wyzwalacz jest włączony.',
    unsent: 'To Foyer nie wysyła e-maili: zaproszenia przekazuj samodzielnie.',
  },
  failed: {
    name: 'Wysyłki nieudane',
    well: 'Wszystko z ostatnich 30 dni udało się wysłać.',
    bad: 'Tych nie udało się wysłać w ostatnich 30 dniach. W ustawieniach, na stronie Wysyłki, widać przyczynę i można je ponowić.',
  },
  mail: {
    name: 'Ostatni e-mail',
    none: 'jeszcze żadnego',
    well: 'Kiedy ostatnio wyszedł e-mail.',
    bad: (since) =>
      `Od ${since} nie wyszedł żaden e-mail. W ustawieniach, na stronie Wysyłki, zobacz, co odpowiada dostawca, i sprawdź, czy nadal akceptuje klucz.`,
  },
  unindexed: {
    name: 'Jeszcze nie w wyszukiwarce',
    many: (most) => `${most} lub więcej`,
    well: 'Zamknięte zapytania, których treści wyszukiwarka jeszcze nie zna: każde trafia do niej w ciągu kilku minut.',
    bad: 'Wyszukiwarka nie zna jeszcze wielu zamkniętych zapytań. Po aktualizacji sama to nadrobi; w innym razie sprawdź, czy zegar działa.',
  },
  rules: {
    name: 'Reguły bazy danych',
    never: 'jeszcze niesprawdzone',
    hold: (count) => counted(count, '* reguła spełniona', '* reguły spełnione', '* reguł spełnionych'),
    broken: (broken, all) => `naruszone: ${broken} z ${all}`,
    well: 'Co noc system sprawdza zapytania z poprzedniego dnia: czy dane są kompletne.',
    bad: (which) =>
      `Ostatniej nocy znaleziono coś, czego nigdy nie powinno być: ${which}. Powiedz o tym osobie, która zarządza Foyer.`,
    times: (said, count) => `${said} (${count})`,
    said: {
      numbered: 'historia z luką',
      'in-order': 'historia, w której czas się cofa',
      version: 'zapytanie starsze niż jego historia',
      submitted: 'zapytanie, którego nikt nie zadał',
      messages: 'wiadomość bez historii albo odwrotnie',
      held: 'otwarte zapytanie, którego przydzielona osoba nie ma u siebie',
      spans: 'zapytanie u dwóch osób naraz',
      episodes: 'zapytanie, któremu brakuje przebiegów',
      standing: 'przebieg w innym stanie niż jego zapytanie',
      columns: 'zapytanie na liście inne niż w rzeczywistości',
      impersonal: 'słowa konkretnej osoby w historii',
      forgotten: 'słowa osoby, której dane usunięto',
    },
  },
  facts: {
    name: 'Liczby',
    never: 'jeszcze niesprawdzone',
    equal: 'zgodne z dziennikiem',
    different: (count) => `różnice: ${count}`,
    well: 'Co noc jeden dzień jest przeliczany od nowa z dziennika i porównywany. Więcej poniżej.',
    bad: 'Niektóre liczby nie zgadzają się z dziennikiem. Przelicz od nowa, poniżej.',
  },
  connected: {
    name: 'Połączone',
    of: (visitors, members) => `goście: ${visitors}, zespół: ${members}`,
    well: 'Otwarte teraz strony gości i okna konsoli.',
  },
  live: {
    name: 'Zapytania pod ręką',
    well: 'Te, które system ma pod ręką: wszystkie niezamknięte i najnowsze zamknięte.',
  },
  size: {
    name: 'Zapytania',
    well: 'Wszystkie, jakie kiedykolwiek tu zadano.',
  },
  bytes: {
    name: 'Rozmiar bazy danych',
    well: 'Wspólna dla wszystkich organizacji w tym Foyer. W Cloudflare może urosnąć do 10 GB.',
    bad: 'W Cloudflare kończy się na 10 GB: co przyjdzie potem, przechowa już tylko system. Powiedz o tym osobie, która zarządza Foyer.',
  },
  version: {
    name: 'Wersja',
    well: (epoch, revision) => `Wersja oprogramowania. Epoka systemu: ${epoch}, rewizja ustawień: ${revision}.`,
  },
  refresh: 'Odśwież',
  counting: {
    title: 'Liczby',
    never:
      'Co noc poprzedni dzień jest przeliczany od nowa z dziennika i porównywany z liczbami. Pierwsza noc jeszcze nie minęła.',
    equal: (day, count) =>
      `Liczby z dnia ${day} zgadzają się z dziennikiem. Przeliczone ostatniej nocy zapytania: ${count}.`,
    different: (day, count) =>
      `Liczby z dnia ${day} nie zgadzają się z dziennikiem (${counted(count, '* różnica', '* różnice', '* różnic')}). Przelicz od nowa i powiedz o tym osobie, która zarządza Foyer.`,
    progress: (done, whole) =>
      `Przeliczanie od nowa: ${done} z ${whole} zapytań i osób. Do końca widać poprzednie liczby.`,
    again: 'Przelicz od nowa',
    why: 'Wszystko jest liczone z dziennika, obok obecnych liczb i bez przerywania pracy.',
    failed: 'Nie udało się teraz zacząć. Spróbuj za chwilę.',
  },
  keeping: {
    name: 'Usuwanie według wieku',
    unwanted: 'wyłączone',
    never: 'jeszcze nie',
    going: (inquiries) => `w toku, zapytania do tej pory: ${inquiries}`,
    ever: 'Każda witryna przechowuje zamknięte zapytania bezterminowo; czas ustala się w ustawieniach, na stronie Witryny.',
    well: (inquiries, people, due) =>
      `Ostatniej nocy zniknęła treść zamkniętych zapytań (liczba: ${inquiries}) i wszystkie dane gości (liczba: ${people}). Po terminie jest teraz: ${due}; zajmie się tym najbliższa noc.`,
    bad: (due) =>
      `Zamknięte zapytania są przechowywane dłużej, niż przewiduje ich witryna: ${due}. Sprawdź, czy zegar działa; dziennik serwera mówi, co się nie udało.`,
  },
}
