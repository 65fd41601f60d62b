import type { articles as english } from '../en-articles.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Apa yang sering ditanya pelawat, dijawab sebelum mereka menghantarnya: semasa seseorang menulis, widget mencadangkan artikel yang sesuai. Apa yang sedang ditulis kekal dalam pelayar mereka.',
  add: 'Tulis artikel',
  edit: 'Ubah',
  full: (most) => `Sudah ada ${most} artikel: buang satu dahulu.`,
  empty: {
    title: 'Belum ada artikel',
    lead: 'Tulis apa yang anda jawab berulang kali: adakah ia kalis air, berapa lama jaminannya, bagaimana memulangkan barang.',
  },
  draft: 'Belum diterbitkan',
  everywhere: 'Pada semua laman web',
  used: (opened, answered) =>
    opened === 0
      ? 'Tiada sesiapa membacanya dalam 30 hari lepas.'
      : `Dibaca ${opened} kali dalam 30 hari lepas; ${answered} kali ia menjawab soalan.`,
  language: 'Teks dalam',
  title: 'Tajuk',
  titleHint: 'Seperti orang akan bertanya, dalam beberapa perkataan.',
  body: 'Teks',
  bodyHint: 'Gunakan bahasa mudah. Baris kosong memulakan perenggan baharu.',
  sites: 'Laman web yang mencadangkannya',
  sitesHint: 'Tiada dipilih: semuanya.',
  published: 'Pelawat boleh membacanya',
  remove: 'Buang',
  removeSure: 'Buang untuk selamanya?',
  removed: 'Artikel sudah dibuang.',
  faults: {
    title: {
      empty: 'Sila tulis tajuk, sekurang-kurangnya dalam satu bahasa.',
      long: (language) => `Tajuk dalam ${language} melebihi 120 aksara.`,
    },
    body: {
      empty: 'Sila tulis teks, sekurang-kurangnya dalam satu bahasa.',
      long: (language) => `Teks dalam ${language} melebihi 6,000 aksara.`,
    },
  },
}
