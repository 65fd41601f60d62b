import type { customers as english } from '../en-customers.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Bawa masuk senarai pelanggan yang anda kenal dari tempat lain. Sebelum apa-apa disimpan, anda melihat apa yang akan berlaku pada setiap baris, dan semuanya boleh ditarik balik selama 30 hari.',
  fields: {
    fullName: 'Nama penuh',
    email: 'E-mel',
    phone: 'Telefon',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    wechat: 'WeChat',
    language: 'Bahasa',
    note: 'Nota',
  },
  by: {
    email: 'alamat e-mel',
    phone: 'nombor telefon',
    line: 'LINE',
    whatsapp: 'WhatsApp',
    wechat: 'WeChat',
  },
  reasons: {
    missing: 'tiada',
    'too-long': 'terlalu panjang',
    'too-many': 'lebih daripada 5',
    'no-email': 'bukan alamat e-mel',
    'no-phone': 'bukan nombor yang boleh didail',
    'no-country': 'memerlukan kod negaranya, atau pilih negara di atas',
    'no-language': 'bukan bahasa yang digunakan dengan pelawat; biarkan kosong',
    'no-address': 'Tiada alamat: tiada sesiapa dapat ditemukan semula melalui baris ini',
    'two-customers': 'Alamatnya milik dua pelanggan yang sudah dikenali',
  },
  verdicts: {
    new: 'Baharu',
    completed: 'Dilengkapkan',
    unchanged: 'Sudah dikenali',
    differs: 'Berbeza',
    wrong: 'Salah',
    repeated: 'Dua kali dalam senarai',
    forgotten: 'Minta dipadamkan',
  },

  file: {
    title: '1. Pilih fail',
    label: 'Fail nilai yang dipisahkan koma (CSV)',
    hint: 'Dipisahkan koma, koma bertitik atau tab, dalam UTF-8, sehingga 5,000 baris dan 2 MB. Setiap baris memerlukan nama dan sekurang-kurangnya satu alamat: e-mel, telefon, LINE, WhatsApp atau WeChat.',
    read: (name, lines) => `${name}: ${lines}`,
    lines: (count) => `${count} baris`,
    stays: 'Senarai di bawah masih yang sebelumnya.',
    faults: {
      'too-large': 'Fail ini lebih besar daripada 2 MB. Bahagikan kepada beberapa fail.',
      spreadsheet:
        'Ini hamparan, bukan fail CSV. Dalam Excel, Numbers atau Google Sheets, simpan atau muat turun sebagai “CSV UTF-8”, dan pilih fail itu.',
      encoding: 'Fail ini bukan UTF-8: hurufnya akan menjadi salah. Simpan semula sebagai “CSV UTF-8”.',
      'no-text': 'Ini bukan fail teks. Simpan senarai anda sebagai “CSV UTF-8”, dan pilih fail itu.',
      quotes: 'Tanda petikan dibuka tetapi tidak ditutup, atau berada di tempat yang salah:',
      'too-many-lines': 'Senarai ini lebih daripada 5,000 baris. Bahagikan kepada beberapa fail.',
      'too-many-columns': 'Senarai ini lebih daripada 60 lajur. Buang yang tidak diperlukan.',
      empty: 'Tiada baris dalam fail ini selain nama lajurnya.',
      unreadable: 'Pelayar tidak dapat membaca fail ini. Pilih semula.',
    },
    line: (line) => `Baris ${line}`,
  },

  columns: {
    title: '2. Apa itu setiap lajur',
    named: 'Baris pertama ialah nama lajur',
    column: (number) => `Lajur ${number}`,
    example: (text) => `cth. ${text}`,
    leaveOut: 'Tinggalkan',
    country: 'Nombor telefon tanpa kod negara ialah nombor',
    noCountry: 'tiada negara: setiap satu memerlukan kodnya',
    lacksName: 'Pilih lajur nama penuh. Jika ia dalam beberapa lajur, pilih untuk setiap satu.',
    lacksAddress: 'Pilih sekurang-kurangnya satu lajur alamat.',
    preview: 'Sepuluh yang pertama, seperti yang akan disimpan',
    number: 'Baris',
    check: 'Lihat apa yang akan berlaku',
  },

  check: {
    title: '3. Apa yang akan berlaku',
    progress: (done, all) => `${done} daripada ${all} baris sudah dilihat`,
    over: 'Setiap baris sudah dilihat. Belum ada yang disimpan.',
    show: 'Tunjukkan baris yang',
    nothing: 'Tiada yang baharu dalam senarai ini: tiada apa-apa untuk dibawa masuk.',
    take: (count) => `Bawa masuk ${count} baris`,
    more: 'Tunjukkan lagi baris',
  },

  taking: {
    title: '4. Bawa masuk',
    progress: (done, all) => `${done} daripada ${all} baris sudah dibawa masuk`,
    over: 'Senarai sudah dibawa masuk.',
    stays:
      'Biarkan halaman ini terbuka sehingga selesai. Jika terputus, sambung di sini, atau bawa masuk fail yang sama semula: tiada baris dikira dua kali.',
    goOn: 'Sambung',
    another: 'Bawa masuk fail lain',
  },

  said: {
    new: 'Baharu',
    unchanged: (by) => `Dikenali melalui ${by}; tiada yang perlu ditambah`,
    completed: (by, fills) => `Dikenali melalui ${by}; menambah ${fills}`,
    differs: (by, differs) => `Dikenali melalui ${by}; yang sudah diketahui kekal: ${differs}`,
    differsFills: (by, differs, fills) =>
      `Dikenali melalui ${by}; yang sudah diketahui kekal: ${differs}. Menambah ${fills}`,
    fault: (field, why) => `${field} ${why}`,
    repeated: (by, line) => `${by} yang sama seperti dalam baris ${line}: baris itu yang dikira`,
    forgotten: (by, day) => `Pemilik ${by} ini minta dipadamkan pada ${day}: tidak dibawa masuk`,
  },

  leftOut: {
    download: (count) => `Muat turun ${count} baris yang ditinggalkan`,
    reason: 'Sebab ditinggalkan',
    file: 'left-out.csv',
  },

  past: {
    title: 'Senarai yang sudah dibawa masuk',
    empty: 'Belum ada.',
    by: (name, moment) => `${name}, ${moment}`,
    unfinished: (done, all) => `${done} daripada ${all} baris, belum selesai`,
    undo: 'Tarik balik',
    undoSure: 'Ya, tarik balik',
    undoAsk:
      'Pelanggan yang dibuat oleh senarai ini akan hilang, begitu juga apa yang diisinya. Sesiapa yang bertanya atau diubah sejak itu kekal.',
    leave: 'Biarkan',
    until: (day) => `boleh ditarik balik sehingga ${day}`,
    undone: (removed, emptied) => `Ditarik balik: ${removed} hilang, ${emptied} seperti sebelumnya`,
    kept: (count) => `Yang ini kekal (${count}):`,
    why: { used: 'bertanya sejak itu', changed: 'diubah sejak itu' },
    keptLine: (line, name, why) => `Baris ${line}, ${name}: ${why}`,
  },

  forget: {
    title: 'Pelanggan minta dipadamkan',
    lead: 'Mereka dipadamkan selama-lamanya, dan tiada senarai membawa mereka kembali melalui mana-mana alamat yang diketahui. Apa yang mereka tulis kepada anda boleh mereka padamkan sendiri, di bawah “Data anda” dalam widget.',
    label: 'Salah satu alamat mereka',
    hint: 'E-mel, telefon dengan kod negara, LINE, WhatsApp atau WeChat.',
    empty: 'Masukkan alamat.',
    look: 'Cari',
    none: 'Tiada pelanggan dengan alamat ini. Satu hari nanti senarai mungkin membawanya masuk.',
    forget: (name) => `Padamkan ${name} selama-lamanya`,
    forgetAll: (count) => `Padamkan kesemua ${count} selama-lamanya`,
    keepOut: 'Jangan bawa masuk',
    leave: 'Biarkan',
    done: 'Mereka sudah dipadamkan.',
    keptOut: 'Tiada senarai membawa masuk alamat ini.',
  },
}
