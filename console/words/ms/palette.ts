import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Buka atau lakukan',
  field: 'Apa yang anda mahu lakukan?',
  groups: { inquiries: 'Pertanyaan', pages: 'Halaman', acts: 'Tindakan', views: 'Carian tersimpan' },
  search: (asked) => `Cari “${asked}”`,
  none: 'Tiada apa-apa dengan nama itu. Enter mencarinya dalam pertanyaan.',
  log: 'Catat panggilan atau kunjungan',
  keys: 'Tunjukkan semua kekunci',
  presence: {
    available: 'Tetapkan status anda kepada “Sedia”',
    busy: 'Tetapkan status anda kepada “Sibuk”',
    away: 'Tetapkan status anda kepada “Tiada di tempat”',
  },
  light: 'Cerah',
  dark: 'Gelap',
  wallboard: 'Papan pantau',
  reports: 'Laporan',
  fairShare: 'Agihan saksama',
}
