import type { MailWords } from './en.ts'

/** What mails say, in Malay. */
export const ms: MailWords = {
  foot: (workspace) => `Dihantar oleh ${workspace} melalui Foyer.`,
  address: 'Atau buka alamat ini dalam pelayar anda:',

  invitation: {
    subject: (workspace) => `Jemputan anda ke ${workspace}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (workspace) => `anda dijemput menyertai ${workspace}. Pilih kata laluan dan mulakan:`,
    act: 'Terima jemputan',
    note: 'Pautan ini boleh digunakan sekali sahaja, dalam masa 72 jam. Jika anda tidak menjangkakan jemputan ini, anda tidak perlu berbuat apa-apa.',
  },
  reset: {
    subject: (workspace) => `Kata laluan baharu untuk ${workspace}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (workspace) =>
      `seseorang, kemungkinan besar anda, meminta kata laluan baharu untuk ${workspace}. Pilih di sini:`,
    act: 'Pilih kata laluan baharu',
    note: 'Pautan ini boleh digunakan sekali sahaja, dalam masa sejam. Jika bukan anda yang memintanya, anda tidak perlu berbuat apa-apa: kata laluan anda kekal seperti sedia ada.',
  },
  replies: {
    subject: (site, about) => `${site} telah menjawab anda (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) => `${site} telah menjawab pertanyaan anda:`,
    act: 'Teruskan perbualan',
    note: 'Pautan ini membuka semula perbualan anda untuk sesiapa yang ada e-mel ini: jangan majukannya kepada orang lain.',
  },
  'confirm-address': {
    subject: (_site, about) => `Adakah ini alamat anda? (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) =>
      `seseorang, kemungkinan besar anda, mahu perbualan dengan ${site} dihantar ke sini. Buka pautan ini sekali, dan ia akan menyusul:`,
    act: 'Ya, hantar kepada saya',
    note: 'Jika bukan anda, jangan buat apa-apa: tiada lagi yang akan dihantar.',
  },
  transcript: {
    subject: (site, about) => `Perbualan anda dengan ${site} (${about})`,
    greeting: () => 'Salam sejahtera,',
    lead: (site) => `ini perbualan anda dengan ${site}:`,
    act: 'Teruskan perbualan',
    note: 'Pautan ini membuka semula perbualan anda untuk sesiapa yang ada e-mel ini: jangan majukannya kepada orang lain.',
  },
  'at-risk': {
    subject: (workspace, about) => `Hampir lewat di ${workspace}: ${about}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) =>
      `pertanyaan ${about} ada pada anda, dan masa yang dijanjikan untuk jawapan pertama hampir tamat. Jawab, atau pindahkannya:`,
    act: 'Buka pertanyaan',
    note: 'Anda menerima e-mel ini kerana anda tiada di tempat. Sama ada anda menerimanya ditetapkan di Tetapan, Makluman saya.',
  },
  woke: {
    subject: (workspace, about) => `Masa penangguhan tamat di ${workspace}: ${about}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) =>
      `anda menangguhkan pertanyaan ${about} sehingga sekarang. Sambung semula, tangguhkannya sekali lagi, atau pindahkannya:`,
    act: 'Buka pertanyaan',
    note: 'Anda menerima e-mel ini kerana anda tiada di tempat. Sama ada anda menerimanya ditetapkan di Tetapan, Makluman saya.',
  },
  test: {
    subject: (workspace) => `Makluman ujian daripada ${workspace}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: () => 'anda meminta makluman ujian. Inilah makluman itu: e-mel sampai kepada anda.',
    act: 'Ke makluman saya',
    note: 'Tiada apa-apa yang menunggu anda kerana e-mel ini.',
  },
  push: {
    assigned: (about) => `Satu pertanyaan ditugaskan kepada anda (${about})`,
    asked: (about) => `Rakan sekerja bertanya kepada anda tentang ${about}`,
    'at-risk': (about) => `Sasaran ${about} hampir terlepas`,
    woke: (about) => `Masa penangguhan ${about} sudah tamat`,
    test: () => 'Ini makluman ujian: pemberitahuan sampai ke pelayar ini.',
  },
  'password-changed': {
    subject: (workspace) => `Kata laluan anda untuk ${workspace} telah ditukar`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (workspace) =>
      `kata laluan anda untuk ${workspace} baru sahaja ditukar, dan semua sesi telah ditamatkan. Jika anda yang menukarnya, tiada apa-apa yang perlu dibuat.`,
    act: 'Bukan saya: pilih kata laluan baharu',
    note: 'Sesiapa yang menukarnya mengetahui kata laluan lama anda atau dapat membaca e-mel anda: tukar kata laluan e-mel anda juga.',
  },
  'second-factor': {
    subject: (workspace) => `Cara anda log masuk ke ${workspace} telah diubah`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (workspace, about) =>
      ({
        on: `mulai sekarang, kod diminta selepas kata laluan apabila anda log masuk ke ${workspace}. Semua sesi anda yang lain telah ditamatkan.`,
        off: `kod selepas kata laluan tidak diminta lagi apabila anda log masuk ke ${workspace}. Semua sesi anda yang lain telah ditamatkan.`,
        codes: `anda ada kod pemulihan baharu untuk ${workspace}; kod yang dahulu tidak boleh digunakan lagi.`,
        'passkey-added': `satu kunci laluan telah ditambah, yang membuka ${workspace} tanpa kata laluan anda. Semua sesi anda yang lain telah ditamatkan.`,
        'passkey-removed': `satu daripada kunci laluan anda tidak membuka ${workspace} lagi. Semua sesi anda yang lain telah ditamatkan.`,
        'provider-linked': `anda masuk ke ${workspace} dengan akaun anda di penyedia identiti buat kali pertama. Mulai sekarang akaun itu membukanya tanpa kata laluan anda.`,
        'provider-unlinked': `pautan ${workspace} dengan akaun anda di penyedia identiti telah dibuang. Semua sesi anda yang lain telah ditamatkan.`,
        taken: `pihak yang mengurus ${workspace} telah membuang langkah kedua log masuk anda, dan semua sesi telah ditamatkan. Log masuk dengan kata laluan anda dan sediakan langkah yang baharu.`,
      })[about] ?? '',
    act: 'Lihat sesi saya',
    note: 'Jika bukan anda yang membuatnya, dan tiada sesiapa memberitahu anda: tukar kata laluan anda, dan beritahu pihak yang mengurus ruang kerja ini.',
  },
  'facts-differ': {
    subject: (workspace) => `Angka ${workspace} tidak sama seperti log`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: () =>
      'setiap malam, angka satu hari dikira semula daripada log. Kali ini angkanya tidak sama. Lihat yang mana, dan kira semula semuanya:',
    act: 'Lihat yang berbeza',
    note: 'Anda dimaklumkan sekali sahaja, sehingga ada malam yang angkanya sama. Ini tidak sepatutnya berlaku: sila beritahu pihak yang menjaga Foyer anda.',
  },
  'widget-bad': {
    subject: (_workspace, about) => `Widget bermasalah pada ${about}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) =>
      `widget pada ${about} tidak dapat dibuka, atau tidak dapat menghantar, jauh lebih kerap daripada biasa. Sesiapa yang mengalaminya tidak dapat bertanya. Lihat kekerapannya, dan buka satu halamannya dengan ?foyer-check di hujung alamatnya:`,
    act: 'Lihat keadaannya',
    note: 'Anda dimaklumkan sekali sahaja, dan sekali lagi apabila widget pulih semula.',
  },
  'widget-good': {
    subject: (_workspace, about) => `Widget pulih semula pada ${about}`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) => `widget pada ${about} dapat dibuka dan dapat menghantar seperti biasa.`,
    act: 'Lihat keadaannya',
    note: 'Anda menerima e-mel ini kerana anda dimaklumkan bahawa widget bermasalah.',
  },
  asked: {
    subject: (workspace, about) => `Rakan sekerja bertanya kepada anda di ${workspace} (${about})`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) =>
      `rakan sekerja bertanya kepada anda tentang pertanyaan ${about}. Soalannya ada di situ sebagai nota; jawab dengan nota juga:`,
    act: 'Baca soalan',
    note: 'Anda menerima e-mel ini kerana konsol anda tidak dibuka semasa anda ditanya.',
  },
  assigned: {
    subject: (workspace, about) => `Pertanyaan untuk anda di ${workspace} (${about})`,
    greeting: (name) => `Salam sejahtera ${name},`,
    lead: (_workspace, about) =>
      `pertanyaan ${about} ditugaskan kepada anda. Orang yang bertanya menunggu jawapan anda:`,
    act: 'Buka pertanyaan',
    note: 'Anda menerima e-mel ini kerana konsol anda tidak dibuka semasa pertanyaan itu ditugaskan kepada anda.',
  },
}
