/** What reports call things in Thai: on the screen and in the mail. */
import type { ReportTerms } from './terms-en.ts'

export const reportTerms: ReportTerms = {
  cause: (cause, share) => {
    switch (cause.kind) {
      case 'holiday':
        return `เป็นวัน ${cause.name}`
      case 'fewer-people':
        return `มีคนอยู่น้อยกว่าปกติ (${cause.there} ปกติ ${cause.usual})`
      case 'widget':
        return `วิดเจ็ตขัดข้องบน ${cause.site} (${share(cause.failed)} ปกติ ${share(cause.usual)})`
      case 'queue':
        return `มาจากคิว ${cause.name} (${share(cause.share)})`
      case 'site':
        return `มาจากเว็บไซต์ ${cause.name} (${share(cause.share)})`
      case 'source':
        return `มาจากแหล่ง ${cause.name} (${share(cause.share)})`
    }
  },
  watched: {
    inquiries: 'คำถาม',
    serviceLevel: 'ตอบทันเวลา',
    messageServiceLevel: 'ตอบข้อความทันเวลา',
    wait: 'เวลารอคำตอบแรกเฉลี่ย',
    abandonRate: 'ออกไปก่อนได้คำตอบ',
    handleTime: 'เวลาดูแลเฉลี่ย',
    satisfaction: 'ความพึงพอใจ',
    closeRate: 'อัตราปิดการขาย',
    goodsReturns: 'สินค้าที่ถูกส่งคืน',
  },
  lines: {
    inquiries: 'คำถาม',
    answered: 'ตอบแล้ว',
    serviceLevel: 'ตอบทันเวลา',
    abandonRate: 'ออกไปก่อนได้คำตอบ',
    wait: 'เวลารอคำตอบแรก',
    handleTime: 'เวลาดูแลเฉลี่ย',
    firstContactResolution: 'จบในครั้งแรก',
    satisfaction: 'ความพึงพอใจ',
    closeRate: 'อัตราปิดการขาย',
    dealsWon: 'ปิดการขายได้',
    dealsLost: 'เสียการขาย',
    goodsReturns: 'สินค้าถูกส่งคืน',
    fulfilment: 'ส่งของทันวันที่สัญญา',
    sentBack: 'ลีดที่ฝ่ายขายส่งกลับ',
    transferred: 'ส่งต่อโดยไม่ได้วางแผน',
  },
  reasons: {
    lost: 'เหตุผลที่เสียการขาย',
    competitor: 'เสียให้',
    goods: 'เหตุผลที่สินค้าถูกส่งคืน',
    'sent-back': 'เหตุผลที่ลีดถูกส่งกลับ',
    transfer: 'เหตุผลที่ส่งต่อ',
    escalation: 'เหตุผลที่ส่งขึ้นระดับบน',
  },
}
