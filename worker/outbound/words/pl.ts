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
}
