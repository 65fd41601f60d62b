import type { passkeys as english } from '../en-passkeys.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Kunci laluan',
  lead: 'Anda log masuk dengan cap jari, wajah atau PIN melalui telefon, komputer atau pengurus kata laluan anda: tanpa kata laluan, dan tanpa kod.',
  none: 'Anda belum ada kunci laluan.',
  cannot: 'Pelayar ini tidak menyokong kunci laluan.',
  add: 'Tambah kunci laluan',
  name: 'Nama yang anda berikan',
  nameHint: 'Supaya anda tahu yang mana satu, contohnya Telefon.',
  password: 'Kata laluan anda',
  submit: 'Teruskan',
  cancel: 'Tidak jadi',
  rename: 'Namakan semula',
  save: 'Simpan',
  remove: 'Buang',
  removeSure: (name) => `Buang ${name}? Ia tidak boleh digunakan lagi di sini; buang juga daripada peranti anda.`,
  removed: 'Kunci laluan sudah dibuang. Sesi anda yang lain sudah ditamatkan.',
  added:
    'Kunci laluan ini boleh digunakan untuk masuk ke ruang kerja ini mulai sekarang. Sesi anda yang lain sudah ditamatkan.',
  known: 'Peranti ini sudah ada kunci laluan untuk ruang kerja ini.',
  since: (moment) => `sejak ${moment}`,
  used: (moment) => `kali terakhir digunakan ${moment}`,
  never: 'belum digunakan',
  faults: {
    name: 'Sila masukkan nama, paling banyak 80 aksara.',
    password: 'Sila masukkan kata laluan anda.',
    passwordWrong: 'Ini bukan kata laluan anda.',
  },
}
