/**
 * The scenes' inquiries, which wait when a newcomer signs in; the first to be offered stands first. The municipality asks
 * for a price the second time within days: the history has the first (history/first-request.ts). Pages are those of the
 * shop they are asked at. Asked by ask-waiting.ts.
 */
import type { Answers } from '../../shared/schema/flow.ts'
import type { Asked } from '../visitor-client.ts'
import { municipality } from './municipality.ts'

/** To the first version of the shop's flow. */
const answersOf = (answers: Answers) => ({ flow: 1, answers })

const consented = (language: 'en' | 'th') => ({ version: 1, language, marketing: false })

export const waiting: Asked[] = [
  {
    language: 'th',
    consent: consented('th'),
    contact: municipality,
    question: 'สอบถามราคาโคมไฟถนน Solis-60 จำนวน 240 ชุด คณะกรรมการจะพิจารณาภายในเดือนนี้ ขอใบเสนอราคาครับ',
    source: {
      page: '/solis-60',
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
    contact: { fullName: 'Ploy at Baan Rim Nam Resort', address: { kind: 'email', value: 'ploy@baanrimnam.example' } },
    question: 'Two of the nine Solis lamps from last year go dark after midnight. Is that the battery or the setting?',
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
]
