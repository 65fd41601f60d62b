import type { triage as english } from '../en-triage.ts'
import type { Widened } from '../widened.ts'

export const triage: Widened<typeof english> = {
  triage: {
    kind: 'Jenis',
    urgency: 'Kesegeraan',
    unknown: 'Belum dinyatakan',
    urgencies: { high: 'Segera', normal: 'Biasa', low: 'Boleh tunggu' },
    ask: {
      kind: 'Apakah jenis pertanyaan ini?',
      urgency: 'Sejauh mana segeranya?',
      both: 'Apakah jenisnya, dan sejauh mana segeranya?',
    },
    left: (time) => `${time} lagi untuk mengelaskannya`,
    late: 'Tidak dikelaskan tepat masa',
  },
}
