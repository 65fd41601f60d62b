import type { settings as english } from '../en-settings.ts'
import type { Widened } from '../widened.ts'

export const settings: Widened<typeof english> = {
  settings: {
    title: 'Tetapan',
    sites: 'Laman web',
    articles: 'Artikel',
    members: 'Ahli',
    teams: 'Pasukan',
    queues: 'Baris gilir',
    replies: 'Jawapan tersimpan',
    customers: 'Pelanggan',
    closing: 'Penutupan',
    costs: 'Kos',
    alerts: 'Makluman saya',
    /** Whoever does not read the rest finds back by it. */
    language: 'Bahasa (Language)',
    notices: 'Notis',
    sessions: 'Sesi saya',
    audit: 'Log audit',
    status: 'Status sistem',
  },
  sites: {
    lead: 'Setiap laman web yang menggunakan tag.',
    add: 'Tambah laman web',
    edit: 'Ubah',
    questions: 'Soalan',
    look: 'Rupa',
    health: {
      title: 'Widget dalam 7 hari lepas',
      opened: (share, count) =>
        `${share} dibuka dalam masa suku saat (daripada ${count} yang diukur; satu daripada sepuluh diukur).`,
      well: 'Tiada yang gagal.',
      failed: (load, send) =>
        [load > 0 ? `Tidak dapat dimuatkan: ${load}.` : '', send > 0 ? `Dihantar tetapi tidak diterima: ${send}.` : '']
          .filter((one) => one !== '')
          .join(' '),
    },
    install: 'Untuk WordPress, Shopify, React dan lain-lain, serta semakan',
    empty: {
      title: 'Belum ada laman web',
      lead: 'Tambah laman web anda, kemudian salin barisnya ke setiap halaman.',
    },
    tag: 'Baris untuk halaman anda',
    tagHint: 'Letakkan sebelum </body>. Kunci di dalamnya bukan rahsia.',
    copyTag: 'Salin baris',
    origins: 'Dibenarkan pada',
    nobody: 'Belum ada alamat dibenarkan: widget tidak muncul di mana-mana.',
    originsHint: 'Satu setiap baris, contohnya https://www.shop.example atau https://*.shop.example',
    recommendOn: 'Tanya mereka yang menilai sama ada mereka akan mengesyorkan anda',
    recommendHint: 'Dari 0 hingga 10, ditunjukkan sebagai skor tersendiri antara metrik. Kepuasan kekal seperti biasa.',
    consentOn: 'Minta persetujuan sebelum pertanyaan dihantar',
    consentHint: (version) => `Teks versi ${version}. Mengubahnya menghasilkan versi seterusnya.`,
    consentIn: (language) => `Soalan persetujuan, ${language}`,
    consentMore: 'Tulis soalan ini dalam bahasa lain juga',
    consentAdd: (language) => `+ ${language}`,
    marketing: 'Tanya berasingan sama ada berita boleh dihantar',
    responsibleHint: 'Ditunjukkan kepada pelawat, contohnya nama dan alamat e-mel. Boleh dibiarkan kosong.',
    languages: {
      en: 'English',
      th: 'ไทย',
      ms: 'Bahasa Melayu',
      pl: 'Polski',
      'zh-Hans': '简体中文',
      'zh-Hant': '繁體中文',
      ar: 'العربية',
    },
  },
  members: {
    lead: 'Orang di ruang kerja anda.',
    invite: 'Jemput rakan sekerja',
    inviteSubmit: 'Buat jemputan',
    invited: (name) => `Berikan pautan ini kepada ${name}. Ia boleh digunakan sekali, dalam masa 72 jam.`,
    mailed: (name, email) =>
      `Jemputan sedang dihantar ke ${email}. Anda juga boleh memberikan pautan ini sendiri kepada ${name}; ia boleh digunakan sekali, dalam masa 72 jam.`,
    edit: 'Ubah',
    suspend: 'Gantung',
    restore: 'Benarkan semula',
    suspendAsk: (name) => `Gantung ${name}? Beliau dilog keluar serta-merta dan tidak menerima apa-apa yang baharu.`,
    shareHint: '1 ialah bahagian penuh daripada pertanyaan pasukan.',
    role: {
      owner: 'Pemilik',
      admin: 'Pentadbir',
      manager: 'Pengurus',
      assistant: 'Petugas',
      analyst: 'Penganalisis',
    },
    status: { invited: 'Dijemput', active: 'Aktif', suspended: 'Digantung' },
    pointsHint:
      'Perbualan langsung mengambil satu slot; mesej, hubungi semula atau perbualan yang senyap selama sepuluh minit mengambil setengah.',
    takes: (weight, capacity) => `Bahagian ${weight}, ${capacity} slot serentak`,
  },
  sessions: {
    lead: 'Di mana anda log masuk. Tamatkan yang tidak anda kenali.',
    current: 'Tetingkap ini',
    since: (moment) => `sejak ${moment}`,
    until: (moment) => `tamat ${moment} jika tidak digunakan`,
    unknown: 'Pelayar tidak dikenali',
    revoke: 'Tamatkan',
  },
}
