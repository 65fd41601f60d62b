import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'Catat permintaan',
  lead: 'Seseorang menelefon, datang sendiri, atau seorang rakan sekerja bertanya. Ia masuk ke baris gilir yang sama, kepada sesiapa yang tiba gilirannya.',
  how: 'Cara ia datang',
  kinds: 'Melalui',
  to: 'Ke mana ia pergi',
  asOn: (site) => `Seolah-olah ditanya di ${site}`,
  straight: 'Terus ke baris gilir',
  log: 'Catat',
  logged: (receipt, queue) => `${receipt} menunggu dalam baris gilir ${queue}.`,
  fields: {
    fullName: { label: 'Nama penuh', empty: 'Sila masukkan nama.', invalid: 'Paling banyak 80 aksara.' },
    address: {
      label: 'Di mana boleh dijawab',
      empty: 'Sila masukkan di mana mereka boleh dihubungi.',
      invalid: 'Tulis alamat e-mel atau nombor telefon yang lengkap.',
    },
    question: {
      label: 'Apa yang ditanya',
      empty: 'Sila tulis apa yang ditanya, dengan kata-kata mereka.',
      invalid: 'Paling banyak 4,000 aksara.',
    },
    to: { label: 'Ke mana ia pergi', empty: 'Sila pilih ke mana ia pergi.', invalid: 'Sila pilih ke mana ia pergi.' },
  },
}
