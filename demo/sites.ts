/** The four shops of Noravi Lighting: where each stands, what it sells for how much. The demo's seed and history read it. */

import type { Language } from '../shared/schema/basics.ts'
import type { Messengers } from '../shared/schema/site.ts'

export type SiteKey = 'th' | 'my' | 'pl' | 'cn'
export type Product = 'suan' | 'fala' | 'solis-60'

export interface Shop {
  key: SiteKey
  name: string
  /** Its visitors are spoken to in it, where their page is in no language that the widget speaks. */
  language: Language
  /** Null: where the local shop pages stand, which is known at the start. */
  origin: string | null
  currency: 'THB' | 'MYR' | 'PLN' | 'CNY'
  /** In minor units of its currency. */
  prices: Record<Product, number>
  /** Where the lamps may stand, as its flow asks. */
  territories: readonly { id: string; label: { en: string; th: string }; territory: string }[]
  /** Where its visitors may go on; made up, as all of it. */
  messengers: Messengers
  /** The two sums between its budgets, in words. */
  budgets: readonly [string, string]
}

export const sites: readonly Shop[] = [
  {
    key: 'th',
    name: 'Noravi Lighting shop',
    language: 'en',
    origin: null,
    currency: 'THB',
    prices: { suan: 89_000, fala: 129_000, 'solis-60': 890_000 },
    territories: [
      { id: 'central', label: { en: 'Central Thailand', th: 'ภาคกลาง' }, territory: 'th-central' },
      { id: 'north', label: { en: 'The north', th: 'ภาคเหนือ' }, territory: 'th-north' },
      { id: 'south', label: { en: 'The south', th: 'ภาคใต้' }, territory: 'th-south' },
    ],
    messengers: { line: '@noravi-demo', whatsapp: '+66 2 555 0100', wechat: null },
    budgets: ['20,000 baht', '500,000 baht'],
  },
  {
    key: 'my',
    name: 'Noravi Malaysia',
    language: 'ms',
    origin: 'https://www.noravi-my.example',
    currency: 'MYR',
    prices: { suan: 11_900, fala: 16_900, 'solis-60': 119_000 },
    territories: [
      { id: 'klang-valley', label: { en: 'Klang Valley', th: 'หุบเขากลัง' }, territory: 'my-klang-valley' },
      { id: 'north', label: { en: 'The north', th: 'ภาคเหนือ' }, territory: 'my-north' },
    ],
    messengers: { line: null, whatsapp: '+60 3 5555 0100', wechat: null },
    budgets: ['RM 3,000', 'RM 60,000'],
  },
  {
    key: 'pl',
    name: 'Noravi Polska',
    language: 'pl',
    origin: 'https://www.noravi-pl.example',
    currency: 'PLN',
    prices: { suan: 10_900, fala: 13_900, 'solis-60': 109_000 },
    territories: [
      { id: 'mazowsze', label: { en: 'Mazowsze', th: 'มาซอฟเชีย' }, territory: 'pl-mazowsze' },
      { id: 'slask', label: { en: 'Śląsk', th: 'ไซลีเซีย' }, territory: 'pl-slask' },
    ],
    messengers: { line: null, whatsapp: '+48 22 555 0100', wechat: null },
    budgets: ['2,500 zł', '60,000 zł'],
  },
  {
    key: 'cn',
    name: '诺拉维照明',
    language: 'zh-Hans',
    origin: 'https://www.noravi-cn.example',
    currency: 'CNY',
    prices: { suan: 16_800, fala: 26_800, 'solis-60': 188_000 },
    territories: [
      { id: 'east', label: { en: '华东 East China', th: 'จีนตะวันออก' }, territory: 'cn-east' },
      { id: 'south', label: { en: '华南 South China', th: 'จีนใต้' }, territory: 'cn-south' },
    ],
    messengers: { line: null, whatsapp: null, wechat: 'noravi_demo' },
    budgets: ['4,000 yuan', '100,000 yuan'],
  },
]

export const siteOf = (key: SiteKey): Shop => sites.find((site) => site.key === key)!
