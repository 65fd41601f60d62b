import type { rateFields as english } from '../en-rate-fields.ts'
import type { Widened } from '../widened.ts'

export const rateFields: Widened<typeof english> = {
  rateOf: { label: 'Kos bagi', empty: 'Sila pilih kos bagi apa.', invalid: 'Sila pilih kos bagi apa.' },
  rateAmount: { label: 'Amaun', empty: 'Sila masukkan amaun.', invalid: 'Tulis seperti 210.50.' },
  rateFrom: {
    label: 'Mulai',
    empty: 'Sila pilih hari kadar ini mula berkuat kuasa.',
    invalid: 'Sila pilih hari yang benar-benar ada.',
    taken: 'Kadar bagi perkara yang sama sudah bermula pada hari itu. Buang kadar itu dahulu, atau pilih hari lain.',
  },
}
