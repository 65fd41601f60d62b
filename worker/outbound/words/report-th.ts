import { reportTerms } from '../../../shared/reports/terms-th.ts'
import type { ReportMailWords } from './report-en.ts'

/** In Thai. */
export const reportTh: ReportMailWords = {
  ...reportTerms,
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
  marks: { aside: (text) => ` (${text})`, comma: ' ', stop: ' ', between: ', ' },
  act: 'เปิดรายงาน',
  note: 'คุณได้รับอีเมลนี้เพราะระบบส่งรายงานให้บทบาทของคุณ เลือกได้ว่าจะรับหรือไม่ที่ การตั้งค่า, แจ้งเตือนของฉัน',
}
