import { reportTerms } from '../../../shared/reports/terms-ms.ts'
import type { reports as english } from '../en-reports.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  ...reportTerms,
  title: 'Laporan',
  all: 'Semua laporan',
  toMeasures: 'Ke metrik',
  names: { daily: (day) => day, weekly: (first, last) => `${first} hingga ${last}` },
  neighbours: {
    label: 'Laporan lain',
    daily: { before: 'Hari sebelumnya', after: 'Hari berikutnya' },
    weekly: { before: 'Minggu sebelumnya', after: 'Minggu berikutnya' },
  },
  scope: { team: 'Angka pasukan anda.', all: 'Angka seluruh organisasi.' },
  counting: 'Angka sedang dikira semula: ini mungkin masih angka yang sebelumnya.',
  made: (moment) => `Dibuat ${moment}.`,
  again: 'Hantar semula',
  sentAgain: (mails) =>
    mails === 0
      ? 'Tiada sesiapa dihantar laporan sebegini, atau e-mel tidak dihantar.'
      : `${mails} e-mel sedang dihantar.`,
  list: {
    daily: 'Harian',
    weekly: 'Mingguan',
    none: { daily: 'Belum ada yang dibuat.', weekly: 'Belum ada yang dibuat.' },
    now: { daily: 'Lihat semalam', weekly: 'Lihat tujuh hari lepas' },
    lead: 'Apa yang berlaku, berbanding tempoh sebelumnya, dan apa yang luar biasa. Laporan dibuat pada waktu yang anda pilih dan boleh dilihat untuk mana-mana hari.',
  },
  plan: {
    title: { daily: 'Laporan harian', weekly: 'Laporan mingguan' },
    lead: (zone) => `Waktu mengikut ${zone}. Penerima melihat dalam laporan apa yang boleh mereka lihat di sini.`,
    on: {
      daily: 'Buat satu setiap hari, bagi hari sebelumnya',
      weekly: 'Buat satu setiap minggu, bagi tujuh hari sebelumnya',
    },
    hour: 'Waktu',
    weekday: 'Hari',
    roles: 'Dihantar melalui e-mel kepada setiap',
    saved: 'Disimpan. Berkuat kuasa mulai laporan seterusnya.',
    noMail: 'Foyer ini tidak menghantar e-mel: laporan ada di sini sahaja.',
    off: (kind) => (kind === 'daily' ? 'Laporan harian tidak dibuat.' : 'Laporan mingguan tidak dibuat.'),
    ownSwitch: 'Ke makluman saya',
    own: 'Sama ada anda sendiri menerima e-mel ditetapkan di Tetapan, Makluman saya.',
  },
  empty: {
    title: (days) => `Tiada apa-apa berlaku: ${days}`,
    lead: 'Laporan terisi sebaik sahaja pelawat bertanya. Lihat hari lain, atau pastikan tag ada pada laman web anda.',
    sites: 'Ke laman web anda',
  },
  flags: {
    title: 'Yang luar biasa',
    none: 'Tiada yang luar biasa.',
    early:
      'Apa yang biasa hanya diketahui selepas empat minggu, dan apabila ada sekurang-kurangnya dua puluh pertanyaan sehari, atau seminggu.',
    spike: (what, value) => `${what}: ${value}`,
    drift: (what, value) => `${what} beransur-ansur berubah kepada ${value}`,
    usual: (low, high) => `Biasanya ${low} hingga ${high}.`,
    of: (n) => `Daripada ${n}.`,
    between: '; ',
    likely: (causes) => `Mungkin kerana: ${causes}.`,
    noCause: 'Tiada sebab ditemui antara orang, baris gilir, laman web, sumber dan cuti.',
    mute: 'Senyapkan selama empat minggu',
    unmute: 'Maklumkan semula',
    muted: (day) => `Disenyapkan sehingga ${day}.`,
    nowMuted: 'Disenyapkan: ia tidak dimaklumkan selama empat minggu.',
    nowUnmuted: 'Ia akan dimaklumkan semula.',
  },
  numbers: {
    title: 'Angka',
    what: 'Perkara',
    now: { daily: 'Hari itu', weekly: 'Minggu itu' },
    before: { daily: 'Hari sebelumnya', weekly: 'Minggu sebelumnya' },
    trend: { daily: 'Empat minggu', weekly: 'Dua belas minggu' },
    of: (n) => `daripada ${n}`,
    maturing: (count) => `${count} masih boleh berubah`,
    between: (low, high) => `antara ${low} dan ${high}`,
    none: 'Tiada data',
  },
  before: (count) => `sebelumnya: ${count}`,
}
