import type { moveFields as englishFields, moves as english } from '../en-moves.ts'
import type { Widened } from '../widened.ts'

export const moves: Widened<typeof english> = {
  moves: {
    menu: 'ส่งต่อ…',
    transfer: 'ให้เพื่อนร่วมงานหรือคิว…',
    transferLead: 'ต่อจากนี้เขาเป็นผู้ตอบ',
    escalate: 'ขึ้นระดับบน…',
    escalateLead: 'ให้ผู้ที่ทำได้มากกว่า หรือผู้จัดการ',
    consult: 'ถามเพื่อนร่วมงาน…',
    consultLead: 'การสนทนายังอยู่กับคุณ',
    titles: { transfer: 'ส่งต่อ', escalate: 'ส่งขึ้นระดับบน', consult: 'ถามเพื่อนร่วมงาน' },
    acts: { transfer: 'ส่งต่อ', escalate: 'ส่งขึ้น', consult: 'ถาม' },
    queueGone: 'คิวที่ไม่มีแล้ว',
    people: 'เพื่อนร่วมงาน',
    queues: 'คิว',
    queue: (name, team) => (name === team ? name : `${name} · ${team}`),
    stays: 'เก็บไว้กับฉัน เพียงทำเครื่องหมายว่าส่งแล้ว',
    level: (level) => `ระดับ ${level} ขึ้นไป`,
    manager: 'ผู้จัดการ',
    away: 'ไม่อยู่',
    full: 'ไม่มีช่องว่าง',
    wordsHint: 'เป็นโน้ตภายในการสนทนา ผู้ถามไม่เห็น',
    transfers: {
      'wrong-place': 'มาผิดที่',
      'knows-better': 'มีคนรู้ดีกว่า',
      language: 'ภาษา',
      'end-of-shift': 'หมดกะ',
      'asked-for': 'ผู้ถามขอ',
      other: 'อื่น ๆ',
    },
    escalations: {
      'too-hard': 'ต้องใช้ความรู้มากกว่า',
      decision: 'ต้องมีการตัดสินใจ',
      unhappy: 'ผู้ถามไม่พอใจ',
      'asked-for': 'ผู้ถามขอ',
      other: 'อื่น ๆ',
    },
    decline: 'ไม่รับ',
    declines: {
      'not-my-area': 'ไม่ใช่งานของฉัน',
      conflict: 'ฉันไม่ควรตอบคนนี้',
      'cannot-open': 'มีบางอย่างใช้ไม่ได้',
      busy: 'ฉันไม่ว่าง',
      other: 'อื่น ๆ',
    },
    excused: 'ไม่นับเป็นของคุณ',
    counted: 'นับเป็นของคุณเหมือนเดิม',
    claim: 'รับเรื่องนี้',
    asked: 'มีคนถามคุณ',
    askedOf: (names) => `ถามไปที่: ${names}`,
    answerBelow: 'เพื่อนร่วมงานถามคุณเรื่องนี้ ตอบด้วยโน้ต ผู้ถามไม่เห็น',
    backIn: (clock) => `ตอบภายใน ${clock} มิฉะนั้นจะไปที่คนถัดไป`,
  },
}

export const moveFields: Widened<typeof englishFields> = {
  moveTo: { label: 'ส่งไปที่', empty: 'เลือกว่าจะส่งไปที่ใด', invalid: 'เลือกว่าจะส่งไปที่ใด' },
  moveReason: { label: 'เหตุผล', empty: 'เลือกเหตุผล', invalid: 'เลือกเหตุผล' },
  moveWords: { label: 'ข้อความถึงผู้รับ', empty: 'เขียนสิ่งที่อยากรู้', invalid: 'ไม่เกิน 4,000 ตัวอักษร' },
}
