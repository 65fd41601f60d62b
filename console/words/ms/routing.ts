import type { routing as english, routingFields as englishFields } from '../en-routing.ts'
import type { Widened } from '../widened.ts'

export const routing: Widened<typeof english> = {
  routing: {
    takes: 'Apa yang diterimanya',
    takesHint:
      'Pilih apa yang diterima baris gilir daripada semua laman web. Jika tiada dipilih dalam satu senarai, ia menerima semuanya; jika tiada dipilih langsung, baris gilir hanya mendapat apa yang dihantar laman webnya.',
    lists: {
      sites: 'Laman web',
      kinds: 'Jenis',
      products: 'Produk',
      groups: 'Kumpulan pelanggan',
      sizes: 'Saiz',
      territories: 'Wilayah',
      tiers: 'Gred',
      languages: 'Bahasa',
      channels: 'Saluran',
    },
    one: {
      sites: 'Laman web',
      kinds: 'Jenis',
      products: 'Produk',
      groups: 'Kumpulan pelanggan',
      sizes: 'Saiz',
      territories: 'Wilayah',
      tiers: 'Gred',
      languages: 'Bahasa',
      channels: 'Saluran',
    },
    sizes: { small: 'Kecil', medium: 'Sederhana', large: 'Besar' },
    channels: {
      chat: 'Melalui widget',
      form: 'Melalui borang laman web sendiri',
      phone: 'Melalui telefon',
      'walk-in': 'Datang sendiri',
      internal: 'Daripada rakan sekerja atau pengedar',
    },
    onlyLed: 'Hanya apa yang dihantar laman webnya.',
    asks: 'Siapa boleh menjawab',
    looks: 'Cara ia mencari orang',
    looksHint:
      'Dalam saat sejak pertanyaan masuk. Sebelum itu, ia untuk mereka yang tahu produk dan wilayahnya. Tahap, bahasa, kumpulan pelanggan dan saiz tidak pernah dilonggarkan.',
    goesFirst: 'Apa yang didahulukan',
    goesFirstHint:
      'Dalam saat, seolah-olah sudah menunggu selama itu sejak awal. Prospek mendapatnya mengikut gred: A 240, B 120. Apa yang menunggu semakin naik, jadi tiada yang diabaikan selamanya.',
    levelHint: 'Dari 1 hingga 6. Sesiapa yang di bawahnya tidak ditawarkan apa-apa daripada baris gilir ini.',
    claims: 'Ahlinya boleh mengambil sendiri apa yang menunggu',
    claimsHint: 'Yang diambil sendiri dikira dalam agihan saksama, sama seperti yang ditawarkan.',
    atOnceHint:
      'Kosong: pertanyaan ditawarkan dahulu, dan perlu diterima. Jika ada nombor, petugas mendapatnya serta-merta; tanpa jawapan dalam masa itu, ia pergi kepada yang seterusnya.',
    only: (list, values) => `${list}: ${values}`,
    level: (level) =>
      level === 1 ? 'Sesiapa sahaja dalam pasukan boleh menjawab.' : `Tahap ${level} ke atas boleh menjawab.`,
    has: (level) => `Tahap ${level}`,
    skills: 'Apa yang boleh dikendalikan',
    skillsHint: 'Jika tiada dipilih dalam satu senarai, orang ini boleh mengendalikan semuanya.',
    skillLevelHint: 'Dari 1 bagi yang baru bermula hingga 6.',
    try: {
      title: 'Ke mana pertanyaan akan pergi?',
      lead: 'Pilih apa yang diketahui tentangnya; apa yang ditulis di sini dikira sebelum ia disimpan.',
      any: 'Tidak diketahui',
      goes: (queue) => `Ia pergi ke ${queue}.`,
      asks: (count) => `Baris gilir ini meminta ${count} ciri, dan pertanyaan ini memenuhi semuanya.`,
      bySite: 'Tiada baris gilir memintanya, jadi ia pergi ke tempat yang ditetapkan laman webnya.',
      others: 'Sebab bukan yang lain',
      fits: 'sesuai juga, tetapi meminta lebih sedikit ciri',
      people: 'Siapa boleh ditawarkan',
      nobody:
        'Tiada: tiada sesiapa dalam pasukan ini boleh menjawabnya. Ubah tahapnya, atau apa yang boleh dikendalikan ahlinya.',
      own: 'serta-merta',
      later: 'selepas menunggu',
    },
  },
  choice: {
    why: (name) => `Mengapa ${name}?`,
    could: 'Boleh menerimanya',
    cost: 'Kos',
    credit: 'Baki sebelum ini',
    how: 'Kos terendah dipilih: kesibukan seseorang, ditolak apa yang terhutang oleh pasukan kepadanya; lebih tinggi bagi yang boleh mengendalikan banyak perkara lain, lebih rendah bagi yang pernah mengendalikan pertanyaan ini. Baki dikira dalam bilangan pertanyaan.',
    obstacles: {
      team: 'pasukan lain',
      away: 'tidak sedia',
      'off-shift': 'luar syif',
      'on-leave': 'bercuti',
      full: 'slot kosong tidak cukup',
      missed: 'sudah terlepas',
      level: 'tahap terlalu rendah',
      language: 'bukan bahasa ini',
      group: 'bukan untuk pelanggan begini',
      size: 'bukan saiz ini',
      product: 'produk lain',
      territory: 'wilayah lain',
    },
  },
}

const aheadInvalid = 'Saat dalam nombor bulat, dari 0 hingga 3600.'
const withinADay = 'Saat dalam nombor bulat, dari 0 hingga 86400.'
const seconds = 'Sila masukkan saat.'

export const routingFields: Widened<typeof englishFields> = {
  level: { label: 'Tahap paling rendah', empty: 'Sila masukkan tahap.', invalid: 'Nombor bulat dari 1 hingga 6.' },
  skillLevel: { label: 'Tahap', empty: 'Sila masukkan tahap.', invalid: 'Nombor bulat dari 1 hingga 6.' },
  highToProduct: {
    label: 'Gred A atau B: kepada semua yang tahu produk',
    empty: seconds,
    invalid: withinADay,
  },
  highToTeam: { label: 'Dan kepada seluruh pasukan', empty: seconds, invalid: withinADay },
  toProduct: { label: 'Semua yang lain: kepada semua yang tahu produk', empty: seconds, invalid: withinADay },
  aheadUrgent: { label: 'Segera', empty: seconds, invalid: aheadInvalid },
  aheadComplaint: { label: 'Aduan', empty: seconds, invalid: aheadInvalid },
  aheadOrder: { label: 'Tentang pesanan', empty: seconds, invalid: aheadInvalid },
  aheadColleague: { label: 'Daripada rakan sekerja atau pengedar', empty: seconds, invalid: aheadInvalid },
  atOnce: {
    label: 'Saat untuk menjawab, jika tidak ditawarkan dahulu',
    empty: seconds,
    invalid: 'Saat dalam nombor bulat, dari 15 hingga 600; kosong: sentiasa ditawarkan dahulu.',
  },
  toTeam: { label: 'Dan kepada seluruh pasukan', empty: seconds, invalid: withinADay },
}
