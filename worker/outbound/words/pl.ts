import type { MailWords } from './en.ts'

/** What mails say, in Polish: nothing in it makes the reader a man or a woman. */
export const pl: MailWords = {
  foot: (workspace) => `Wysłane przez ${workspace} za pomocą Foyer.`,
  address: 'Albo otwórz ten adres w przeglądarce:',

  invitation: {
    subject: (workspace) => `Zaproszenie do organizacji ${workspace}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (workspace) => `masz zaproszenie do organizacji ${workspace}. Wybierz hasło i zaloguj się:`,
    act: 'Przyjmij zaproszenie',
    note: 'Link działa raz, przez 72 godziny. Jeśli to zaproszenie jest dla Ciebie niespodzianką, nie musisz nic robić.',
  },
  reset: {
    subject: (workspace) => `Nowe hasło do organizacji ${workspace}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (workspace) => `ktoś, najpewniej Ty, prosi o nowe hasło do organizacji ${workspace}. Wybierz je tutaj:`,
    act: 'Wybierz nowe hasło',
    note: 'Link działa raz, przez godzinę. Jeśli to nie Ty, nic nie rób: Twoje hasło się nie zmieni.',
  },
  replies: {
    subject: (site, about) => `${site}: jest odpowiedź (${about})`,
    greeting: () => 'Dzień dobry,',
    lead: (site) => `${site} odpowiada na Twoje pytanie:`,
    act: 'Wróć do rozmowy',
    note: 'Link otwiera Twoją rozmowę każdemu, kto ma tę wiadomość: prosimy nie przekazywać jej dalej.',
  },
  'confirm-address': {
    subject: (_site, about) => `Czy to Twój adres? (${about})`,
    greeting: () => 'Dzień dobry,',
    lead: (site) => `ktoś, najpewniej Ty, prosi o przesłanie tu rozmowy z ${site}. Otwórz raz ten link, a ją wyślemy:`,
    act: 'Tak, prześlij mi ją',
    note: 'Jeśli to nie Ty, nic nie rób: niczego więcej nie wyślemy.',
  },
  transcript: {
    subject: (site, about) => `Twoja rozmowa z ${site} (${about})`,
    greeting: () => 'Dzień dobry,',
    lead: (site) => `oto Twoja rozmowa z ${site}:`,
    act: 'Wróć do rozmowy',
    note: 'Link otwiera Twoją rozmowę każdemu, kto ma tę wiadomość: prosimy nie przekazywać jej dalej.',
  },
  'at-risk': {
    subject: (workspace, about) => `${workspace}: kończy się czas (${about})`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) =>
      `zapytanie ${about} jest u Ciebie, a czas obiecany na pierwszą odpowiedź prawie minął. Odpowiedz albo przekaż je:`,
    act: 'Otwórz zapytanie',
    note: 'Ten e-mail przyszedł podczas Twojej nieobecności. O tym, czy go dostajesz, decydujesz w konsoli: Ustawienia, Moje alerty.',
  },
  woke: {
    subject: (workspace, about) => `${workspace}: koniec odłożenia (${about})`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) =>
      `zapytanie ${about} było u Ciebie odłożone do tej chwili. Podejmij je znowu, odłóż jeszcze raz albo przekaż:`,
    act: 'Otwórz zapytanie',
    note: 'Ten e-mail przyszedł podczas Twojej nieobecności. O tym, czy go dostajesz, decydujesz w konsoli: Ustawienia, Moje alerty.',
  },
  test: {
    subject: (workspace) => `${workspace}: alert próbny`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: () => 'oto alert próbny na Twoją prośbę: e-maile do Ciebie docierają.',
    act: 'Otwórz moje alerty',
    note: 'To tylko próba: nic w związku z tym e-mailem na Ciebie nie czeka.',
  },
  push: {
    assigned: (about) => `Przydzielono Ci zapytanie (${about})`,
    asked: (about) => `Ktoś z zespołu ma do Ciebie pytanie (${about})`,
    'at-risk': (about) => `Kończy się czas na odpowiedź (${about})`,
    woke: (about) => `Koniec odłożenia (${about})`,
    test: () => 'To jest alert próbny: powiadomienia docierają do tej przeglądarki.',
  },
  'password-changed': {
    subject: (workspace) => `Zmieniono Twoje hasło do organizacji ${workspace}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (workspace) =>
      `przed chwilą zmieniono Twoje hasło do organizacji ${workspace} i zakończono wszystkie sesje. Jeśli to Ty, wszystko w porządku.`,
    act: 'To nie ja: wybierz nowe hasło',
    note: 'Kto je zmienił, znał Twoje stare hasło albo mógł czytać Twoją pocztę: zmień hasło także do niej.',
  },
  'second-factor': {
    subject: (workspace) => `Zmieniono Twoje logowanie do organizacji ${workspace}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (workspace, about) =>
      ({
        on: `od teraz przy logowaniu do organizacji ${workspace} po haśle trzeba podać kod. Twoje inne sesje zakończono.`,
        off: `przy logowaniu do organizacji ${workspace} nie trzeba już po haśle podawać kodu. Twoje inne sesje zakończono.`,
        codes: `masz nowe kody odzyskiwania do organizacji ${workspace}; poprzednie już nie działają.`,
        'passkey-added': `dodano klucz dostępu, który loguje do organizacji ${workspace} bez Twojego hasła. Twoje inne sesje zakończono.`,
        'passkey-removed': `jeden z Twoich kluczy dostępu nie loguje już do organizacji ${workspace}. Twoje inne sesje zakończono.`,
        'provider-linked': `do organizacji ${workspace} zalogowano się po raz pierwszy przez Twoje konto u dostawcy tożsamości. Od teraz to konto loguje tam bez Twojego hasła.`,
        'provider-unlinked': `usunięto powiązanie organizacji ${workspace} z Twoim kontem u dostawcy tożsamości. Twoje inne sesje zakończono.`,
        taken: `osoba, która zarządza organizacją ${workspace}, wyłączyła Twój drugi krok logowania; wszystkie sesje zakończono. Zaloguj się hasłem i włącz nowy.`,
      })[about] ?? '',
    act: 'Zobacz moje sesje',
    note: 'Jeśli to nie Ty i nikt Ci o tym nie mówił: zmień hasło i powiedz o tym osobie, która prowadzi system.',
  },
  'facts-differ': {
    subject: (workspace) => `${workspace}: liczby nie zgadzają się z dziennikiem`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: () =>
      'co noc liczby z jednego dnia są przeliczane od nowa z dziennika. Tym razem wynik jest inny. Zobacz, co się nie zgadza, i przelicz wszystko od nowa:',
    act: 'Zobacz różnice',
    note: 'Piszemy o tym raz, dopóki nie przyjdzie noc bez różnic. To nigdy nie powinno się zdarzyć: powiedz o tym osobie, która zarządza Foyer.',
  },
  'widget-bad': {
    subject: (_workspace, about) => `Awaria widżetu: ${about}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) =>
      `na witrynie ${about} widżet nie otwiera się albo nie wysyła znacznie częściej niż zwykle. Kto na to trafi, nie może o nic zapytać. Zobacz, jak często tak jest, i otwórz którąś z jej stron, dopisując do adresu ?foyer-check:`,
    act: 'Zobacz, jak działa',
    note: 'Piszemy o tym raz, a potem dopiero, gdy widżet znów będzie działać.',
  },
  'widget-good': {
    subject: (_workspace, about) => `Widżet znów działa: ${about}`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) => `na witrynie ${about} widżet otwiera się i wysyła jak zwykle.`,
    act: 'Zobacz, jak działa',
    note: 'Ten e-mail przyszedł, bo poprzedni donosił o awarii.',
  },
  asked: {
    subject: (workspace, about) => `${workspace}: ktoś z zespołu ma do Ciebie pytanie (${about})`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) =>
      `ktoś z zespołu ma do Ciebie pytanie. Dotyczy zapytania ${about} i jest tam w notatce; odpowiedz też notatką:`,
    act: 'Przeczytaj pytanie',
    note: 'Ten e-mail przyszedł, bo w tamtej chwili konsola nie była u Ciebie otwarta.',
  },
  assigned: {
    subject: (workspace, about) => `${workspace}: zapytanie dla Ciebie (${about})`,
    greeting: (name) => `Dzień dobry, ${name},`,
    lead: (_workspace, about) => `przydzielono Ci zapytanie ${about}. Gość czeka na Twoją odpowiedź:`,
    act: 'Otwórz zapytanie',
    note: 'Ten e-mail przyszedł, bo w chwili przydziału konsola nie była u Ciebie otwarta.',
  },
}
