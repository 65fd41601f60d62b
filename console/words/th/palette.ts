import type { palette as english } from '../en-palette.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'ไปที่ หรือทำ',
  field: 'อยากทำอะไร',
  groups: { inquiries: 'คำถาม', pages: 'หน้า', acts: 'คำสั่ง', views: 'การค้นหาที่เก็บไว้' },
  search: (asked) => `ค้นหา “${asked}”`,
  none: 'ไม่มีชื่อนี้ กด Enter เพื่อค้นหาในคำถาม',
  log: 'บันทึกสายเข้าหรือการมาพบ',
  keys: 'แสดงปุ่มลัดทั้งหมด',
  presence: {
    available: 'ตั้งสถานะเป็น “พร้อมรับ”',
    busy: 'ตั้งสถานะเป็น “ไม่ว่าง”',
    away: 'ตั้งสถานะเป็น “ไม่อยู่”',
  },
  light: 'สว่าง',
  dark: 'มืด',
  wallboard: 'จอสถานะ',
  reports: 'รายงาน',
  fairShare: 'ส่วนแบ่งที่เป็นธรรม',
}
