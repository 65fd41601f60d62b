/** The scenes' inquiries: they wait when a newcomer signs in, and the first to be offered stands first. Asked by start.ts. */
import type { Answers } from '../shared/schema/flow.ts'
import type { Asked } from './visitor-client.ts'
import { VisitorClient } from './visitor-client.ts'

/** To the first version of the shop's flow. */
const answersOf = (answers: Answers) => ({ flow: 1, answers })

const consented = (language: 'en' | 'th') => ({ version: 1, language, marketing: false })

const waiting: Asked[] = [
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

/** Asks them at the shop of this key, which stands at this origin. */
export async function askWaiting(foyer: string, siteKey: string, shop: string): Promise<void> {
  for (const asked of waiting) await new VisitorClient(foyer, siteKey, shop).submit(asked)
}
