import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  whose: { mine: 'Milik saya', everyone: 'Milik semua' },
  aTeam: 'Milik pasukan',

  picker: {
    title: 'Jawapan tersimpan',
    find: 'Cari jawapan tersimpan',
    placeholder: 'Satu perkataan daripadanya, atau pintasannya',
    count: (count) => `${count} jawapan tersimpan`,
    none: 'Tiada yang seperti itu.',
    empty: 'Belum ada jawapan tersimpan.',
    preview: (language) => `Pratonton, dalam ${language}`,
    keys: '↑ ↓ pilih, Enter masukkan, Esc keluar',
    settings: 'Tulis dan ubah',
  },

  lead: 'Apa yang anda jawab berulang kali. Taip / dalam pertanyaan untuk memasukkannya.',
  add: 'Tulis jawapan',
  edit: 'Ubah',
  remove: 'Buang',
  removed: (title) => `“${title}” sudah dibuang.`,
  undo: 'Buat asal',
  find: 'Cari dalam senarai ini',
  none: 'Tiada yang seperti itu.',
  noneHere: 'Belum ada.',
  empty: {
    title: 'Belum ada jawapan tersimpan',
    lead: 'Tulis ucapan salam anda dahulu: namakannya hello, dan /hello memasukkannya ke dalam mana-mana jawapan, bersama nama pelawat.',
  },
  used: (times, last) => `Dihantar ${times} kali, terakhir pada ${last}`,
  unused: 'Belum pernah dihantar',

  owner: 'Milik siapa',
  ownerHint: 'Milik saya: hanya anda melihatnya. Milik pasukan: untuk ahlinya.',
  shortcut: 'Pintasan',
  shortcutHint: 'Satu perkataan. Menaip / dan permulaannya akan menemukan jawapan itu.',
  title: 'Tajuk',
  titleHint: 'Seperti anda akan mencarinya.',
  language: 'Teks dalam',
  languageHint: 'Bahasa pelawat digunakan; jika tiada, bahasa laman web.',
  text: 'Teks',
  variables: 'Masukkan pada kursor',
  variable: {
    name: 'Nama penuh pelawat',
    'address-as': 'Nama seperti disapa dalam bahasa mereka: คุณวิภา, 张伟',
    assistant: 'Nama anda',
    site: 'Nama laman web',
    receipt: 'Nombor rujukan pertanyaan',
    today: 'Tarikh hari ini',
  },
  preview: 'Pratonton, dengan pelawat rekaan',
  stale: 'Rakan sekerja sudah mengubahnya. Batal menunjukkan keadaannya sekarang.',
  faults: {
    shortcut: {
      empty: 'Sila pilih pintasan.',
      invalid: 'Gunakan satu perkataan daripada huruf dan digit, paling banyak 32 aksara.',
      taken: 'Jawapan lain di situ sudah menggunakan pintasan ini.',
    },
    title: { empty: 'Sila tulis tajuk.', long: 'Paling banyak 80 aksara.' },
    text: {
      empty: 'Sila tulis teks, sekurang-kurangnya dalam satu bahasa.',
      long: 'Paling banyak 4,000 aksara.',
      unknown: (names) =>
        `${names.map((name) => `{${name}}`).join(', ')} tidak dapat diisi. Pilih daripada butang di bawah.`,
    },
  },
}
