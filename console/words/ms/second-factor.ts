import type { secondFactor as english } from '../en-second-factor.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  step: {
    lead: 'Satu langkah lagi: kod yang ditunjukkan aplikasi anda, atau salah satu kod pemulihan.',
    code: 'Kod',
    codeHint: 'Enam digit, atau kod pemulihan.',
    faults: {
      empty: 'Sila masukkan kod.',
      invalid: 'Enam digit daripada aplikasi, atau 16 huruf dan digit kod pemulihan.',
    },
    submit: 'Teruskan',
    back: 'Mula semula',
    late: 'Sudah lebih lima minit. Sila mula semula.',
    lost: 'Tiada aplikasi mahupun kod pemulihan? Pihak yang mengurus ruang kerja ini boleh membuang langkah ini untuk anda.',
  },
  own: {
    title: 'Langkah kedua log masuk',
    off: 'Kata laluan boleh diteka atau dicuri. Dengan langkah kedua, sesiapa yang ada kata laluan anda masih memerlukan kod yang ditunjukkan aplikasi pada telefon anda.',
    on: (moment) => `Aktif sejak ${moment}: selepas kata laluan, kod diminta.`,
    codesLeft: (count) =>
      count === 0
        ? 'Tiada kod pemulihan lagi: buat yang baharu.'
        : count === 1
          ? 'Tinggal satu kod pemulihan: buat yang baharu.'
          : `Tinggal ${count} kod pemulihan.`,
    required: 'Semua orang di ruang kerja ini mesti ada langkah kedua.',
    begin: 'Sediakan',
    renew: 'Kod pemulihan baharu',
    switchOff: 'Matikan',
    password: 'Kata laluan anda',
    passwordMissing: 'Sila masukkan kata laluan anda.',
    passwordWrong: 'Ini bukan kata laluan anda.',
    switchedOff: 'Langkah kedua sudah dimatikan. Sesi anda yang lain sudah ditamatkan.',
    cancel: 'Biarkan seperti sedia ada',
  },
  setUp: {
    scan: 'Imbas ini dengan aplikasi kod; kebanyakan pengurus kata laluan dan telefon sudah ada aplikasinya.',
    picture: 'Kod untuk diimbas; kandungannya ada di bawah',
    secret: 'Atau taip ini ke dalam aplikasi:',
    confirm: 'Aplikasi kini menunjukkan enam digit. Masukkannya, supaya kami tahu ia berfungsi.',
    submit: 'Hidupkan',
  },
  codes: {
    title: 'Kod pemulihan anda',
    lead: 'Setiap kod boleh digunakan sekali untuk masuk apabila telefon anda hilang. Cetak atau simpan bersama kata laluan anda: kod ini ditunjukkan sekali ini sahaja.',
    copy: 'Salin',
    done: 'Saya sudah menyimpannya',
  },
  owing: {
    title: 'Satu perkara dahulu',
    lead: 'Di ruang kerja ini semua orang ada langkah kedua log masuk. Sediakan langkah anda, kemudian teruskan.',
    out: 'Log keluar',
  },
  policy: {
    label: 'Semua orang mesti ada langkah kedua log masuk',
    none: 'Semua orang sudah ada.',
    without: (names) => `Belum ada: ${names}.`,
    hint: 'Sesiapa yang belum ada akan dilog keluar, dan dibawa ke langkah itu apabila mereka kembali.',
    own: 'Sediakan langkah anda sendiri dahulu, di Sesi saya.',
    sure: (names) => `${names} akan dilog keluar sekarang. Teruskan?`,
  },
  member: {
    signOut: 'Tamatkan semua sesi',
    signOutSure: (name) => `Tamatkan semua sesi ${name}? Beliau perlu log masuk semula.`,
    signedOut: (name) => `${name} sudah dilog keluar di semua tempat.`,
    take: 'Buang langkah kedua dan kunci laluan',
    takeSure: (name) =>
      `Buang langkah kedua log masuk dan kunci laluan ${name}? Pastikan beliau sendiri yang memintanya.`,
    taken: (name) => `${name} kini masuk dengan kata laluan sahaja.`,
    hasNone: (name) => `${name} tiada langkah kedua mahupun kunci laluan.`,
  },
  sessions: {
    from: (address) => `dari ${address}`,
    revokeOthers: 'Tamatkan semua yang lain',
    othersRevoked: 'Semua sesi anda yang lain sudah ditamatkan.',
  },
}
