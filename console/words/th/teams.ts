import type { teamFields as englishFields, teams as english } from '../en-teams.ts'
import type { Widened } from '../widened.ts'

export const teams: Widened<typeof english> = {
  teams: {
    lead: 'ใครทำงานด้วยกัน สิ่งที่รอในคิวจะเสนอให้ทีมของคิวนั้น',
    add: 'เพิ่มทีม',
    full: (most) => `มีทีมได้ไม่เกิน ${most} ทีม`,
    edit: 'แก้ไข',
    functions: { support: 'ดูแลลูกค้า', marketing: 'การตลาด', sales: 'ฝ่ายขาย', none: 'อื่น ๆ' },
    managedBy: 'ผู้จัดการ',
    nobody: 'ไม่มี',
    noManager: 'ยังไม่มีผู้จัดการ',
    people: 'สมาชิก',
    empty: 'ทีมนี้ยังไม่มีใคร สิ่งที่รอทีมนี้จะไม่เสนอให้ใครเลย เพิ่มคนได้ที่ การตั้งค่า, สมาชิก',
    none: 'ไม่อยู่ในทีมใด',
    choose: 'สิ่งที่รอทีมเหล่านี้จะเสนอให้คนนี้ได้',
  },
  queues: {
    lead: 'คำถามรอที่ใด ทีมใดตอบ และคุณสัญญาอะไรกับผู้ที่รอ',
    add: 'เพิ่มคิว',
    full: (most) => `มีคิวได้ไม่เกิน ${most} คิว`,
    edit: 'แก้ไข',
    team: 'ทีม',
    sites: 'คำถามมาจาก',
    noSite: 'ยังไม่มีเว็บไซต์ใดส่งมาที่นี่ เลือกคิวได้ที่ การตั้งค่า, เว็บไซต์',
    byRules: 'ไม่มีเว็บไซต์ใดส่งมาที่นี่ สิ่งที่คิวรับเขียนไว้ด้านล่าง',
    keeps: 'การแก้ไขมีผลกับคำถามที่เข้ามาหลังจากนี้ คำถามที่เข้ามาแล้วยังอยู่กับทีมเดิม',
    targets: 'สิ่งที่คุณสัญญา',
    promises: {
      live: (time, share) => `ตอบครั้งแรกเมื่อผู้ถามอยู่ในเว็บ: ${time} สำหรับ ${share} ของทั้งหมด`,
      message: (time, share) => `ตอบครั้งแรกสำหรับข้อความที่ฝากไว้: ${time} ของเวลาทำการ สำหรับ ${share} ของทั้งหมด`,
      callBack: (time) => `ติดต่อกลับผู้ที่ให้ที่อยู่ไว้และออกไปก่อนได้คำตอบ: ${time}`,
    },
    hints: {
      live: 'เป็นวินาที นับจากที่ถามจนมีคนตอบ ค่าปกติ: 60',
      share: 'ต้องตอบทันเวลากี่ส่วนของผู้ถาม ค่าปกติ: 80',
      message: 'เป็นนาทีของเวลาทำการ ค่าปกติ: 60',
      callBack: 'เป็นนาที สำหรับผู้ที่ให้ที่อยู่ไว้และออกไปก่อนมีคนตอบ ค่าปกติ: 240',
    },
  },
  siteQueue: {
    label: 'คำถามไปที่',
    hint: 'คำถามใหม่ของเว็บไซต์นี้รอที่นั่น คำถามที่เข้ามาแล้วอยู่ที่เดิม',
    country: 'ประเทศ',
    countryNone: 'ไม่ระบุประเทศ',
    messengers: 'คุยต่อในแอปแชต',
    messengersHint: 'ผู้ที่รออยู่เลือกไปคุยต่อที่นั่นได้ พร้อมเลขที่รับเรื่อง ระบบนับว่ามีกี่คน เว้นว่างหากไม่ใช้',
    messengerHints: {
      line: 'ID บัญชีทางการของคุณ: @shop',
      whatsapp: 'หมายเลขพร้อมรหัสประเทศ: +66 2 123 4567',
      wechat: 'ID ของคุณ หรือลิงก์ของ QR โค้ด',
    },
    countryHint: 'หมายเลขโทรศัพท์ที่ไม่มีรหัสประเทศถือเป็นของประเทศนี้',
  },
}

export const teamFields: Widened<typeof englishFields> = {
  teamName: { label: 'ชื่อทีม', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร', taken: 'มีทีมชื่อนี้แล้ว' },
  teamFunction: { label: 'หน้าที่', empty: 'เลือกหนึ่งอย่าง', invalid: 'เลือกจากรายการ' },
  manager: { label: 'ผู้จัดการ', empty: 'เลือกคน', invalid: 'เลือกคนที่ใช้งานอยู่' },
  teams: { label: 'ทีม', empty: 'เลือกทีม', invalid: 'ทีมใดทีมหนึ่งไม่มีแล้ว' },
  queueName: { label: 'ชื่อคิว', empty: 'ใส่ชื่อ', invalid: 'ไม่เกิน 80 ตัวอักษร', taken: 'มีคิวชื่อนี้แล้ว' },
  queueTeam: { label: 'ทีมที่ตอบ', empty: 'เลือกทีม', invalid: 'เลือกทีมจากรายการ' },
  liveTarget: {
    label: 'ตอบครั้งแรก ผู้ถามอยู่ในเว็บ',
    empty: 'ใส่วินาที',
    invalid: 'จำนวนเต็มวินาที ตั้งแต่ 5 ถึง 86400',
  },
  shareTarget: { label: 'ส่วนที่ตอบทันเวลา, %', empty: 'ใส่ส่วน', invalid: 'มากกว่า 0 ไม่เกิน 100' },
  messageTarget: { label: 'ตอบข้อความครั้งแรก', empty: 'ใส่นาที', invalid: 'ตั้งแต่ 1 ถึง 43200 นาที' },
  callBackTarget: { label: 'ติดต่อกลับ', empty: 'ใส่นาที', invalid: 'ตั้งแต่ 1 ถึง 43200 นาที' },
  lineAccount: { label: 'LINE', empty: 'ใส่ ID', invalid: 'เขียนแบบ @shop' },
  whatsappAccount: { label: 'WhatsApp', empty: 'ใส่หมายเลข', invalid: 'เขียนพร้อมรหัสประเทศ: +66 2 123 4567' },
  wechatAccount: {
    label: 'WeChat',
    empty: 'ใส่ ID',
    invalid: 'ID ยาว 6 ถึง 20 ตัว ใช้ตัวอักษร ตัวเลข _ และ - หรือลิงก์ที่ขึ้นต้นด้วย https://u.wechat.com/',
  },
  siteQueue: { label: 'คิวของคำถาม', empty: 'เลือกคิว', invalid: 'เลือกคิวจากรายการ' },
  country: { label: 'ประเทศ', empty: 'เลือกประเทศ', invalid: 'เลือกประเทศจากรายการ' },
}
