import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Bahasa yang digunakan konsol ini dengan anda. Disimpan dalam pelayar ini, termasuk untuk halaman log masuk; pelawat dan rakan sekerja ada bahasa mereka sendiri.',
  label: 'Bahasa',
  calendar: 'Kalendar',
  calendars: {
    gregory: (today) => `Gregorian: ${today}`,
    buddhist: (today) => `Buddha: ${today}`,
  },
}
