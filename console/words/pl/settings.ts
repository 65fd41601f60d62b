import type { settings as english } from '../en-settings.ts'
import type { Widened } from '../widened.ts'

export const settings: Widened<typeof english> = {
  settings: {
    title: 'Ustawienia',
    sites: 'Witryny',
    articles: 'Artykuły',
    members: 'Osoby',
    teams: 'Zespoły',
    queues: 'Kolejki',
    replies: 'Gotowe odpowiedzi',
    customers: 'Klienci',
    closing: 'Zamykanie',
    costs: 'Koszty',
    alerts: 'Moje alerty',
    /** Whoever does not read the rest finds back by it. */
    language: 'Mój język (Language)',
    notices: 'Wysyłki',
    sessions: 'Moje sesje',
    audit: 'Dziennik zmian',
    status: 'Stan systemu',
  },
  sites: {
    lead: 'Wszystkie witryny, na których jest tag.',
    add: 'Dodaj witrynę',
    edit: 'Zmień',
    questions: 'Pytania',
    look: 'Wygląd',
    health: {
      title: 'Widżet w ostatnich 7 dniach',
      opened: (share, count) =>
        `Otwarty w ciągu ćwierci sekundy: ${share} (liczba pomiarów: ${count}; mierzymy co dziesiąte otwarcie).`,
      well: 'Bez awarii.',
      failed: (load, send) =>
        [load > 0 ? `Nie udało się wczytać: ${load}.` : '', send > 0 ? `Wysłane i nieprzyjęte: ${send}.` : '']
          .filter((one) => one !== '')
          .join(' '),
    },
    install: 'Dla WordPress, Shopify, React i innych, razem ze sprawdzeniem',
    empty: {
      title: 'Nie ma jeszcze witryny',
      lead: 'Dodaj swoją witrynę, a potem skopiuj jej wiersz na każdą stronę.',
    },
    tag: 'Wiersz na Twoje strony',
    tagHint: 'Wstaw go przed </body>. Klucz w nim nie jest tajny.',
    copyTag: 'Kopiuj wiersz',
    origins: 'Dozwolone na',
    nobody: 'Żaden adres nie jest jeszcze dozwolony: widżet nigdzie się nie pokazuje.',
    originsHint: 'Po jednym w wierszu, np. https://www.shop.example lub https://*.shop.example',
    recommendOn: 'Po ocenie zapytaj także, czy gość poleci firmę innym',
    recommendHint: 'Od 0 do 10, jako osobny wynik wśród wskaźników. Zadowolenie się przez to nie zmienia.',
    consentOn: 'Poproś o zgodę przed wysłaniem zapytania',
    consentHint: (version) => `Treść w wersji ${version}. Każda zmiana tworzy następną wersję.`,
    consentIn: (language) => `Pytanie o zgodę (${language})`,
    consentMore: 'Dodaj pytanie w innym języku',
    consentAdd: (language) => `+ ${language}`,
    marketing: 'Osobno zapytaj, czy można wysyłać nowości',
    responsibleHint: 'Widoczne dla gości, np. nazwa i adres e-mail. Może zostać puste.',
    languages: {
      en: 'English',
      th: 'ไทย',
      ms: 'Bahasa Melayu',
      pl: 'Polski',
      'zh-Hans': '简体中文',
      'zh-Hant': '繁體中文',
      ar: 'العربية',
    },
  },
  members: {
    lead: 'Osoby w Twoim biurze obsługi.',
    invite: 'Zaproś kogoś do zespołu',
    inviteSubmit: 'Utwórz zaproszenie',
    invited: (name) => `Przekaż ten link: ${name}. Działa raz, przez 72 godziny.`,
    mailed: (name, email) =>
      `Zaproszenie jest w drodze na adres ${email}. Możesz też samodzielnie przekazać ten link (${name}); działa raz, przez 72 godziny.`,
    edit: 'Zmień',
    suspend: 'Zawieś',
    restore: 'Przywróć dostęp',
    suspendAsk: (name) => `Zawiesić konto: ${name}? Nastąpi natychmiastowe wylogowanie i koniec nowych zapytań.`,
    shareHint: '1 to pełny udział w zapytaniach zespołu.',
    role: {
      owner: 'Właściciel',
      admin: 'Administrator',
      manager: 'Kierownik',
      assistant: 'Konsultant',
      analyst: 'Analityk',
    },
    status: { invited: 'Zaproszenie wysłane', active: 'Konto aktywne', suspended: 'Konto zawieszone' },
    pointsHint:
      'Rozmowa na żywo zajmuje jedno miejsce; wiadomość, oddzwonienie albo rozmowa, która milczy od dziesięciu minut, zajmuje pół.',
    takes: (weight, capacity) => `Udział ${weight}, miejsca jednocześnie: ${capacity}`,
  },
  sessions: {
    lead: 'Gdzie trwają Twoje sesje. Zakończ te, których nie rozpoznajesz.',
    current: 'To okno',
    since: (moment) => `od ${moment}`,
    until: (moment) => `bez użycia wygasa ${moment}`,
    unknown: 'Nieznana przeglądarka',
    revoke: 'Zakończ',
  },
}
