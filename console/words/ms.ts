import type { Words } from './en.ts'
import { components } from './ms/components.ts'
import { doors } from './ms/doors.ts'
import { forms } from './ms/forms.ts'
import { ledger } from './ms/ledger.ts'
import { measures } from './ms/measures.ts'
import { moves } from './ms/moves.ts'
import { presenceWords } from './ms/presence.ts'
import { routing } from './ms/routing.ts'
import { sales } from './ms/sales.ts'
import { settings } from './ms/settings.ts'
import { teams } from './ms/teams.ts'
import { thread } from './ms/thread.ts'
import { timeline } from './ms/timeline.ts'
import { triage } from './ms/triage.ts'
import { waiting } from './ms/waiting.ts'

/** The console in Malay. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: 'Ruang kerja anda',
    settings: 'Tetapan',
    alerts: 'Makluman',
    targets: 'Sasaran',
    search: 'Carian',
    notFound: 'Tiada halaman di alamat ini.',
    toInbox: 'Ke peti masuk',
    skip: 'Langkau ke kandungan',
  },
  comma: ', ',
  colon: ': ',
  loading: 'Sedang dimuatkan…',
  again: 'Cuba lagi',
  cancel: 'Batal',
  close: 'Tutup',
  dismiss: 'Ketepikan',
  save: 'Simpan',
  added: 'Ditambah',
  copy: 'Salin',
  copied: 'Disalin',
  days: { today: 'Hari ini', yesterday: 'Semalam' },
  somebody: 'Seorang rakan sekerja',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: 'Pertanyaan',
    waiting: 'Menunggu',
    owed: 'Hubungi semula',
    mine: 'Milik saya',
    team: 'Pasukan',
    left: 'Tertinggal',
    all: 'Semua',
    pastAway: 'Pertanyaan lama tidak dapat dibaca buat masa ini; yang masih berjalan semuanya ada di sini.',
    count: (count) => `${count} pertanyaan`,
    sift: 'Tapis dan susun',
    choose: 'Pilih beberapa',
    chosen: 'Siap',
    pick: (name) => `Pilih ${name}`,
    log: 'Catat panggilan atau kunjungan',
  },
  empty: {
    waiting: {
      title: 'Tiada sesiapa menunggu',
      lead: 'Pertanyaan baharu muncul di sini sebaik sahaja pelawat bertanya.',
    },
    owed: {
      title: 'Tiada sesiapa perlu dihubungi semula',
      lead: 'Sesiapa yang minta dihubungi semula, atau keluar sebelum dijawab, ada di sini bersama alamatnya, disusun mengikut masa yang dijanjikan.',
    },
    mine: {
      title: 'Tiada pertanyaan dengan anda',
      lead: 'Tetapkan status anda kepada “Sedia” dan pertanyaan seterusnya akan ditawarkan kepada anda.',
    },
    mineAvailable: {
      title: 'Tiada pertanyaan dengan anda',
      lead: 'Anda sudah sedia: pertanyaan seterusnya akan ditawarkan kepada anda di sini.',
    },
    team: {
      title: 'Tiada yang terbuka dalam pasukan anda',
      lead: 'Apa yang menunggu atau sedang dijawab dalam baris gilir pasukan anda ada di sini.',
    },
    left: {
      title: 'Tiada yang tertinggal',
      lead: 'Perbualan rakan sekerja yang tamat syif, bercuti atau tiada di tempat akan ke sini. Buka satu untuk memindahkannya.',
    },
    all: { title: 'Belum ada pertanyaan', lead: 'Pertanyaan masuk melalui tag pada laman web anda.' },
    embed: 'Letakkan baris ini pada setiap halaman laman web anda, sebelum </body>:',
    noSite: 'Tambah laman web anda dahulu',
    embedMany: 'Baris bagi setiap laman web ada di Tetapan, Laman web.',
    thread: {
      title: 'Tiada pertanyaan dibuka',
      lead: 'Pilih satu daripada senarai. Tekan j dan k untuk bergerak, Enter untuk membuka, ? untuk semua kekunci.',
    },
  },
  card: {
    waitingFor: (clock) => `Menunggu ${clock}`,
    askedAgo: (clock) => `Ditanya ${clock} lalu`,
    callBackLate: (time) => `Lewat dihubungi semula sejak ${time}`,
    callBackBy: (time) => `Hubungi semula sebelum ${time}`,
    callBackBetween: (from, to) => `Telefon antara ${from} dan ${to}`,
    writeLate: (time) => `Lewat dijawab sejak ${time}`,
    writeBy: (time) => `Jawab sebelum ${time}`,
    offeredTo: (name) => `Ditawarkan kepada ${name}`,
    offeredToYou: 'Ditawarkan kepada anda',
    with: (name) => `Dengan ${name}`,
    withYou: 'Dengan anda',
    snoozed: (until) => `Ditangguhkan sehingga ${until}`,
    woke: 'Kembali seperti yang diminta',
    unseen: (holder) => `${holder}, belum dilihat`,
    unread: 'Belum dibaca',
    draft: 'Draf',
    here: 'Pelawat berada di halaman',
    gone: 'Pelawat sudah meninggalkan halaman',
  },
  states: {
    waiting: 'Menunggu',
    'callback-owed': 'Perlu dihubungi semula',
    offered: 'Ditawarkan',
    open: 'Terbuka',
    resolved: 'Selesai',
    unresolved: 'Tidak selesai',
    disqualified: 'Bukan urusan kami',
    abandoned: 'Keluar sebelum dijawab',
    void: 'Tidak dikira',
  },
  offer: {
    title: (name) => `${name} bertanya`,
    left: (seconds) => `${seconds} saat lagi`,
    accept: 'Terima',
    out: 'Masa tawaran ini sudah tamat.',
  },
  notices: {
    offer: (name) => `Ditawarkan kepada anda: ${name}`,
    given: (name) => `Ditugaskan kepada anda: ${name}`,
    asked: (name) => `Rakan sekerja bertanya kepada anda tentang ${name}`,
    woke: (name) => `Kembali seperti yang diminta: ${name}`,
    note: (name) => `Rakan sekerja menulis nota tentang ${name}`,
    inquiry: (name) => `Pertanyaan baharu daripada ${name}`,
    message: (name) => `${name} menulis`,
    stranded: (name) => `Tiada sesiapa menerima pertanyaan ${name}. Tugaskan kepada seseorang.`,
    open: 'Buka',
    title: (count) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  timeline,

  presence: {
    label: 'Status anda',
    available: 'Sedia',
    availableLead: 'Pertanyaan baharu ditawarkan kepada anda',
    busy: 'Sibuk',
    busyLead: 'Anda selesaikan dahulu apa yang ada',
    away: 'Tiada di tempat',
    awayLead: 'Tiada apa-apa ditawarkan kepada anda',
    unreachable: 'Tidak bersambung',
    failed: 'Status anda tidak dapat diubah.',
    sentAway:
      'Dua tawaran berturut-turut terlepas, jadi status anda kini “Tiada di tempat” dan tiada apa-apa ditawarkan kepada anda.',
    here: 'Saya ada di sini',
  },
  team: {
    title: 'Pasukan',
    load: (load, capacity) => `${load} daripada ${capacity}`,
    loadLong: (load, capacity) => `${load} daripada ${capacity} slot`,
    alone: 'Jemput rakan sekerja di Tetapan, Ahli.',
    none: 'Belum ada rakan sekerja di sini.',
    silent: 'Tidak memberi respons',
    sentAway: (name) => `${name} tidak memberi respons: dua tawaran berturut-turut terlepas.`,
  },

  banner: {
    cut: 'Sambungan terputus. Apa yang anda tulis disimpan dan dihantar apabila sambungan pulih; apa yang anda lihat mungkin bukan yang terkini.',
    polling: 'Rangkaian di sini menyekat sambungan langsung. Semuanya berfungsi, cuma perlahan sedikit.',
    stopped:
      'Foyer dibuka dalam terlalu banyak tetingkap. Tetingkap ini sudah berhenti; tutup yang lain dan cuba lagi.',
    record:
      'Rekod tidak dapat dicapai. Anda masih boleh menjawab; pertanyaan lama dan tetapan tidak dapat dibuka buat masa ini.',
    now: 'Sambung sekarang',
  },

  menu: {
    firstSteps: 'Langkah pertama',
    label: 'Menu akaun anda',
    short: 'Akaun',
    light: 'Cerah',
    dark: 'Gelap',
    system: 'Ikut sistem',
    dense: 'Padat',
    sound: 'Bunyi',
    keys: 'Kekunci pintas',
    sessions: 'Sesi saya',
  },
  keys: {
    title: 'Kekunci pintas',
    lead: 'Boleh digunakan di mana-mana asalkan anda tidak sedang menaip.',
    next: 'Pertanyaan seterusnya dalam senarai',
    previous: 'Pertanyaan sebelumnya dalam senarai',
    pick: 'Pilih, untuk memindahkan beberapa sekali gus',
    open: 'Buka pertanyaan',
    reply: 'Tulis jawapan',
    note: 'Tulis nota',
    accept: 'Terima tawaran',
    back: 'Kembali ke senarai',
    sift: 'Tapis dan susun senarai',
    log: 'Catat panggilan atau kunjungan',
    palette: 'Semua yang boleh anda buka atau lakukan',
    help: 'Tunjukkan kekunci ini',
    send: 'Hantar',
    newLine: 'Baris baharu',
    saved: 'Cari jawapan tersimpan, semasa menulis',
    waiting: 'Menunggu',
    mine: 'Milik saya',
    all: 'Semua',
  },

  ...settings,
}
