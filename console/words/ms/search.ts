import type { search as english } from '../en-search.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Carian',
  field: 'Cari pertanyaan',
  placeholder: 'Perkataan, nama, alamat, nombor…',
  any: 'semua',
  filters: {
    site: 'Laman web',
    queue: 'Baris gilir',
    assignee: 'Dengan',
    state: 'Keadaan',
    kind: 'Jenis',
    tier: 'Gred',
    channel: 'Saluran',
    language: 'Bahasa',
  },
  narrow: (by) => (by === 0 ? 'Tapis' : `Ditapis dengan ${by}`),
  waiting: 'Menunggu atau ditawarkan',
  from: 'Ditanya dari',
  to: 'hingga',
  clear: 'Kosongkan',
  csv: 'CSV',
  note: 'Dalam nota:',
  more: 'Tunjukkan lagi',
  found: (count, more) => (more ? `${count} yang terbaharu` : `${count} pertanyaan`),
  pastAway: 'Pertanyaan lama tidak dapat dibaca buat masa ini; yang masih berjalan semuanya ada di sini.',
  begin: {
    title: 'Apa yang anda cari?',
    lead: 'Perkataan daripada apa yang ditulis, nama, alamat e-mel, nombor telefon, atau nombor rujukan. Sebahagian perkataan pun boleh.',
  },
  none: {
    title: 'Tiada yang ditemui',
    lead: 'Cuba kurangkan perkataan, atau tulis permulaannya sahaja. Carian hanya meliputi apa yang boleh anda lihat.',
  },
  views: 'Carian tersimpan',
  keep: 'Simpan carian ini',
  keepName: 'Namanya',
  kept: 'Disimpan.',
  drop: (name) => `Buang “${name}”`,
  dropped: (name) => `“${name}” sudah dibuang.`,
  undo: 'Buat asal',
}
