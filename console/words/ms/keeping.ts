import type { keeping as english } from '../en-keeping.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  label: 'Pertanyaan yang ditutup disimpan',
  hint: 'Dikira dari hari ia ditutup. Pada malam selepas tempoh itu, apa yang ditulis dalam pertanyaan, termasuk nota, dan siapa yang bertanya dipadam untuk semua orang, dan carian tidak menemuinya lagi. Yang kekal ialah ada orang bertanya, bila dan bagaimana kesudahannya, bersama semua angka. Pertanyaan yang masih terbuka, atau masih dengan pasukan jualan, tidak disentuh. Ini tidak boleh dibuat asal.',
  ever: 'selama-lamanya',
  months: (count) => `selama ${count} bulan`,
  kept: 'Pertanyaan yang ditutup',
  try: {
    title: 'Kesannya',
    looking: 'Sedang mengira…',
    nothing: 'Tiada yang akan dipadam kerana sudah lama.',
    none: (moment) =>
      `Malam yang akan datang (${moment}) tidak akan memadam apa-apa: belum ada pertanyaan yang ditutup selama itu.`,
    some: (moment, inquiries) =>
      `Malam yang akan datang (${moment}) akan mengosongkan ${inquiries} pertanyaan yang ditutup.`,
    people: (people) => `Tiada apa-apa akan tinggal tentang ${people} pelawat.`,
    staying: (people) => `${people} pelawat yang bertanya masih dikenali melalui pertanyaan lain.`,
    withSales: (count) => `${count} lagi yang sama lama akan kekal, kerana pasukan jualan belum selesai dengannya.`,
    failed: 'Tidak dapat dikira buat masa ini.',
  },
}
