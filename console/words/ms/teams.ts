import type { teamFields as englishFields, teams as english } from '../en-teams.ts'
import type { Widened } from '../widened.ts'

export const teams: Widened<typeof english> = {
  teams: {
    lead: 'Siapa bekerja bersama. Apa yang menunggu dalam baris gilir ditawarkan kepada pasukan baris gilir itu.',
    add: 'Tambah pasukan',
    full: (most) => `Organisasi boleh ada paling banyak ${most} pasukan.`,
    edit: 'Ubah',
    functions: { support: 'Sokongan pelanggan', marketing: 'Pemasaran', sales: 'Jualan', none: 'Lain-lain' },
    managedBy: 'Diurus oleh',
    nobody: 'Tiada',
    noManager: 'Belum ada pengurus',
    people: 'Ahli',
    empty:
      'Belum ada sesiapa dalam pasukan ini: apa yang menunggunya tidak ditawarkan kepada sesiapa. Tambah orang di Tetapan, Ahli.',
    none: 'Tiada dalam mana-mana pasukan',
    choose: 'Apa yang menunggu salah satu pasukan ini boleh ditawarkan kepada orang ini.',
  },
  queues: {
    lead: 'Di mana pertanyaan menunggu, untuk pasukan mana, dan apa yang anda janjikan kepada mereka yang menunggu.',
    add: 'Tambah baris gilir',
    full: (most) => `Organisasi boleh ada paling banyak ${most} baris gilir.`,
    edit: 'Ubah',
    team: 'Pasukan',
    sites: 'Pertanyaan datang daripada',
    noSite: 'Belum ada laman web yang menghantar ke sini. Pilih baris gilir di Tetapan, Laman web.',
    byRules: 'Tiada laman web yang menghantar ke sini; apa yang diterimanya dinyatakan di bawah.',
    keeps:
      'Perubahan berkuat kuasa untuk pertanyaan yang masuk mulai sekarang. Yang sudah masuk kekal dengan pasukannya.',
    targets: 'Apa yang anda janjikan',
    promises: {
      live: (time, share) =>
        `Jawapan pertama kepada pelawat yang berada di halaman: ${time}, untuk ${share} daripadanya.`,
      message: (time, share) =>
        `Jawapan pertama kepada mesej daripada seseorang yang tiada di halaman: ${time} waktu kerja, untuk ${share} daripadanya.`,
      callBack: (time) => `Hubungi semula seseorang yang meninggalkan alamat dan keluar sebelum dijawab: ${time}.`,
    },
    hints: {
      live: 'Dalam saat, dari saat mereka bertanya sehingga seseorang menjawab. Biasanya: 60.',
      share: 'Berapa banyak daripada yang bertanya perlu dijawab tepat masa. Biasanya: 80.',
      message: 'Dalam minit waktu kerja. Biasanya: 60.',
      callBack: 'Dalam minit. Untuk mereka yang meninggalkan alamat dan keluar sebelum dijawab. Biasanya: 240.',
    },
  },
  siteQueue: {
    label: 'Pertanyaan pergi ke',
    hint: 'Pertanyaan baharu laman web ini menunggu di situ. Yang sudah masuk kekal di tempatnya.',
    country: 'Negara',
    countryNone: 'Tiada negara',
    messengers: 'Teruskan dalam aplikasi mesej',
    messengersHint:
      'Sesiapa yang menunggu ditawarkan untuk meneruskan di situ, bersama nombor rujukannya. Berapa kerap mereka melakukannya dikira. Kosong: tidak ditawarkan.',
    messengerHints: {
      line: 'ID akaun rasmi anda: @shop',
      whatsapp: 'Nombor anda dengan kod negara: +66 2 123 4567',
      wechat: 'ID anda, atau pautan kod QR anda',
    },
    countryHint: 'Nombor telefon tanpa kod negara didail sebagai nombor negara ini.',
  },
}

export const teamFields: Widened<typeof englishFields> = {
  teamName: {
    label: 'Nama pasukan',
    empty: 'Sila masukkan nama.',
    invalid: 'Paling banyak 80 aksara.',
    taken: 'Sudah ada pasukan dengan nama ini.',
  },
  teamFunction: { label: 'Fungsinya', empty: 'Sila pilih satu.', invalid: 'Sila pilih satu daripada senarai.' },
  manager: { label: 'Pengurus', empty: 'Sila pilih seseorang.', invalid: 'Sila pilih seseorang yang aktif.' },
  teams: { label: 'Pasukan', empty: 'Sila pilih pasukan.', invalid: 'Salah satu pasukan ini tiada lagi.' },
  queueName: {
    label: 'Nama baris gilir',
    empty: 'Sila masukkan nama.',
    invalid: 'Paling banyak 80 aksara.',
    taken: 'Sudah ada baris gilir dengan nama ini.',
  },
  queueTeam: {
    label: 'Pasukan yang menjawab',
    empty: 'Sila pilih pasukan.',
    invalid: 'Sila pilih pasukan daripada senarai.',
  },
  liveTarget: {
    label: 'Jawapan pertama, pelawat di halaman',
    empty: 'Sila masukkan saat.',
    invalid: 'Saat dalam nombor bulat, dari 5 hingga 86400.',
  },
  shareTarget: {
    label: 'Peratusan dijawab tepat masa, %',
    empty: 'Sila masukkan peratusan.',
    invalid: 'Lebih daripada 0, paling banyak 100.',
  },
  messageTarget: {
    label: 'Jawapan pertama kepada mesej',
    empty: 'Sila masukkan minit.',
    invalid: 'Dari 1 hingga 43200 minit.',
  },
  callBackTarget: { label: 'Hubungi semula', empty: 'Sila masukkan minit.', invalid: 'Dari 1 hingga 43200 minit.' },
  lineAccount: { label: 'LINE', empty: 'Sila masukkan ID.', invalid: 'Tulis seperti @shop.' },
  whatsappAccount: {
    label: 'WhatsApp',
    empty: 'Sila masukkan nombor.',
    invalid: 'Tulis dengan kod negara: +66 2 123 4567.',
  },
  wechatAccount: {
    label: 'WeChat',
    empty: 'Sila masukkan ID.',
    invalid: 'ID dengan 6 hingga 20 huruf, digit, _ dan -; atau pautan yang bermula dengan https://u.wechat.com/.',
  },
  siteQueue: {
    label: 'Baris gilir pertanyaannya',
    empty: 'Sila pilih baris gilir.',
    invalid: 'Sila pilih baris gilir daripada senarai.',
  },
  country: { label: 'Negara', empty: 'Sila pilih negara.', invalid: 'Sila pilih negara daripada senarai.' },
}
