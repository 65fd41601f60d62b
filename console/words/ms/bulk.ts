import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Pertanyaan yang dipilih',
  count: (count) => (count === 0 ? 'Tiada dipilih' : `${count} dipilih`),
  all: (count) => `Pilih semua ${count}`,
  first: (count) => `Pilih ${count} yang pertama`,
  full: (most) => `Paling banyak ${most} sekali gus.`,
  pass: 'Pindahkan…',
  dialog: (count) => `Pindahkan ${count} pertanyaan`,
  act: 'Pindahkan',
  noOneInCommon:
    'Pertanyaan ini ada pada pasukan berlainan: satu baris gilir boleh menerima semuanya, seorang rakan sekerja tidak boleh.',
  wordsHint: 'Nota dalaman pada setiap perbualan; pelawat tidak melihatnya.',
  beyond: (name, load, capacity, more) =>
    `${name} sudah menggunakan ${load} daripada ${capacity} slot; ${more} ini akan menambahnya.`,
  going: (at, count) => `Memindahkan ${at} daripada ${count}…`,
  went: (count, to) => (count === 0 ? 'Tiada yang dipindahkan.' : `${count} dipindahkan kepada ${to}.`),
  stayed: (count) => `${count} tidak dapat dipindahkan:`,
  thereAlready: 'Sudah ada di sana, atau baris gilir ini tiada lagi.',
  closed: 'Sudah ditutup.',
  told: 'Hasil pemindahan',
  again: 'Cuba semula yang ini',
  elsewhere: 'Pilih tempat lain',
  back: 'Kembali ke senarai',
}
