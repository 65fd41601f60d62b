import type { logging as english } from '../en-logging.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'บันทึกคำขอ',
  lead: 'มีคนโทรมา มาด้วยตนเอง หรือเป็นเพื่อนร่วมงาน จะเข้าคิวเดียวกัน ถึงคนที่ถึงรอบ',
  how: 'มาทางไหน',
  kinds: 'ตอบทาง',
  to: 'ส่งไปที่',
  asOn: (site) => `เหมือนถามบน ${site}`,
  straight: 'เข้าคิวโดยตรง',
  log: 'บันทึก',
  logged: (receipt, queue) => `${receipt} รออยู่ในคิว ${queue}`,
  fields: {
    fullName: { label: 'ชื่อ-นามสกุล', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร' },
    address: {
      label: 'ให้ตอบทางไหน',
      empty: 'ใส่ช่องทางติดต่อกลับ',
      invalid: 'เขียนอีเมลหรือหมายเลขโทรศัพท์ให้ครบ',
    },
    question: { label: 'ถามว่าอะไร', empty: 'เขียนสิ่งที่ถาม ตามคำของผู้ถาม', invalid: 'ไม่เกิน 4,000 ตัวอักษร' },
    to: { label: 'ส่งไปที่', empty: 'เลือกว่าจะส่งไปที่ใด', invalid: 'เลือกว่าจะส่งไปที่ใด' },
  },
}
