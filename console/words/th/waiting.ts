import type { waiting as english, waitingFields as englishFields } from '../en-waiting.ts'
import type { Widened } from '../widened.ts'

export const waiting: Widened<typeof english> = {
  waiting: {
    title: 'ระหว่างที่รอ',
    offerHint: 'เป็นวินาที ผู้ที่ไม่รับคำถามที่เสนอภายในเวลานี้ถือว่าปล่อยผ่าน แล้วเสนอคนถัดไป ค่าปกติ: 45 และ 600 สำหรับข้อความ',
    atMostHint: 'ผู้ที่มาเกินจำนวนนี้จะฝากข้อความไว้ โดยได้เวลาที่สัญญาสำหรับข้อความ ไม่มีใครถูกปฏิเสธ เว้นว่างหากไม่จำกัด',
    afterHint: 'เป็นวินาทีที่รอในคิวนี้ขณะเปิดทำการ ลำดับยังคงเดิม และย้ายต่อได้ไม่เกินสี่ครั้ง เว้นว่างหากให้อยู่ที่เดิม',
    toHint: 'คิวที่ปิดอยู่ในตอนนั้นจะส่งต่อให้คิวถัดไป',
    toManagers: 'ไม่มีคิว แจ้งผู้จัดการ',
    circle: (names) => `วนกลับมาที่เดิม: ${names}`,
    chain: 'หากไม่มีใครรับ',
    goesOn: (time, queue) => `หลัง ${time} จะไปที่คิว ${queue}`,
    told: (time) => `หลัง ${time} จะแจ้งผู้จัดการของทีม`,
    stays: 'อยู่ที่นั่นต่อไป',
    stranded: 'ไม่มีใครรับ',
  },
}

export const waitingFields: Widened<typeof englishFields> = {
  offerLive: { label: 'เวลารับคำถาม ผู้ถามอยู่ในเว็บ', empty: 'ใส่วินาที', invalid: 'จำนวนเต็มวินาที ตั้งแต่ 10 ถึง 600' },
  offerMessage: { label: 'เวลารับคำถาม ข้อความ', empty: 'ใส่วินาที', invalid: 'จำนวนเต็มวินาที ตั้งแต่ 10 ถึง 600' },
  atMost: { label: 'รอได้กี่คน', empty: 'ใส่ตัวเลข', invalid: 'จำนวนเต็มตั้งแต่ 1 ถึง 1000 หรือเว้นว่าง' },
  overflowAfter: {
    label: 'หากไม่มีใครรับ ย้ายต่อหลังจาก',
    empty: 'ใส่วินาที',
    invalid: 'จำนวนเต็มวินาที ตั้งแต่ 10 ถึง 86400 หรือเว้นว่าง',
  },
  overflowTo: { label: 'แล้วไปที่', empty: 'เลือกคิว', invalid: 'เลือกคิวที่ไม่วนกลับมาที่นี่' },
}
