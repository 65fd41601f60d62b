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
  'confirm-address': {
    subject: (_site, about) => `Adakah ini alamat anda? (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) =>
      `seseorang, kemungkinan besar anda, mahu perbualan dengan ${site} dihantar ke sini. Buka pautan ini sekali, dan ia akan menyusul:`,
    act: 'Ya, hantar kepada saya',
    note: 'Jika bukan anda, jangan buat apa-apa: tiada lagi yang akan dihantar.',
  },
  transcript: {
    subject: (site, about) => `Perbualan anda dengan ${site} (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) => `ini perbualan anda dengan ${site}:`,
    act: 'Teruskan perbualan',
    note: 'Pautan ini membuka semula perbualan anda untuk sesiapa yang ada e-mel ini: jangan majukannya kepada orang lain.',
  },
}
