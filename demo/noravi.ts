/** Noravi Lighting, the made-up maker of outdoor lamps that the demo shows: what its seed sets for all of it. */
import type { Closing } from '../shared/schema/lead.ts'

export const workspace = { name: 'Noravi Lighting', zone: 'Asia/Bangkok' }

/** What all shops' sites have alike. */
export const siteSettings = {
  consent: {
    version: 1,
    text: {
      en: 'Noravi Lighting may use what I write here to answer me.',
      th: 'ข้าพเจ้ายินยอมให้ Noravi Lighting ใช้ข้อมูลนี้เพื่อตอบกลับ',
      ms: 'Noravi Lighting boleh menggunakan apa yang saya tulis di sini untuk menjawab saya.',
      pl: 'Noravi Lighting może użyć tego, co tu piszę, aby mi odpowiedzieć.',
      'zh-Hans': '我同意诺拉维照明使用我在此填写的内容来回复我。',
    },
    marketing: true,
  },
  responsible: 'Noravi Lighting, privacy@noravi.example',
  asksRecommend: true,
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
