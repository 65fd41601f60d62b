import type { saved as english } from '../en-saved.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  whose: { mine: 'ของฉัน', everyone: 'ของทุกคน' },
  aTeam: 'ของทีม',

  picker: {
    title: 'คำตอบที่เก็บไว้',
    find: 'หาคำตอบที่เก็บไว้',
    placeholder: 'คำในคำตอบ หรือคำย่อ',
    count: (count) => `${count} คำตอบที่เก็บไว้`,
    none: 'ไม่พบ',
    empty: 'ยังไม่มีคำตอบที่เก็บไว้',
    preview: (language) => `อ่านได้ว่า ภาษา ${language}`,
    keys: '↑ ↓ เลือก Enter ใส่ลงไป Esc ออก',
    settings: 'เขียนและแก้ไข',
  },

  lead: 'สิ่งที่คุณตอบซ้ำ ๆ พิมพ์ / ในคำถามเพื่อใส่คำตอบ',
  add: 'เขียนคำตอบ',
  edit: 'แก้ไข',
  remove: 'ลบ',
  removed: (title) => `ลบ “${title}” แล้ว`,
  undo: 'เลิกทำ',
  find: 'หาในนี้',
  none: 'ไม่พบ',
  noneHere: 'ยังไม่มี',
  empty: {
    title: 'ยังไม่มีคำตอบที่เก็บไว้',
    lead: 'เริ่มจากคำทักทาย: ตั้งคำย่อว่า hello แล้ว /hello จะใส่คำทักทายพร้อมชื่อผู้ถามลงในคำตอบ',
  },
  used: (times, last) => `ส่ง ${times} ครั้ง ล่าสุด ${last}`,
  unused: 'ยังไม่เคยส่ง',

  owner: 'เป็นของใคร',
  ownerHint: 'ของฉัน: คุณเห็นคนเดียว ของทีม: คนในทีมเห็น',
  shortcut: 'คำย่อ',
  shortcutHint: 'คำเดียว พิมพ์ / และต้นคำเพื่อหา',
  title: 'ชื่อเรื่อง',
  titleHint: 'ตามที่คุณจะค้นหา',
  language: 'ข้อความภาษา',
  languageHint: 'ใช้ภาษาของผู้ถาม หากไม่มี ใช้ภาษาของเว็บไซต์',
  text: 'ข้อความ',
  variables: 'ใส่ที่เคอร์เซอร์',
  variable: {
    name: 'ชื่อเต็มของผู้ถาม',
    'address-as': 'ชื่อตามที่เรียกในภาษานั้น: คุณวิภา, 张伟',
    assistant: 'ชื่อของคุณ',
    site: 'ชื่อเว็บไซต์',
    receipt: 'เลขที่รับเรื่อง',
    today: 'วันที่ของวันนี้',
  },
  preview: 'อ่านได้ว่า สำหรับผู้ถามสมมติ',
  stale: 'เพื่อนร่วมงานแก้ไขระหว่างนั้น กดยกเลิกเพื่อดูว่าตอนนี้เป็นอย่างไร',
  faults: {
    shortcut: {
      empty: 'เลือกคำย่อ',
      invalid: 'ใช้คำเดียวจากตัวอักษรและตัวเลข ไม่เกิน 32 ตัว',
      taken: 'มีคำตอบอื่นที่นั่นใช้คำย่อนี้',
    },
    title: { empty: 'เขียนชื่อเรื่อง', long: 'ไม่เกิน 80 ตัวอักษร' },
    text: {
      empty: 'เขียนข้อความอย่างน้อยหนึ่งภาษา',
      long: 'ไม่เกิน 4,000 ตัวอักษร',
      unknown: (names) => `เติม ${names.map((name) => `{${name}}`).join(', ')} ไม่ได้ เลือกจากปุ่มด้านล่าง`,
    },
  },
}
