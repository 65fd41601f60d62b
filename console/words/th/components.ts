import type { ComponentWords } from '../component-words.ts'

export const components: ComponentWords = {
  clearEntry: 'ล้าง',
  close: 'ปิด',
  copied: 'คัดลอกแล้ว',
  copy: 'คัดลอก',
  error: 'ผิดพลาด',
  hidePassword: 'ซ่อนรหัสผ่าน',
  loading: 'กำลังโหลด',
  numCharacters: (count) => `${count} ตัวอักษร`,
  numCharactersRemaining: (count) => `เหลือ ${count} ตัวอักษร`,
  numOptionsSelected: (count) => (count === 0 ? 'ยังไม่ได้เลือก' : `เลือกแล้ว ${count} รายการ`),
  progress: 'ความคืบหน้า',
  remove: 'ลบ',
  showPassword: 'แสดงรหัสผ่าน',
}
