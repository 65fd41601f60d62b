import type { MailWords } from './en.ts'

/** What mails say, in Thai. */
export const th: MailWords = {
  foot: (workspace) => `ส่งโดย ${workspace} ผ่าน Foyer`,
  address: 'หรือเปิดที่อยู่นี้ในเบราว์เซอร์ของคุณ:',

  invitation: {
    subject: (workspace) => `คำเชิญเข้าร่วม ${workspace}`,
    greeting: (name) => `สวัสดีคุณ ${name}`,
    lead: (workspace) => `คุณได้รับเชิญให้เข้าร่วมทีมดูแลลูกค้าของ ${workspace} ตั้งรหัสผ่านเพื่อเริ่มใช้งาน:`,
    act: 'ตอบรับคำเชิญ',
    note: 'ลิงก์นี้ใช้ได้ครั้งเดียวภายใน 72 ชั่วโมง หากคุณไม่ได้รอคำเชิญนี้ ไม่ต้องทำอะไร',
  },
  reset: {
    subject: (workspace) => `ตั้งรหัสผ่านใหม่สำหรับ ${workspace}`,
    greeting: (name) => `สวัสดีคุณ ${name}`,
    lead: (workspace) => `มีผู้ขอตั้งรหัสผ่านใหม่สำหรับระบบดูแลลูกค้าของ ${workspace} ซึ่งน่าจะเป็นคุณ ตั้งรหัสผ่านใหม่ได้ที่นี่:`,
    act: 'ตั้งรหัสผ่านใหม่',
    note: 'ลิงก์นี้ใช้ได้ครั้งเดียวภายใน 1 ชั่วโมง หากคุณไม่ได้เป็นผู้ขอ ไม่ต้องทำอะไร รหัสผ่านของคุณยังเหมือนเดิม',
  },
  replies: {
    subject: (site, about) => `${site} ตอบคำถามของคุณแล้ว (${about})`,
    greeting: () => 'สวัสดีค่ะ',
    lead: (site) => `${site} ตอบคำถามของคุณแล้ว:`,
    act: 'สนทนาต่อ',
    note: 'ปุ่มนี้เปิดการสนทนาของคุณอีกครั้งสำหรับผู้ที่มีอีเมลนี้ โปรดอย่าส่งต่อ',
  },
  assigned: {
    subject: (workspace, about) => `มีคำถามถึงคุณที่ ${workspace} (${about})`,
    greeting: (name) => `สวัสดีคุณ ${name}`,
    lead: (_workspace, about) => `คำถาม ${about} ถูกมอบหมายให้คุณ ผู้ถามกำลังรอคำตอบ:`,
    act: 'เปิดคำถาม',
    note: 'คุณได้รับอีเมลนี้เพราะไม่ได้เปิดระบบไว้ตอนที่ได้รับมอบหมาย',
  },
}
