/** What Noravi's people keep for answering, in words that say nothing of who sends them. The demo's seed writes it. */
import type { ReplyToKeep } from '../../shared/schema/saved-reply.ts'

type Wish = Pick<ReplyToKeep, 'shortcut' | 'title' | 'texts'>

export const ofEveryone: readonly Wish[] = [
  {
    shortcut: 'hello',
    title: 'Greeting',
    texts: {
      en: 'Hello {name}, this is {assistant} of {site}. How can I help?',
      th: 'สวัสดี {address-as} {assistant} จาก {site} ยินดีให้บริการ',
      ms: 'Selamat sejahtera {address-as}, saya {assistant} daripada {site}. Apa yang boleh saya bantu?',
      pl: 'Dzień dobry, tu {assistant}, {site}. W czym mogę pomóc?',
      'zh-Hans': '{address-as}，您好！我是{site}的{assistant}，请问有什么可以帮您？',
    },
  },
  {
    shortcut: 'price',
    title: 'Prices and quotation',
    texts: {
      en: 'The price depends on quantity and place. Tell me both, and the quotation is with you today: your number is {receipt}.\n\nFrom 20 lamps on, installation is free.',
      th: 'ราคาขึ้นกับจำนวนและสถานที่ แจ้งทั้งสองอย่างมาได้เลย จะส่งใบเสนอราคาให้ภายในวันนี้ เลขที่ของ{address-as}คือ {receipt}\n\nตั้งแต่ 20 ดวง ติดตั้งฟรี',
    },
  },
  {
    shortcut: 'delivery',
    title: 'Time of delivery',
    texts: {
      en: 'What is in stock leaves us within two working days of today, {today}; the rest takes about 12 days. You get the tracking number by mail.',
      th: 'สินค้าพร้อมส่งจะจัดส่งภายในสองวันทำการ นับจากวันนี้ {today} ส่วนที่เหลือใช้เวลาประมาณ 12 วัน จะแจ้งเลขพัสดุทางอีเมล',
    },
  },
]

export const ofSupport: readonly Wish[] = [
  {
    shortcut: 'warranty',
    title: 'A lamp that does not light up',
    texts: {
      en: 'I am sorry about that. The warranty lasts three years: please send me a picture of the label on the back, and we repair or replace the lamp.',
      th: 'ขออภัยด้วย สินค้ารับประกันสามปี รบกวนส่งรูปป้ายด้านหลังมาให้ แล้วเราจะซ่อมหรือเปลี่ยนให้',
    },
  },
]

/** Of the assistant that a newcomer signs in as first. */
export const personal: readonly Wish[] = [
  {
    shortcut: 'thanks',
    title: 'Goodbye, my way',
    texts: {
      en: 'Thank you for writing, {name}, and a good day! If anything comes up, your number is {receipt}. {assistant}',
      th: 'ขอบคุณที่ติดต่อมา {address-as} หากมีอะไรเพิ่มเติม แจ้งเลขที่ {receipt} ได้เลย {assistant}',
    },
  },
]
