import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: 'Semasa ia menunggu',
    offerHint:
      'Dalam saat. Jika tawaran tidak diterima dalam masa ini, ia terlepas dan ditawarkan kepada yang seterusnya. Biasanya: 45, dan 600 untuk mesej.',
    atMostHint:
      'Sesiapa yang datang selepas had ini meninggalkan mesej, dengan masa yang dijanjikan untuk mesej: tiada sesiapa ditolak. Biarkan kosong jika tiada had.',
    afterHint:
      'Dalam saat ia menunggu dalam baris gilir ini semasa dibuka. Ia mengekalkan gilirannya, dan diteruskan paling banyak empat kali. Biarkan kosong supaya ia kekal.',
    toHint: 'Baris gilir yang sudah tutup pada masa itu meneruskannya ke baris gilir selepasnya.',
    toManagers: 'Tiada baris gilir: pengurusnya dimaklumkan',
    circle: (names) => `Ini berpusing kembali ke tempat yang sama: ${names}.`,
    chain: 'Jika tiada sesiapa menerimanya',
    goesOn: (time, queue) => `Selepas ${time} ia diteruskan ke ${queue}.`,
    told: (time) => `Selepas ${time} pengurus pasukannya dimaklumkan.`,
    stays: 'Ia kekal di situ.',
    stranded: 'Tiada sesiapa menerimanya',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: {
    label: 'Tempoh tawaran, pelawat di halaman',
    empty: 'Sila masukkan saat.',
    invalid: 'Saat dalam nombor bulat, dari 10 hingga 600.',
  },
  offerMessage: {
    label: 'Tempoh tawaran, mesej',
    empty: 'Sila masukkan saat.',
    invalid: 'Saat dalam nombor bulat, dari 10 hingga 600.',
  },
  atMost: {
    label: 'Berapa banyak boleh menunggu',
    empty: 'Sila masukkan nombor.',
    invalid: 'Nombor bulat dari 1 hingga 1000, atau kosong.',
  },
  overflowAfter: {
    label: 'Jika tiada sesiapa menerimanya, diteruskan selepas',
    empty: 'Sila masukkan saat.',
    invalid: 'Saat dalam nombor bulat, dari 10 hingga 86400, atau kosong.',
  },
  overflowTo: {
    label: 'Dan diteruskan ke',
    empty: 'Sila pilih baris gilir.',
    invalid: 'Sila pilih baris gilir yang tidak kembali ke sini.',
  },
}
