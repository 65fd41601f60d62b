import type { forms as english } from '../en-forms.ts'
import type { Widened } from '../widened.ts'
import { moveFields } from './moves.ts'
import { rateFields } from './rate-fields.ts'
import { routingFields } from './routing.ts'
import { salesFields } from './sales.ts'
import { teamFields } from './teams.ts'
import { waitingFields } from './waiting.ts'

export const forms: Widened<typeof english> = {
  problems: {
    'passkey-refused': 'พาสคีย์นี้ใช้ที่นี่ไม่ได้',
    'wrong-code': 'รหัสผิด ใช้ไปแล้ว หรือหมดอายุ',
    'second-factor-needed': 'ตั้งค่าการยืนยันขั้นที่สองก่อน',
    unreachable: 'ติดต่อ Foyer ไม่ได้ ตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง',
    'invalid-input': 'มีบางอย่างไม่ถูกต้อง',
    unauthenticated: 'โปรดเข้าสู่ระบบอีกครั้ง',
    'sign-in-failed': 'อีเมลหรือรหัสผ่านไม่ถูกต้อง',
    'ticket-refused': 'การเชื่อมต่อถูกปฏิเสธ โปรดลองอีกครั้ง',
    forbidden: 'บทบาทของคุณทำสิ่งนี้ไม่ได้',
    'origin-not-allowed': 'เว็บไซต์นี้ไม่อยู่ในรายการที่อนุญาต',
    'not-found': 'ไม่มีสิ่งนี้ที่นี่ หรือคุณไม่มีสิทธิ์ดู',
    'id-reused': 'สิ่งนี้เคยส่งมาแล้วด้วยข้อความอื่น',
    'stale-version': 'มีการเปลี่ยนแปลงระหว่างนั้น ดูว่าตอนนี้เป็นอย่างไรแล้วลองอีกครั้ง',
    'already-taken': 'เพื่อนร่วมงานรับคำถามนี้ไปแล้ว',
    'already-closed': 'คำถามนี้ปิดแล้ว เปิดใหม่เพื่อเขียน',
    'not-closed': 'คำถามนี้ยังเปิดอยู่',
    'wrong-stage': 'ลีดอยู่ในขั้นอื่นแล้ว',
    'answers-missing': 'ถามคำตอบที่ขาดจากผู้ถามก่อน',
    'not-available': 'คนนี้รับคำถามตอนนี้ไม่ได้',
    'nobody-able': 'ไม่มีใครที่นั่นรับได้',
    'moved-too-often': 'ส่งต่อหลายครั้งเกินไปแล้ว โปรดถามผู้จัดการทีม',
    'set-up-done': 'Foyer นี้ตั้งค่าแล้ว โปรดเข้าสู่ระบบ',
    'already-exists': 'มีอยู่แล้ว',
    gone: 'สิ่งนี้ถูกลบ ถูกใช้ไปแล้ว หรือเก่าเกินไป',
    'too-large': 'ยาวเกินไป',
    'wrong-content-type': 'ระบบไม่เข้าใจคำขอนี้',
    'upgrade-required': 'ระบบไม่เข้าใจคำขอนี้',
    'too-many': 'ลองหลายครั้งเกินไป ไม่มีอะไรสูญหาย รอสักครู่แล้วลองอีกครั้ง',
    internal: 'เกิดข้อผิดพลาดในระบบและบันทึกไว้แล้ว โปรดลองอีกครั้ง',
    'record-away': 'ติดต่อฐานข้อมูลไม่ได้ชั่วคราว โปรดลองอีกครั้งในอีกสักครู่',
    'desk-overloaded': 'ระบบทำงานหนักเกินไป ไม่มีอะไรสูญหาย โปรดลองอีกครั้งในอีกสักครู่',
  },

  fields: {
    token: {
      label: 'รหัสตั้งค่า',
      empty: 'ใส่รหัสที่แสดงตอน Foyer เริ่มทำงาน',
      invalid: 'รหัสมี 43 ตัวอักษร โปรดคัดลอกทั้งหมด',
      refused: 'ไม่ใช่รหัสของ Foyer นี้',
    },
    workspace: { label: 'ชื่อองค์กรของคุณ', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร' },
    zone: { label: 'เขตเวลา', empty: 'เลือกเขตเวลา', invalid: 'เลือกเขตเวลาจากรายการ' },
    name: { label: 'ชื่อ-นามสกุล', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร' },
    email: {
      label: 'อีเมล',
      empty: 'ใส่อีเมล',
      invalid: 'เขียนแบบ name@example.com',
      taken: 'มีคนใช้อีเมลนี้ที่นี่แล้ว',
    },
    password: {
      label: 'รหัสผ่าน',
      empty: 'ใส่รหัสผ่าน',
      invalid: 'ใช้ 12 ถึง 128 ตัวอักษร',
      refused: 'รหัสผ่านนี้เดาง่าย ใช้คำที่ไม่เกี่ยวกันสองสามคำ',
    },
    repeat: { label: 'รหัสผ่านอีกครั้ง', empty: 'ใส่รหัสผ่านอีกครั้ง', invalid: 'รหัสผ่านสองช่องไม่ตรงกัน' },
    siteName: { label: 'ชื่อเว็บไซต์', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร' },
    origins: {
      label: 'ที่อยู่ที่ใส่แท็กได้',
      empty: 'หากไม่มีที่อยู่ จะไม่มีใครถามได้ ใส่อย่างน้อยหนึ่งที่อยู่',
      invalid: 'เขียนแต่ละรายการแบบ https://www.shop.example ไม่มีพาธ บรรทัดละหนึ่ง',
    },
    language: { label: 'ภาษาของวิดเจ็ต', empty: 'เลือกภาษา', invalid: 'เลือกภาษาจากรายการ' },
    consentText: {
      label: 'ข้อความขอความยินยอม',
      empty: 'ใส่ข้อความ หรือปิดการขอความยินยอม',
      invalid: 'ไม่เกิน 600 ตัวอักษร',
    },
    responsible: { label: 'ผู้ดูแลข้อมูล', empty: 'ใส่ว่าใครเป็นผู้ดูแล', invalid: 'ไม่เกิน 200 ตัวอักษร' },
    role: { label: 'บทบาท', empty: 'เลือกบทบาท', invalid: 'เลือกบทบาทจากรายการ' },
    weight: { label: 'ส่วนแบ่ง', empty: 'ใส่ส่วนแบ่ง', invalid: 'ระหว่าง 0.05 ถึง 2 โดย 1 คือเต็มส่วน' },
    capacity: { label: 'จำนวนช่องพร้อมกัน', empty: 'ใส่ตัวเลข', invalid: 'จำนวนเต็มตั้งแต่ 0 ถึง 20' },
    ...salesFields,
    ...rateFields,
    ...teamFields,
    ...routingFields,
    ...moveFields,
    ...waitingFields,
  },
}
