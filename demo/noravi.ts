/** Noravi Lighting, the made-up maker of outdoor lamps that the demo shows: its people, and what visitors ask it. */
import type { Answers } from '../shared/schema/flow.ts'
import type { Closing } from '../shared/schema/lead.ts'
import type { Asked } from './visitor-client.ts'

export const workspace = { name: 'Noravi Lighting', zone: 'Asia/Bangkok' }

export const owner = { name: 'Wanida Srisuk', email: 'wanida@noravi.example' }

export const assistants = [
  { name: 'Anan Thongchai', email: 'anan@noravi.example', role: 'assistant', weight: 1, capacity: 3 },
  { name: 'Katarzyna Wójcik', email: 'katarzyna@noravi.example', role: 'assistant', weight: 1, capacity: 3 },
  { name: 'Nurul Aina binti Hassan', email: 'nurul@noravi.example', role: 'assistant', weight: 0.5, capacity: 2 },
] as const

/** The shop's site but for where it stands, which is told at the start. */
export const site = {
  name: 'Noravi Lighting shop',
  language: 'en',
  consent: {
    version: 1,
    text: {
      en: 'Noravi Lighting may use what I write here to answer me.',
      th: 'ข้าพเจ้ายินยอมให้ Noravi Lighting ใช้ข้อมูลนี้เพื่อตอบกลับ',
    },
    marketing: true,
  },
  responsible: 'Noravi Lighting, privacy@noravi.example',
} as const

const choice = (id: string, label: string) => ({ id, label, retired: false })

/** What is asked when an inquiry is closed or a deal is lost. */
export const closing: Closing = {
  topics: [
    choice('price', 'Price'),
    choice('stock', 'Stock'),
    choice('delivery', 'Delivery'),
    choice('installation', 'Installation'),
    choice('warranty', 'Warranty'),
    choice('quality', 'Quality'),
    choice('other', 'Something else'),
  ],
  topicRequired: true,
  competitors: [choice('brightway', 'Brightway'), choice('lumenor', 'Lumenor'), choice('sunpost', 'Sunpost')],
}

/** To the first version of the shop's flow. */
const answersOf = (answers: Answers) => ({ flow: 1, answers })

const consented = (language: 'en' | 'th') => ({ version: 1, language, marketing: false })

/** Answered and resolved before a newcomer arrives, so that the inbox has a past. */
export const answered: { asked: Asked; replies: string[] } = {
  asked: {
    language: 'th',
    consent: consented('th'),
    contact: { fullName: 'วิภา สุขสันต์', address: { kind: 'line', value: 'wipa.suk' } },
    question: 'โคมไฟสวน Suan กันน้ำไหมคะ จะติดไว้ริมสระน้ำ',
  },
  replies: ['สวัสดีค่ะ คุณวิภา Suan ได้มาตรฐาน IP68 ฝนตกหรือน้ำกระเด็นไม่มีผลค่ะ', 'ราคา 890 บาทต่อดวง ส่งฟรีเมื่อสั่งตั้งแต่ 5 ดวงนะคะ'],
}

/** Waiting when a newcomer signs in; the first to be offered stands first. */
export const waiting: Asked[] = [
  {
    language: 'th',
    consent: consented('th'),
    contact: { fullName: 'สุรชัย เทศบาลตำบลริมธาร', address: { kind: 'phone', value: '053 555 014' } },
    question: 'สอบถามราคาโคมไฟถนน Solis-60 จำนวน 240 ชุด คณะกรรมการจะพิจารณาภายในเดือนนี้ ขอใบเสนอราคาครับ',
    source: {
      page: 'http://127.0.0.1/solis-60',
      referrerHost: 'news.rimtharn.example',
      campaign: { source: 'newsletter', medium: 'email', name: 'roadsafety' },
    },
    answered: answersOf({
      about: 'price',
      product: 'solis-60',
      'for-whom': 'public',
      quantity: 240,
      installation: 'yes',
      where: 'north',
      when: 'month',
      budget: 'large',
      tender: 'ภายในสิ้นเดือนนี้',
      'who-decides': 'committee',
    }),
  },
  {
    consent: consented('en'),
    contact: { fullName: 'Tomasz Nowak', address: { kind: 'email', value: 'tomasz@jasna.example' } },
    question:
      'Zamówienie NV-PL-0148: 60 lamp Fala, 7 sztuk przecieka przy złączu. Proszę o pilny kontakt, klient czeka na montaż.',
    answered: answersOf({
      about: 'complaint',
      'order-number': 'NV-PL-0148',
      trouble: 'quality',
      since: '3 dni',
      'put-right': 'Wymiana 7 sztuk',
    }),
  },
  {
    consent: consented('en'),
    contact: { fullName: 'Nurul Huda, Sinar Jaya Electrical', address: { kind: 'whatsapp', value: '+60 12-555 0188' } },
    question: 'Selamat pagi, ada stok Suan untuk 120 unit? Kami perlukan sebelum hujung bulan di Shah Alam.',
    answered: answersOf({
      about: 'price',
      product: 'suan',
      'for-whom': 'dealer',
      quantity: 120,
      where: 'south',
      when: 'month',
      budget: null,
    }),
  },
  {
    consent: consented('en'),
    contact: { fullName: '张伟 上海明湖照明', address: { kind: 'wechat', value: 'minghu-light' } },
    question: '你们的 Fala 50W 什么时候到货？物流单号已经三天没有更新了。',
  },
  {
    consent: consented('en'),
    contact: { fullName: 'Ploy at Baan Rim Nam Resort', address: { kind: 'email', value: 'ploy@baanrimnam.example' } },
    question: 'Two of the nine Solis lamps from last year go dark after midnight. Is that the battery or the setting?',
  },
]
