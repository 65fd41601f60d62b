import type { VisitorMailWords } from './words.ts'

/** What visitors are written, in Malay. */
export const ms: VisitorMailWords = {
  foot: (workspace) => `Dihantar oleh ${workspace} melalui Foyer.`,
  address: 'Atau buka alamat ini dalam pelayar anda:',

  replies: {
    subject: (site, about) => `${site} telah menjawab anda (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) => `${site} telah menjawab pertanyaan anda:`,
    act: 'Teruskan perbualan',
    note: 'Pautan ini membuka semula perbualan anda untuk sesiapa yang ada e-mel ini: jangan majukannya kepada orang lain.',
  },
}
