import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Polish. */
export const pl: VisitorMailWords = {
  foot: (workspace) => `Wysłane przez ${workspace} za pomocą Foyer.`,
  address: 'Albo otwórz ten adres w przeglądarce:',

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
}
