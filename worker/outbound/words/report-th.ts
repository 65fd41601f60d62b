import type { ReportMailWords } from './report-en.ts'

/** In Thai. */
export const reportTh: ReportMailWords = {
  subject: {
    daily: (workspace, day) => `${workspace} วันที่ ${day}`,
    weekly: (workspace, days) => `${workspace} ประจำสัปดาห์ ${days}`,
  },
  greeting: (name) => `สวัสดีคุณ ${name}`,
  lead: {
    daily: (workspace, day) => `นี่คือผลงานของ ${workspace} วันที่ ${day}`,
    weekly: (workspace, days) => `นี่คือผลงานของ ${workspace} ประจำสัปดาห์ ${days}`,
  },
  days: (first, last) => `${first} ถึง ${last}`,
  team: 'ตัวเลขเป็นของทีมของคุณ',
  counting: 'กำลังนับตัวเลขใหม่ ตัวเลขเหล่านี้อาจยังเป็นของเดิม',
  unusual: 'สิ่งที่ผิดปกติ',
  nothingUnusual: 'ไม่มีสิ่งใดผิดปกติ',
  flag: {
    spike: (what, value, low, high) => `${what}: ${value} ปกติ ${low} ถึง ${high}`,
    drift: (what, value, low, high) => `${what} ค่อย ๆ เปลี่ยนเป็น ${value} ปกติ ${low} ถึง ${high}`,
  },
  of: (n) => `จาก ${n}`,
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
  likely: (causes) => `น่าจะเป็นเพราะ: ${causes}`,
  noCause: 'ไม่พบสาเหตุจากคน คิว เว็บไซต์ แหล่งที่มา หรือวันหยุด',
  numbers: {
    title: 'ตัวเลข',
    before: { daily: 'วันก่อนหน้า', weekly: 'สัปดาห์ก่อนหน้า' },
    trend: { daily: 'ในสี่สัปดาห์', weekly: 'ในสิบสองสัปดาห์' },
    between: (low, high) => `${low} ถึง ${high}`,
  },
  maturing: (count) => `${count} รายการยังเปลี่ยนได้`,
  noData: 'ไม่มีข้อมูล',
  underASecond: 'ไม่ถึง 1 วิ',
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
  reasons: {
    lost: 'เหตุผลที่เสียการขาย',
    competitor: 'เสียให้',
    goods: 'เหตุผลที่สินค้าถูกส่งคืน',
    'sent-back': 'เหตุผลที่ลีดถูกส่งกลับ',
    transfer: 'เหตุผลที่ส่งต่อ',
    escalation: 'เหตุผลที่ส่งขึ้นระดับบน',
  },
  names: {
    lost: {
      'competitor-faster': 'คู่แข่ง เราตอบช้า',
      'competitor-price': 'ราคาของคู่แข่ง',
      'competitor-product': 'สินค้าของคู่แข่ง',
      'no-budget': 'ไม่มีงบประมาณ',
      'no-need': 'ไม่ต้องการแล้ว',
      postponed: 'เลื่อนออกไป',
      'not-reachable': 'ติดต่อไม่ได้',
      other: 'เหตุผลอื่น',
    },
    goods: {
      defective: 'ชำรุด',
      damaged: 'เสียหายระหว่างทาง',
      'wrong-item': 'ผิดรายการ',
      'not-wanted': 'ไม่ต้องการแล้ว',
      other: 'เหตุผลอื่น',
    },
    'sent-back': {
      incomplete: 'ข้อมูลไม่ครบ',
      'not-a-fit': 'ไม่เหมาะกับเรา',
      'wrong-territory': 'พื้นที่อื่น',
      'not-reachable': 'ติดต่อไม่ได้',
      other: 'เหตุผลอื่น',
    },
    transfer: {
      'wrong-place': 'มาผิดที่',
      'knows-better': 'มีคนรู้ดีกว่า',
      language: 'ภาษา',
      'end-of-shift': 'หมดกะ',
      'asked-for': 'ผู้ถามขอ',
      other: 'อื่น ๆ',
    },
    escalation: {
      'too-hard': 'ต้องใช้ความรู้มากกว่า',
      decision: 'ต้องมีการตัดสินใจ',
      unhappy: 'ผู้ถามไม่พอใจ',
      'asked-for': 'ผู้ถามขอ',
      other: 'อื่น ๆ',
    },
  },
  act: 'เปิดรายงาน',
  note: 'คุณได้รับอีเมลนี้เพราะระบบส่งรายงานให้บทบาทของคุณ เลือกได้ว่าจะรับหรือไม่ที่ Settings, My alerts',
}
