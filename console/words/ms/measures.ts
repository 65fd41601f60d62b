import type { measures as english } from '../en-measures.ts'
import type { Widened } from '../widened.ts'

export const measures: Widened<typeof english> = {
  measures: {
    title: 'Metrik',
    periods: {
      label: 'Tempoh',
      today: 'Hari ini',
      yesterday: 'Semalam',
      '7': '7 hari',
      '30': '30 hari',
      '90': '90 hari',
      year: '12 bulan',
    },
    stale: (time) => `Ini angka pada ${time}; yang lebih baharu tidak dapat dibaca buat masa ini.`,
    noData: 'Tiada data',
    underASecond: 'bawah 1 s',
  },
}
