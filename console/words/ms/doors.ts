import type { doors as english } from '../en-doors.ts'
import type { Widened } from '../widened.ts'

export const doors: Widened<typeof english> = {
  setUp: {
    title: 'Selamat datang ke Foyer',
    lead: 'Sediakan ruang kerja anda. Anda menjadi pemiliknya; jemput yang lain kemudian.',
    tokenHint:
      'Token ini dicetak sekali semasa Foyer dimulakan. Sesiapa yang memegangnya boleh menyediakan ruang kerja ini.',
    passwordHint: 'Sekurang-kurangnya 12 aksara. Beberapa perkataan yang tiada kaitan sudah memadai.',
    submit: 'Sediakan dan log masuk',
  },
  signIn: {
    title: 'Log masuk',
    lead: 'Tempat pelawat laman web anda dijawab.',
    ended: 'Sesi anda sudah tamat. Log masuk untuk meneruskan; apa yang sedang anda tulis masih disimpan.',
    submit: 'Log masuk',
    passkey: 'Gunakan kunci laluan',
    forgot: 'Lupa kata laluan?',
    out: 'Log keluar',
    outUnsent: (count) => `${count} mesej belum dihantar dan akan hilang. Log keluar juga?`,
  },
  invitation: {
    title: (workspace) => `Sertai ${workspace}`,
    lead: (name, email) => `Selamat datang, ${name}. Pilih kata laluan; anda akan log masuk dengan ${email}.`,
    submit: 'Sertai dan log masuk',
    none: 'Pautan tidak lengkap. Buka semula seperti yang diberikan kepada anda.',
    gone: 'Jemputan ini sudah digunakan atau sudah tamat tempoh. Minta yang baharu.',
  },

  forgot: {
    title: 'Kata laluan baharu',
    lead: 'Masukkan alamat yang anda gunakan untuk log masuk. Kami akan menghantar pautan untuk memilih kata laluan baharu.',
    submit: 'Hantar pautan',
    sent: (email) =>
      `Jika ${email} milik seseorang di sini, pautan sedang dihantar. Ia boleh digunakan sekali, dalam masa sejam. Belum terima? Semak folder spam, kemudian minta sekali lagi.`,
    noMail: 'Foyer ini tidak menghantar e-mel. Minta bantuan pihak yang mengurusnya.',
    back: 'Kembali ke log masuk',
  },
  reset: {
    title: 'Pilih kata laluan baharu',
    lead: 'Anda akan dilog keluar di semua tempat lain, dan dilog masuk di sini dengan kata laluan baharu.',
    submit: 'Simpan dan log masuk',
    none: 'Pautan tidak lengkap. Buka semula daripada e-mel.',
    gone: 'Pautan ini sudah digunakan atau sudah tamat tempoh.',
    again: 'Minta pautan baharu',
  },
  mailbox: {
    title: 'Peti e-mel',
    lead: 'E-mel Foyer ini kekal pada mesin ini. Inilah yang sepatutnya diterima setiap orang.',
    list: 'E-mel, yang terbaharu dahulu',
    to: (whom) => `kepada ${whom}`,
    none: 'Belum ada e-mel',
    noneLead:
      'Jemput rakan sekerja di Tetapan, Ahli, atau minta kata laluan baharu di halaman log masuk. E-melnya muncul di sini.',
    choose: 'Pilih e-mel untuk membacanya.',
    off: 'Foyer ini tiada peti e-mel: e-melnya terus kepada penerima.',
    refresh: 'Muat semula',
    desk: 'Ke ruang kerja',
  },
}
