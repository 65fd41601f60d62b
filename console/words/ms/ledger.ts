import type { ledger as english } from '../en-ledger.ts'
import type { Widened } from '../widened.ts'

const named = (who: { name: string } | 'you') => (who === 'you' ? 'Anda' : who.name)
const share = (who: { name: string } | 'you') => (who === 'you' ? 'bahagian anda' : 'bahagiannya')

export const ledger: Widened<typeof english> = {
  ledger: {
    title: 'Agihan saksama',
    own: 'Bahagian anda sendiri, dan apa yang diterima pasukan anda secara keseluruhan.',
    team: 'Bahagian pasukan anda.',
    all: 'Bahagian semua pasukan.',
    lead: 'Setiap orang yang ada mendapat sebahagian daripada setiap pertanyaan yang diagihkan pasukannya, mengikut wajarannya, dan sesiapa yang menerimanya membayar untuk satu pertanyaan penuh. Sesiapa yang menerima kurang daripada bahagiannya ditawarkan yang seterusnya lebih awal; tiada di tempat tidak merugikan dan tidak menambah apa-apa.',
    dates: { from: 'Dari', to: 'Hingga', label: 'Hari lain' },
    span: { today: 'hari ini', '7': 'dalam 7 hari ini', '30': 'dalam 30 hari ini' },
    spanOfDays: (from, to) => (from === to ? `pada ${from}` : `dari ${from} hingga ${to}`),
    classes: { AB: 'Prospek gred A dan B', CD: 'Semua yang lain' },
    table: (team, what) => `${team}: ${what}`,
    more: (who, count, span) => `${named(who)} menerima ${count} lebih daripada ${share(who)} ${span}.`,
    less: (who, count, span) => `${named(who)} menerima ${count} kurang daripada ${share(who)} ${span}.`,
    byHand: (given) => `${given} daripadanya ditugaskan secara manual.`,
    byHandToYou: (given) => `${given} daripadanya ditugaskan kepada anda secara manual.`,
    beside: (given) => `${given} ditugaskan secara manual kepada orang yang tiada di tempat untuk menerima bahagian.`,
    even: (who, span) =>
      who === 'you' ? `Anda menerima bahagian anda ${span}.` : `Semua orang menerima bahagian masing-masing ${span}.`,
    absent: (span) => `Tiada apa-apa sampai kepada anda ${span}, dan tiada bahagian untuk anda.`,
    columns: {
      name: 'Nama',
      entitled: 'Bahagian',
      received: 'Diterima',
      difference: 'Beza',
      missed: 'Terlepas',
      declined: 'Ditolak',
      takenBack: 'Ditarik balik',
      claimed: 'Diambil',
      given: 'Secara manual',
      credit: 'Baki sekarang',
    },
    together: 'Jumlah',
    somebody: 'Seseorang yang tiada lagi',
    info: {
      open: 'Cara ia dikira',
      n: 'Jumlah diagihkan',
      share: 'Bagi setiap pertanyaan: wajaran ÷ jumlah wajaran semua ahli pasukan yang ada. Kemudian dijumlahkan.',
      received: 'Ditawarkan oleh sistem, ditugaskan oleh rakan sekerja, dan diambil sendiri.',
      difference: 'Diterima − bahagian. Lebih atau kurang daripada satu patut diperhatikan.',
      missed: 'Tawaran yang tamat masanya. Dikira sebagai diterima.',
      declined: 'Tawaran yang ditolak. Dikira sebagai diterima, kecuali ada sebab yang baik.',
      takenBack:
        'Tawaran yang ditarik balik kerana orang itu tiada di tempat atau tidak dapat dihubungi. Dikira sebagai diterima.',
      claimed: 'Diambil sendiri daripada yang sedang menunggu.',
      given: 'Ditugaskan oleh rakan sekerja. Dikira sebagai diterima, walaupun orang itu tiada di tempat.',
      credit:
        'Baki yang terhutang oleh pasukan kepadanya sekarang, yang menentukan penerima pertanyaan seterusnya. Ia berkurang separuh setiap minggu dan tidak melebihi 20.',
    },
    empty: {
      title: (span) => `Tiada yang diagihkan ${span}`,
      lead: 'Bahagian muncul di sini sebaik sahaja pertanyaan ditawarkan kepada seseorang. Lihat tempoh lebih awal, atau lihat siapa yang sedia.',
      month: 'Lihat 30 hari',
      inbox: 'Ke peti masuk',
    },
  },
}
