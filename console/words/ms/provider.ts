import type { provider as english } from '../en-provider.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  goOn: (name) => `Teruskan dengan ${name}`,
  faults: {
    away: (name) => `${name} tidak dapat dihubungi buat masa ini. Cuba sebentar lagi, atau gunakan kata laluan anda.`,
    refused: (name) => `${name} tidak membenarkan anda meneruskan. Cuba lagi, atau gunakan kata laluan anda.`,
    late: (name) =>
      `Itu mengambil masa lebih sepuluh minit, atau dimulakan di tempat lain. Mula semula dengan ${name}.`,
    failed: (name) =>
      `Jawapan ${name} tidak sepadan dengan yang ditanya. Mula semula; jika masih begitu, beritahu pengurus sistem.`,
    unverified: (name) => `${name} tidak mengesahkan alamat e-mel anda. Sahkan di sana, atau gunakan kata laluan anda.`,
    unknown: (name) =>
      `${name} mengenali anda, tetapi tiada sesiapa di sini log masuk dengan alamat anda di sana. Jika anda dijemput, buka pautan jemputan dahulu.`,
    other: (name) =>
      `Pemilik alamat anda di sini masuk dengan akaun lain di ${name}. Jika itu akaun anda: log masuk dengan kata laluan, dan buang pautan itu di Sesi saya.`,
  },
  own: {
    title: (name) => `Log masuk dengan ${name}`,
    none: (name) =>
      `Belum digunakan. Pilih ${name} semasa log masuk: akaun di sana mesti mempunyai alamat e-mel yang sama dengan alamat anda di sini.`,
    since: (name, moment) =>
      `Akaun anda di ${name} membuka ruang ini sejak ${moment}, apa pun alamat e-melnya sekarang.`,
    remove: 'Buang pautan',
    removeSure: (name) =>
      `Buang pautan dengan ${name}? Sesiapa yang memegang alamat e-mel anda di sana boleh membuat pautan lain dengan log masuk.`,
    removed: 'Pautan dibuang. Sesi anda yang lain telah ditamatkan.',
  },
}
