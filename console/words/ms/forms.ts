import type { forms as english } from '../en-forms.ts'
import type { Widened } from '../widened.ts'
import { moveFields } from './moves.ts'
import { rateFields } from './rate-fields.ts'
import { routingFields } from './routing.ts'
import { salesFields } from './sales.ts'
import { teamFields } from './teams.ts'
import { waitingFields } from './waiting.ts'

export const forms: Widened<typeof english> = {
  problems: {
    unreachable: 'Foyer tidak dapat dihubungi. Semak sambungan anda dan cuba lagi.',
    'invalid-input': 'Ada sesuatu di sini yang tidak betul.',
    unauthenticated: 'Sila log masuk semula.',
    'sign-in-failed': 'Alamat e-mel atau kata laluan tidak betul.',
    'passkey-refused': 'Kunci laluan ini tidak boleh digunakan di sini.',
    'wrong-code': 'Kod ini salah, sudah digunakan atau sudah terlalu lama.',
    'second-factor-needed': 'Sediakan langkah kedua log masuk dahulu.',
    'ticket-refused': 'Sambungan ditolak. Cuba lagi.',
    forbidden: 'Peranan anda tidak membenarkan ini.',
    'origin-not-allowed': 'Laman web ini tiada dalam senarai yang dibenarkan.',
    'not-found': 'Perkara ini tiada di sini, atau anda tidak boleh melihatnya.',
    'id-reused': 'Ini sudah dihantar sebelum ini dengan kata-kata lain.',
    'stale-version': 'Ini sudah berubah. Lihat keadaannya sekarang dan cuba lagi.',
    'already-taken': 'Rakan sekerja sudah mengambil pertanyaan ini.',
    'already-closed': 'Pertanyaan ini sudah ditutup. Buka semula untuk menulis.',
    'not-closed': 'Pertanyaan ini masih terbuka.',
    'wrong-stage': 'Prospek ini sudah berada di peringkat lain.',
    'answers-missing': 'Tanya pelawat dahulu untuk jawapan yang belum ada.',
    'not-available': 'Orang itu tidak dapat menerima pertanyaan ini sekarang.',
    'nobody-able': 'Tiada sesiapa di sana yang dapat menerimanya.',
    'moved-too-often': 'Ini sudah terlalu kerap dipindahkan. Tanya pengurus pasukan.',
    'set-up-done': 'Foyer ini sudah disediakan. Sila log masuk.',
    'already-exists': 'Ini sudah ada.',
    gone: 'Ini sudah dipadam, sudah digunakan, atau sudah terlalu lama.',
    'too-large': 'Ini terlalu panjang.',
    'wrong-content-type': 'Permintaan itu tidak difahami.',
    'upgrade-required': 'Permintaan itu tidak difahami.',
    'too-many': 'Terlalu banyak percubaan serentak. Tiada yang hilang: tunggu sebentar dan cuba lagi.',
    internal: 'Ada kerosakan di pihak kami. Ia sudah dicatat; cuba lagi.',
    'record-away': 'Rekod tidak dapat dicapai buat masa ini. Cuba lagi sebentar lagi.',
    'desk-overloaded': 'Sistem terlalu sibuk. Tiada yang hilang: cuba lagi sebentar lagi.',
  },

  fields: {
    token: {
      label: 'Token penyediaan',
      empty: 'Sila masukkan token yang dicetak semasa Foyer dimulakan.',
      invalid: 'Token ini ada 43 aksara. Salin semuanya.',
      refused: 'Ini bukan token Foyer ini.',
    },
    workspace: { label: 'Nama organisasi anda', empty: 'Sila masukkan nama.', invalid: 'Paling banyak 80 aksara.' },
    zone: { label: 'Zon waktu', empty: 'Sila pilih zon waktu.', invalid: 'Sila pilih zon waktu daripada senarai.' },
    name: { label: 'Nama penuh', empty: 'Sila masukkan nama.', invalid: 'Paling banyak 80 aksara.' },
    email: {
      label: 'Alamat e-mel',
      empty: 'Sila masukkan alamat e-mel.',
      invalid: 'Tulis seperti nama@example.com.',
      taken: 'Sudah ada orang dengan alamat ini di sini.',
    },
    password: {
      label: 'Kata laluan',
      empty: 'Sila masukkan kata laluan.',
      invalid: 'Gunakan 12 hingga 128 aksara.',
      refused: 'Kata laluan ini mudah diteka. Gunakan beberapa perkataan yang tiada kaitan antara satu sama lain.',
    },
    repeat: {
      label: 'Kata laluan sekali lagi',
      empty: 'Sila masukkan kata laluan sekali lagi.',
      invalid: 'Kedua-dua kata laluan tidak sama.',
    },
    siteName: { label: 'Nama laman web', empty: 'Sila masukkan nama.', invalid: 'Paling banyak 80 aksara.' },
    origins: {
      label: 'Alamat yang boleh menggunakan tag',
      empty: 'Tanpa alamat, tiada sesiapa boleh bertanya. Sila masukkan sekurang-kurangnya satu.',
      invalid: 'Tulis seperti https://www.shop.example, tanpa laluan, satu setiap baris.',
    },
    language: {
      label: 'Bahasa widget',
      empty: 'Sila pilih bahasa.',
      invalid: 'Sila pilih bahasa daripada senarai.',
    },
    consentText: {
      label: 'Soalan persetujuan',
      empty: 'Sila masukkan soalan, atau matikan persetujuan.',
      invalid: 'Paling banyak 600 aksara.',
    },
    responsible: {
      label: 'Bertanggungjawab atas data',
      empty: 'Sila masukkan siapa yang bertanggungjawab.',
      invalid: 'Paling banyak 200 aksara.',
    },
    role: { label: 'Peranan', empty: 'Sila pilih peranan.', invalid: 'Sila pilih peranan daripada senarai.' },
    weight: {
      label: 'Bahagian',
      empty: 'Sila masukkan bahagian.',
      invalid: 'Antara 0.05 dan 2; 1 ialah bahagian penuh.',
    },
    capacity: {
      label: 'Slot serentak',
      empty: 'Sila masukkan nombor.',
      invalid: 'Nombor bulat dari 0 hingga 20.',
    },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
