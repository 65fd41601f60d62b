import type { bulk as english } from '../en-bulk.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'คำถามที่เลือก',
  count: (count) => (count === 0 ? 'ยังไม่ได้เลือก' : `เลือกแล้ว ${count}`),
  all: (count) => `เลือกทั้งหมด ${count}`,
  first: (count) => `เลือก ${count} รายการแรก`,
  full: (most) => `ครั้งละไม่เกิน ${most}`,
  pass: 'ส่งต่อ…',
  dialog: (count) => `ส่งต่อ ${count} คำถาม`,
  act: 'ส่งต่อ',
  noOneInCommon: 'คำถามอยู่กับต่างทีม คิวรับได้ทั้งหมด แต่เพื่อนร่วมงานคนเดียวรับไม่ได้',
  wordsHint: 'เป็นโน้ตภายในแต่ละการสนทนา ผู้ถามไม่เห็น',
  beyond: (name, load, capacity, more) => `${name} ใช้ไปแล้ว ${load} จาก ${capacity} ช่อง จะเพิ่มอีก ${more}`,
  going: (at, count) => `กำลังส่งต่อ ${at} จาก ${count}…`,
  went: (count, to) => (count === 0 ? 'ไม่ได้ส่งต่อรายการใด' : `ส่งต่อ ${count} รายการให้ ${to} แล้ว`),
  stayed: (count) => `ส่งต่อไม่ได้ ${count} รายการ:`,
  thereAlready: 'อยู่ที่นั่นแล้ว หรือคิวนี้ไม่มีแล้ว',
  closed: 'ปิดไปแล้ว',
  told: 'ผลการส่งต่อ',
  again: 'ลองรายการเหล่านี้อีกครั้ง',
  elsewhere: 'เลือกที่อื่น',
  back: 'กลับไปที่รายการ',
}
