import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Kata laluan',
  lead: 'Jika orang lain mengetahuinya, atau anda menggunakannya di tempat lain juga, tukar kepada yang baharu.',
  change: 'Tukar kata laluan',
  current: {
    label: 'Kata laluan semasa',
    empty: 'Sila masukkan kata laluan anda sekarang.',
    invalid: 'Ini bukan kata laluan anda.',
  },
  next: 'Kata laluan baharu',
  ends: 'Anda kekal log masuk di sini. Semua sesi anda yang lain ditamatkan, dan pelayar yang menunjukkan makluman anda perlu dibenarkan semula.',
  submit: 'Tukar',
  cancel: 'Biarkan seperti sedia ada',
  changed: 'Kata laluan anda sudah ditukar. Sesi anda yang lain sudah ditamatkan.',
}
