import type { YoursWords } from './yours-en.ts'

/** Malay, loaded when whoever reads it looks at what is kept of them. */
export const words: YoursWords = {
  title: 'Data anda',
  kept: (site) =>
    `Apa yang ditulis di sini, serta nama dan alamat yang anda berikan, disimpan oleh ${site} untuk menjawab anda.`,
  news: 'Anda bersetuju menerima berita juga.',
  noNews: 'Jangan hantar berita lagi',
  newsOver: 'Anda tidak akan dihantar berita lagi.',
  earlier: 'Perbualan anda yang terdahulu',
  missing: 'Perbualan ini tidak dapat dibaca lagi, atau belum dapat dibaca sekarang.',
  forget: 'Padam semuanya',
  forgets:
    'Perbualan anda daripada pelayar ini dipadam, di sini dan di pihak kami, begitu juga nama dan alamat anda. Tiada sesiapa dapat memulihkannya.',
  sure: 'Padam semuanya sekarang?',
  yes: 'Ya, padam',
  no: 'Tidak, simpan',
  deleting: 'Sedang dipadam. Tanpa sambungan, ini menunggu sehingga ada sambungan.',
  deleted: 'Semua yang anda tulis kepada kami di sini telah dipadam.',
  back: 'Kembali ke perbualan',
}
