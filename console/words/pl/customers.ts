import type { customers as english } from '../en-customers.ts'
import type { Widened } from '../widened.ts'
import { counted } from './counted.ts'

export const words: Widened<typeof english> = {
  lead: 'Wczytaj listę klientów, których znasz skądinąd. Zanim cokolwiek zostanie zapisane, widać, co stanie się z każdym wierszem, a całość można cofnąć przez 30 dni.',
  fields: {
    fullName: 'Imię i nazwisko',
    email: 'E-mail',
    phone: 'Telefon',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    wechat: 'WeChat',
    language: 'Język',
    note: 'Notatka',
  },
  by: {
    email: 'adres e-mail',
    phone: 'numer telefonu',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    wechat: 'WeChat',
  },
  reasons: {
    missing: 'brak',
    'too-long': 'za długie',
    'too-many': 'więcej niż 5',
    'no-email': 'to nie jest adres e-mail',
    'no-phone': 'to nie jest numer, pod który można zadzwonić',
    'no-country': 'potrzebny kod kraju albo wybór kraju powyżej',
    'no-language': 'w tym języku nie obsługujemy gości; zostaw puste',
    'no-address': 'Brak adresu: po tym wierszu nikogo nie da się odnaleźć',
    'two-customers': 'Adresy należą do dwóch znanych już klientów',
  },
  verdicts: {
    new: 'Nowe',
    completed: 'Uzupełnione',
    unchanged: 'Już znane',
    differs: 'Różnią się',
    wrong: 'Błędne',
    repeated: 'Dwa razy na liście',
    forgotten: 'Na prośbę zapomniane',
  },

  file: {
    title: '1. Wybierz plik',
    label: 'Plik z wartościami rozdzielonymi przecinkami (CSV)',
    hint: 'Rozdzielone przecinkami, średnikami lub tabulatorami, w UTF-8, najwyżej 5000 wierszy i 2 MB. W każdym wierszu potrzebne są imię i nazwisko oraz co najmniej jeden adres: e-mail, telefon, LINE, WhatsApp lub WeChat.',
    read: (name, lines) => `${name}: ${lines}`,
    lines: (count) => counted(count, '* wiersz', '* wiersze', '* wierszy'),
    stays: 'Poniżej jest nadal poprzednia lista.',
    faults: {
      'too-large': 'Ten plik ma ponad 2 MB. Podziel go na kilka.',
      spreadsheet:
        'To arkusz kalkulacyjny, a nie plik CSV. W programie Excel, Numbers lub Google Sheets zapisz albo pobierz go jako „CSV UTF-8” i wybierz tamten plik.',
      encoding: 'Ten plik nie jest w UTF-8: litery byłyby błędne. Zapisz go ponownie jako „CSV UTF-8”.',
      'no-text': 'To nie jest plik tekstowy. Zapisz listę jako „CSV UTF-8” i wybierz tamten plik.',
      quotes: 'Cudzysłów jest otwarty i niezamknięty albo stoi w niewłaściwym miejscu:',
      'too-many-lines': 'Ta lista ma ponad 5000 wierszy. Podziel ją na kilka.',
      'too-many-columns': 'Ta lista ma ponad 60 kolumn. Usuń niepotrzebne.',
      empty: 'Oprócz nazw kolumn nie ma w tym pliku żadnego wiersza.',
      unreadable: 'Przeglądarka nie mogła odczytać tego pliku. Wybierz go ponownie.',
    },
    line: (line) => `Wiersz ${line}`,
  },

  columns: {
    title: '2. Co jest w kolumnach',
    named: 'Pierwszy wiersz to nazwy kolumn',
    column: (number) => `Kolumna ${number}`,
    example: (text) => `np. ${text}`,
    leaveOut: 'Pomiń',
    country: 'Numery telefonów bez kodu kraju są z kraju',
    noCountry: 'żaden: każdy numer musi mieć kod',
    lacksName: 'Wybierz, w której kolumnie są imię i nazwisko. Jeśli w kilku, wybierz to dla każdej z nich.',
    lacksAddress: 'Wybierz co najmniej jedną kolumnę z adresem.',
    preview: 'Pierwsze dziesięć, tak jak zostaną zapisane',
    number: 'Wiersz',
    check: 'Zobacz, co się stanie',
  },

  check: {
    title: '3. Co się stanie',
    progress: (done, all) => `Sprawdzono ${done} z ${all} wierszy`,
    over: 'Sprawdzono wszystkie wiersze. Nic jeszcze nie zapisano.',
    show: 'Pokaż wiersze',
    nothing: 'Na tej liście nie ma nic nowego: nie ma czego wczytać.',
    take: (count) => counted(count, 'Wczytaj * wiersz', 'Wczytaj * wiersze', 'Wczytaj * wierszy'),
    more: 'Pokaż więcej wierszy',
  },

  taking: {
    title: '4. Wczytywanie',
    progress: (done, all) => `Wczytano ${done} z ${all} wierszy`,
    over: 'Lista jest wczytana.',
    stays:
      'Nie zamykaj tej strony, dopóki to trwa. Po przerwaniu kontynuuj tutaj albo wczytaj ten sam plik jeszcze raz: żaden wiersz nie liczy się dwa razy.',
    goOn: 'Kontynuuj',
    another: 'Wczytaj inny plik',
  },

  said: {
    new: 'Nowe',
    unchanged: (by) => `Znane (${by}); nie ma czego dodać`,
    completed: (by, fills) => `Znane (${by}); dodaje: ${fills}`,
    differs: (by, differs) => `Znane (${by}); zostaje to, co wiadomo: ${differs}`,
    differsFills: (by, differs, fills) => `Znane (${by}); zostaje to, co wiadomo: ${differs}. Dodaje: ${fills}`,
    fault: (field, why) => `${field}: ${why}`,
    repeated: (by, line) => `To samo co w wierszu ${line} (${by}): liczy się tamten`,
    forgotten: (by, day) => `Prośba o zapomnienie z dnia ${day} (${by}): nie zostanie wczytane`,
  },

  leftOut: {
    download: (count) =>
      counted(count, 'Pobierz * pominięty wiersz', 'Pobierz * pominięte wiersze', 'Pobierz * pominiętych wierszy'),
    reason: 'Dlaczego pominięto',
    file: 'left-out.csv',
  },

  past: {
    title: 'Wczytane listy',
    empty: 'Jeszcze żadnych.',
    by: (name, moment) => `${name}, ${moment}`,
    unfinished: (done, all) => `${done} z ${all} wierszy, niedokończone`,
    undo: 'Cofnij',
    undoSure: 'Tak, cofnij',
    undoAsk:
      'Klienci dodani tą listą znikną, podobnie jak to, co uzupełniła. Kto od tego czasu pytał lub został zmieniony, zostaje.',
    leave: 'Zostaw',
    until: (day) => `można cofnąć do ${day}`,
    undone: (removed, emptied) => `Cofnięto: usunięto ${removed}, jak przedtem ${emptied}`,
    kept: (count) => `Zostają (${count}):`,
    why: { used: 'od tego czasu było zapytanie', changed: 'od tego czasu była zmiana' },
    keptLine: (line, name, why) => `Wiersz ${line}, ${name}: ${why}`,
  },

  forget: {
    title: 'Klient prosi o zapomnienie',
    lead: 'Dane znikają na dobre i żadna lista nie przywróci ich po żadnym ze znanych adresów. To, co klient do Was napisał, usuwa sam, w widżecie pod „Twoje dane”.',
    label: 'Jeden z adresów klienta',
    hint: 'E-mail, telefon z kodem kraju, LINE, WhatsApp lub WeChat.',
    empty: 'Podaj adres.',
    look: 'Szukaj',
    none: 'Żaden klient nie ma tego adresu. Jakaś lista mogłaby go kiedyś wczytać.',
    forget: (name) => `Zapomnij na dobre: ${name}`,
    forgetAll: (count) => `Zapomnij na dobre wszystkich (${count})`,
    keepOut: 'Nie wczytuj go',
    leave: 'Zostaw',
    done: 'Dane są zapomniane.',
    keptOut: 'Żadna lista nie wczyta tego adresu.',
  },
}
