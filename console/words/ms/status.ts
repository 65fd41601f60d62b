import type { status as english } from '../en-status.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Keadaan sistem.',
  good: 'Semuanya baik: rekod lengkap.',
  look: (names) => `Ada yang tidak baik. Lihat: ${names}.`,
  halted: (why) => `Perekodan sudah berhenti dan perlu diperiksa: ${why}`,
  notFounded: 'Sistem belum bermula: ia bermula dengan pertanyaan pertama.',
  well: 'Baik',
  bad: 'Perlu diperiksa',
  lag: {
    name: 'Rekod',
    none: 'terkini',
    behind: (clock) => `ketinggalan ${clock}`,
    well: 'Apa yang berlaku terus ditulis ke dalam pangkalan data.',
    bad: 'Pangkalan data lambat menjawab atau tidak menjawab. Tiada yang hilang: sistem menyimpannya dan akan mengejar semula. Periksa pangkalan data jika keadaan ini berterusan.',
  },
  journal: {
    name: 'Jurnal',
    of: (flushed, all) => `${flushed} daripada ${all}`,
    well: 'Sebanyak ini daripada semua yang berlaku ada dalam rekod; yang terbaharu turut disimpan oleh sistem.',
  },
  parked: {
    name: 'Disimpan berasingan',
    well: 'Rekod tidak menolak apa-apa.',
    bad: 'Rekod menolak sesuatu, dan sistem menyimpannya. Beritahu pihak yang menjaga Foyer: jadual dead_entry menyatakan sebabnya.',
  },
  due: {
    name: 'Notis menunggu',
    since: (count, clock) => `${count}, selama ${clock}`,
    well: 'E-mel dan pemberitahuan yang perlu dihantar, dihantar dalam masa seminit.',
    bad: 'E-mel dan pemberitahuan menunggu terlalu lama: jam yang menghantarnya tidak berjalan. Pastikan pencetusnya dihidupkan.',
    unsent: 'Foyer ini tidak menghantar e-mel: berikan sendiri jemputan.',
  },
  failed: {
    name: 'Notis gagal dihantar',
    well: 'Semua dalam 30 hari lepas dapat dihantar.',
    bad: 'Yang ini tidak dapat dihantar dalam 30 hari lepas. Tetapan, Notis menyatakan sebabnya, dan boleh menghantarnya semula.',
  },
  mail: {
    name: 'E-mel terakhir',
    none: 'belum ada',
    well: 'Bila e-mel terakhir dihantar.',
    bad: (since) =>
      `Tiada e-mel dihantar sejak ${since}. Lihat jawapan penyedia perkhidmatan di Tetapan, Notis, dan pastikan kuncinya masih diterima.`,
  },
  unindexed: {
    name: 'Belum boleh dicari',
    many: (most) => `${most} atau lebih`,
    well: 'Pertanyaan yang ditutup tetapi belum dikenali carian: setiap satu dimasukkan dalam beberapa minit.',
    bad: 'Banyak pertanyaan yang ditutup belum dikenali carian. Selepas naik taraf, ia mengejar semula sendiri; jika tidak, pastikan jam berjalan.',
  },
  rules: {
    name: 'Peraturan rekod',
    never: 'belum diperiksa',
    hold: (count) => `${count} peraturan dipatuhi`,
    broken: (broken, all) => `${broken} daripada ${all} dilanggar`,
    well: 'Setiap malam pertanyaan semalam diperiksa, sama ada rekodnya lengkap.',
    bad: (which) =>
      `Malam tadi ditemui sesuatu yang tidak sepatutnya berlaku: ${which}. Beritahu pihak yang menjaga Foyer.`,
    times: (said, count) => `${said} (${count})`,
    said: {
      numbered: 'sejarah yang terputus',
      'in-order': 'sejarah yang masanya berundur',
      version: 'pertanyaan yang tidak sebaharu sejarahnya',
      submitted: 'pertanyaan yang tidak ditanya sesiapa',
      messages: 'mesej tanpa sejarahnya, atau sebaliknya',
      held: 'pertanyaan terbuka yang tidak dipegang oleh orang yang ditugaskan',
      spans: 'pertanyaan yang dipegang dua orang serentak',
      episodes: 'pertanyaan yang episodnya tidak lengkap',
      standing: 'episod yang keadaannya tidak sama dengan pertanyaannya',
      columns: 'pertanyaan yang disenaraikan berbeza daripada keadaannya',
      impersonal: 'kata-kata seseorang dalam sejarah',
      forgotten: 'kata-kata seseorang yang sudah dilupakan',
    },
  },
  facts: {
    name: 'Angka',
    never: 'belum diperiksa',
    equal: 'sama seperti log',
    different: (count) => `${count} berbeza`,
    well: 'Setiap malam satu hari dikira semula daripada log dan dibandingkan. Butirannya di bawah.',
    bad: 'Sesetengah angka tidak sama seperti log. Kira semula, di bawah.',
  },
  connected: {
    name: 'Bersambung',
    of: (visitors, members) => `${visitors} pelawat, ${members} ahli pasukan`,
    well: 'Halaman pelawat dan tetingkap konsol yang dibuka sekarang.',
  },
  live: {
    name: 'Pertanyaan dipegang sistem',
    well: 'Yang sedia ada pada sistem: semua yang belum ditutup, dan yang baru sahaja ditutup.',
  },
  size: {
    name: 'Pertanyaan',
    well: 'Semua yang pernah ditanya di sini.',
  },
  bytes: {
    name: 'Pangkalan data',
    well: 'Dikongsi semua organisasi dalam Foyer ini. Di Cloudflare ia boleh membesar hingga 10 GB.',
    bad: 'Di Cloudflare hadnya 10 GB: selepas itu hanya sistem yang menyimpan. Beritahu pihak yang menjaga Foyer.',
  },
  version: {
    name: 'Versi',
    well: (epoch, revision) => `Versi perisian. Epok sistem: ${epoch}, semakan tetapan: ${revision}.`,
  },
  refresh: 'Muat semula',
  counting: {
    title: 'Angka',
    never:
      'Setiap malam, angka semalam dikira semula daripada log dan dibandingkan. Pengiraan malam yang pertama belum berlaku.',
    equal: (day, count) => `Angka ${day} sama seperti log: ${count} pertanyaan dikira semula malam tadi.`,
    different: (day, count) =>
      `${count} angka pada ${day} tidak sama seperti log. Kira semula, dan beritahu pihak yang menjaga Foyer.`,
    progress: (done, whole) =>
      `Sedang dikira semula: ${done} daripada ${whole} pertanyaan dan orang. Angka yang sebelumnya ditunjukkan sehingga siap.`,
    again: 'Kira semula',
    why: 'Semuanya dikira daripada log di sebelah angka yang sedia ada, sementara kerja diteruskan.',
    failed: 'Tidak dapat dimulakan buat masa ini. Cuba lagi sebentar lagi.',
  },
  keeping: {
    name: 'Pemadaman mengikut usia',
    unwanted: 'tidak digunakan',
    never: 'belum lagi',
    going: (inquiries) => `sedang berjalan, ${inquiries} setakat ini`,
    ever: 'Semua laman web menyimpan pertanyaan yang ditutup selama-lamanya; tempohnya ditetapkan di Tetapan, Laman web.',
    well: (inquiries, people, due) =>
      `Malam tadi ${inquiries} pertanyaan yang ditutup dikosongkan, dan tiada apa-apa tinggal tentang ${people} pelawat. Melepasi tempohnya sekarang: ${due}; malam yang akan datang akan menguruskannya.`,
    bad: (due) =>
      `Ada pertanyaan yang ditutup disimpan lebih lama daripada yang ditetapkan laman webnya: ${due}. Pastikan jam berjalan; log pelayan menyatakan apa yang gagal.`,
  },
}
