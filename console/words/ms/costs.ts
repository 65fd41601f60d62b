import type { costs as english } from '../en-costs.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'Kos sejam kerja, platform dan satu pertanyaan: daripada ini dikira kos setiap penyelesaian pada halaman Metrik. Hanya pemilik, pentadbir dan pengurus melihatnya.',
  add: 'Tambah kadar',
  full: (most) => `Organisasi boleh ada paling banyak ${most} kadar.`,
  empty: {
    title: 'Belum ada kadar',
    lead: 'Mulakan dengan kos sejam kerja secara purata. Jumlah jam diambil daripada waktu kerja setiap orang di halaman Ahli.',
  },
  of: {
    usual: 'Sejam kerja',
    member: (name) => `Sejam kerja ${name}`,
    platform: 'Platform, sebulan',
    inquiry: 'Satu pertanyaan',
  },
  about: {
    usual: 'Bagi semua orang yang tiada kadar sendiri. Boleh termasuk kos lain selain gaji.',
    member: 'Sebagai ganti kadar biasa.',
    platform: 'Lesen, pengehosan, telefon: apa sahaja yang perlu dibayar setiap bulan.',
    inquiry: 'Kos setiap satu selain kerja, seperti mesej yang dikenakan bayaran.',
  },
  from: (day) => `mulai ${day}`,
  now: 'sekarang',
  remove: 'Buang',
  removeSure: 'Buang untuk selamanya?',
  removed: 'Kadar sudah dibuang.',
  which: (of, from) => `${of}, ${from}`,
  currency: (code) => `Semua kadar dalam ${code}. Untuk mengubahnya, buang semua kadar dahulu.`,
  fromHint: 'Berkuat kuasa sehingga ada kadar baharu bagi perkara yang sama.',
  card: {
    lead: (total, resolutions) => `${total} untuk ${resolutions} yang selesai.`,
    none: 'Belum ada yang selesai dalam tempoh ini.',
    noRates: {
      title: 'Berapakah kos satu penyelesaian?',
      lead: 'Tetapkan kos sejam kerja, dan lihat hasilnya di sini.',
      ownerLead: 'Pemilik atau pentadbir menetapkan kos sejam kerja; kemudian hasilnya ditunjukkan di sini.',
      set: 'Tetapkan kadar',
    },
    change: {
      higher: (share, than) => `${share} lebih tinggi daripada ${than}`,
      lower: (share, than) => `${share} lebih rendah daripada ${than}`,
    },
    parts: { people: (hours) => `Kerja, ${hours} jam berbayar`, platform: 'Platform', inquiries: 'Pertanyaan' },
    platformShare: (share) => `Platform, ${share} mengikut masa tumpuan`,
    total: 'Jumlah',
    marginal: 'Satu lagi penyelesaian, masa tumpuan sahaja',
    rows: (by) => `Mengikut ${by}`,
    columns: { attention: 'Masa tumpuan', resolutions: 'Selesai', cost: 'Kos', each: 'Setiap satu' },
    rest: 'Selebihnya',
    missing: { people: 'kerja', platform: 'platform', inquiries: 'pertanyaan' },
    without: (parts) => `Tiada kadar untuk seluruh tempoh, jadi bahagian itu tidak termasuk: ${parts}.`,
    uncounted: {
      'no-hours': (names) => `Tidak termasuk gaji mereka yang tiada waktu kerja: ${names}.`,
      gone: (names) => `Tidak termasuk gaji mereka yang tidak lagi menerima pertanyaan: ${names}.`,
    },
    elsewhere:
      'Orang dalam beberapa pasukan dikira penuh: baris mereka, dan kos satu lagi penyelesaian, termasuk apa yang dibuat untuk pasukan lain.',
    toPeople: 'Tetapkan waktu kerja',
  },
}
