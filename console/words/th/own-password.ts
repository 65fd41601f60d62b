import type { ownPassword as english } from '../en-own-password.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  title: 'รหัสผ่าน',
  lead: 'หากมีคนอื่นรู้ หรือคุณใช้รหัสเดียวกันที่อื่นด้วย ให้เปลี่ยนใหม่',
  change: 'เปลี่ยนรหัสผ่าน',
  current: {
    label: 'รหัสผ่านปัจจุบัน',
    empty: 'ใส่รหัสผ่านที่คุณใช้อยู่',
    invalid: 'ไม่ใช่รหัสผ่านของคุณ',
  },
  next: 'รหัสผ่านใหม่',
  ends: 'คุณยังอยู่ในระบบที่นี่ เซสชันอื่นของคุณจะถูกยกเลิกทั้งหมด และต้องอนุญาตการแจ้งเตือนในเบราว์เซอร์ใหม่',
  submit: 'เปลี่ยน',
  cancel: 'คงไว้ตามเดิม',
  changed: 'เปลี่ยนรหัสผ่านแล้ว เซสชันอื่นของคุณถูกยกเลิก',
}
