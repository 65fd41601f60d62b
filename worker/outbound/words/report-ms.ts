import { reportTerms } from '../../../shared/reports/terms-ms.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Malay. */
export const reportMs: ReportMailWords = {
  ...reportTerms,
  subject: {
    daily: (workspace, day) => `${workspace} pada ${day}`,
    weekly: (workspace, days) => `${workspace}, minggu ${days}`,
  },
  greeting: (name) => `Salam sejahtera ${name},`,
  lead: {
    daily: (workspace, day) => `inilah prestasi ${workspace} pada ${day}.`,
    weekly: (workspace, days) => `inilah prestasi ${workspace} dalam minggu ${days}.`,
  },
  days: (first, last) => `dari ${first} hingga ${last}`,
  team: 'Ini angka pasukan anda.',
  counting: 'Angka sedang dikira semula: ini mungkin masih angka yang sebelumnya.',
  unusual: 'Yang luar biasa',
  nothingUnusual: 'Tiada yang luar biasa.',
  flag: {
    spike: (what, value, low, high) => `${what}: ${value}, biasanya ${low} hingga ${high}`,
    drift: (what, value, low, high) => `${what} beransur-ansur berubah kepada ${value}, biasanya ${low} hingga ${high}`,
  },
  of: (n) => `daripada ${n}`,
  likely: (causes) => `Mungkin kerana: ${causes}.`,
  noCause: 'Tiada sebab ditemui antara orang, baris gilir, laman web, sumber dan cuti.',
  numbers: {
    title: 'Angka',
    before: { daily: 'hari sebelumnya', weekly: 'minggu sebelumnya' },
    trend: { daily: 'dalam empat minggu', weekly: 'dalam dua belas minggu' },
    between: (low, high) => `${low} hingga ${high}`,
  },
  maturing: (count) => `${count} masih boleh berubah`,
  noData: 'tiada data',
  underASecond: 'bawah 1 s',
  names: {
    lost: {
      'competitor-faster': 'Pesaing, kami lambat menjawab',
      'competitor-price': 'Harga pesaing',
      'competitor-product': 'Produk pesaing',
      'no-budget': 'Tiada bajet',
      'no-need': 'Tidak perlu lagi',
      postponed: 'Ditangguhkan',
      'not-reachable': 'Tidak dapat dihubungi',
      other: 'Sebab lain',
    },
    goods: {
      defective: 'Cacat',
      damaged: 'Rosak semasa penghantaran',
      'wrong-item': 'Barang salah',
      'not-wanted': 'Tidak mahu lagi',
      other: 'Sebab lain',
    },
    'sent-back': {
      incomplete: 'Maklumat tidak lengkap',
      'not-a-fit': 'Tidak sesuai untuk kami',
      'wrong-territory': 'Wilayah lain',
      'not-reachable': 'Tidak dapat dihubungi',
      other: 'Sebab lain',
    },
    transfer: {
      'wrong-place': 'Tersalah tempat',
      'knows-better': 'Ada yang lebih tahu',
      language: 'Bahasa',
      'end-of-shift': 'Syif tamat',
      'asked-for': 'Pelawat memintanya',
      other: 'Lain-lain',
    },
    escalation: {
      'too-hard': 'Memerlukan lebih pengetahuan',
      decision: 'Memerlukan keputusan',
      unhappy: 'Pelawat tidak puas hati',
      'asked-for': 'Pelawat memintanya',
      other: 'Lain-lain',
    },
  },
  marks: { aside: (text) => ` (${text})`, comma: ', ', stop: '. ', between: '; ' },
  act: 'Buka laporan',
  note: 'Anda menerima e-mel ini kerana organisasi anda menghantar laporan kepada peranan anda. Sama ada anda menerimanya ditetapkan di Tetapan, Makluman saya.',
}
