import type { Words } from './en.ts'
import { components } from './th/components.ts'
import { doors } from './th/doors.ts'
import { forms } from './th/forms.ts'
import { ledger } from './th/ledger.ts'
import { measures } from './th/measures.ts'
import { moves } from './th/moves.ts'
import { presenceWords } from './th/presence.ts'
import { routing } from './th/routing.ts'
import { sales } from './th/sales.ts'
import { settings } from './th/settings.ts'
import { teams } from './th/teams.ts'
import { thread } from './th/thread.ts'
import { timeline } from './th/timeline.ts'
import { triage } from './th/triage.ts'
import { waiting } from './th/waiting.ts'

/** The console in Thai. */
export const words: Words = {
  product: 'Foyer',
  components,
  page: {
    desk: 'โต๊ะทำงานของคุณ',
    settings: 'การตั้งค่า',
    alerts: 'แจ้งเตือน',
    targets: 'เป้าหมาย',
    search: 'ค้นหา',
    notFound: 'ไม่มีหน้าที่อยู่นี้',
    toInbox: 'ไปที่กล่องคำถาม',
    skip: 'ข้ามไปที่เนื้อหา',
  },
  comma: ', ',
  colon: ': ',
  loading: 'กำลังโหลด…',
  again: 'ลองอีกครั้ง',
  cancel: 'ยกเลิก',
  close: 'ปิด',
  dismiss: 'ปิดข้อความ',
  save: 'บันทึก',
  added: 'เพิ่มแล้ว',
  copy: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  days: { today: 'วันนี้', yesterday: 'เมื่อวาน' },
  somebody: 'เพื่อนร่วมงาน',

  ...forms,
  ...doors,
  ...presenceWords,
  ...waiting,

  views: {
    title: 'คำถาม',
    waiting: 'รอตอบ',
    owed: 'ติดต่อกลับ',
    mine: 'ของฉัน',
    left: 'ค้างอยู่',
    all: 'ทั้งหมด',
    pastAway: 'อ่านคำถามเก่าไม่ได้ชั่วคราว คำถามที่ยังเปิดอยู่แสดงครบทั้งหมด',
    count: (count) => `${count} คำถาม`,
    choose: 'เลือกหลายรายการ',
    chosen: 'เสร็จ',
    pick: (name) => `เลือก ${name}`,
    log: 'บันทึกสายเข้าหรือการมาพบ',
  },
  empty: {
    waiting: { title: 'ไม่มีใครรออยู่', lead: 'คำถามใหม่จะขึ้นที่นี่ทันทีที่มีผู้ถาม' },
    owed: {
      title: 'ไม่มีใครต้องติดต่อกลับ',
      lead: 'ผู้ที่ขอให้ติดต่อกลับ หรือออกไปก่อนได้คำตอบ จะอยู่ที่นี่พร้อมช่องทางติดต่อ เรียงตามกำหนดเวลา',
    },
    mine: { title: 'คุณไม่มีคำถามค้าง', lead: 'ตั้งสถานะเป็น “พร้อมรับ” แล้วคำถามถัดไปจะเสนอมาให้คุณ' },
    mineAvailable: { title: 'คุณไม่มีคำถามค้าง', lead: 'คุณพร้อมรับแล้ว คำถามถัดไปจะเสนอมาให้คุณที่นี่' },
    left: {
      title: 'ไม่มีอะไรค้างอยู่',
      lead: 'การสนทนาของเพื่อนร่วมงานที่หมดกะ ลา หรือไม่อยู่ จะมาที่นี่ เปิดดูแล้วส่งต่อได้',
    },
    all: { title: 'ยังไม่มีคำถาม', lead: 'คำถามเข้ามาทางแท็กบนเว็บไซต์ของคุณ' },
    embed: 'ใส่บรรทัดนี้ในทุกหน้าของเว็บไซต์ ก่อน </body>:',
    noSite: 'เพิ่มเว็บไซต์ของคุณก่อน',
    embedMany: 'บรรทัดของแต่ละเว็บไซต์อยู่ที่ การตั้งค่า, เว็บไซต์',
    thread: {
      title: 'ยังไม่ได้เปิดคำถาม',
      lead: 'เลือกคำถามจากรายการ กด j และ k เพื่อเลื่อน Enter เพื่อเปิด ? เพื่อดูปุ่มลัดทั้งหมด',
    },
  },
  card: {
    waitingFor: (clock) => `รอมา ${clock}`,
    askedAgo: (clock) => `ถามเมื่อ ${clock} ที่แล้ว`,
    callBackLate: (time) => `เลยกำหนดติดต่อกลับตั้งแต่ ${time}`,
    callBackBy: (time) => `ติดต่อกลับภายใน ${time}`,
    callBackBetween: (from, to) => `โทรระหว่าง ${from} ถึง ${to}`,
    writeLate: (time) => `เลยกำหนดตอบตั้งแต่ ${time}`,
    writeBy: (time) => `ตอบภายใน ${time}`,
    offeredTo: (name) => `เสนอให้ ${name}`,
    offeredToYou: 'เสนอให้คุณ',
    with: (name) => `อยู่กับ ${name}`,
    withYou: 'อยู่กับคุณ',
    snoozed: (until) => `พักไว้ถึง ${until}`,
    woke: 'กลับมาตามที่ตั้งไว้',
    unseen: (holder) => `${holder} ยังไม่ได้เปิดดู`,
    unread: 'ยังไม่อ่าน',
    draft: 'ฉบับร่าง',
    here: 'ผู้ถามอยู่ในหน้าเว็บ',
    gone: 'ผู้ถามออกจากหน้าเว็บแล้ว',
  },
  states: {
    waiting: 'รอตอบ',
    'callback-owed': 'ต้องติดต่อกลับ',
    offered: 'เสนอแล้ว',
    open: 'กำลังดูแล',
    resolved: 'แก้ไขได้',
    unresolved: 'แก้ไขไม่ได้',
    disqualified: 'ไม่ใช่งานของเรา',
    abandoned: 'ออกไปก่อนได้คำตอบ',
    void: 'ไม่นับ',
  },
  offer: {
    title: (name) => `${name} ถามเข้ามา`,
    left: (seconds) => `เหลือ ${seconds} วินาที`,
    accept: 'รับ',
    out: 'หมดเวลารับคำถามนี้แล้ว',
  },
  notices: {
    offer: (name) => `เสนอให้คุณ: ${name}`,
    given: (name) => `มอบหมายให้คุณ: ${name}`,
    asked: (name) => `เพื่อนร่วมงานถามคุณเรื่อง ${name}`,
    woke: (name) => `กลับมาตามที่ตั้งไว้: ${name}`,
    note: (name) => `เพื่อนร่วมงานเขียนโน้ตเรื่อง ${name}`,
    inquiry: (name) => `คำถามใหม่จาก ${name}`,
    message: (name) => `${name} ส่งข้อความ`,
    stranded: (name) => `ไม่มีใครรับคำถามของ ${name} โปรดมอบหมายให้ใครสักคน`,
    open: 'เปิด',
    title: (count) => `(${count}) Foyer`,
  },

  ...thread,
  ...sales,
  ...teams,
  ...routing,
  ...measures,
  ...moves,
  ...triage,
  ...ledger,
  timeline,

  presence: {
    label: 'สถานะของคุณ',
    available: 'พร้อมรับ',
    availableLead: 'คำถามใหม่จะเสนอมาให้คุณ',
    busy: 'ไม่ว่าง',
    busyLead: 'ดูแลเฉพาะที่มีอยู่ให้เสร็จ',
    away: 'ไม่อยู่',
    awayLead: 'ไม่มีคำถามเสนอมาให้คุณ',
    unreachable: 'ไม่ได้เชื่อมต่อ',
    failed: 'เปลี่ยนสถานะของคุณไม่สำเร็จ',
    sentAway: 'คุณไม่ได้รับคำถามที่เสนอสองครั้งติดกัน ระบบจึงตั้งคุณเป็น “ไม่อยู่” และไม่เสนอคำถามให้',
    here: 'ฉันอยู่ที่นี่',
  },
  team: {
    title: 'ทีม',
    load: (load, capacity) => `${load} จาก ${capacity}`,
    loadLong: (load, capacity) => `${load} จาก ${capacity} ช่อง`,
    alone: 'เชิญเพื่อนร่วมงานได้ที่ การตั้งค่า, สมาชิก',
    none: 'ยังไม่มีเพื่อนร่วมงานที่นี่',
    silent: 'ไม่ตอบสนอง',
    sentAway: (name) => `${name} ไม่ตอบสนอง: ไม่ได้รับคำถามที่เสนอสองครั้งติดกัน`,
  },

  banner: {
    cut: 'การเชื่อมต่อขาด สิ่งที่คุณเขียนจะเก็บไว้และส่งเมื่อเชื่อมต่อได้ สิ่งที่เห็นอยู่อาจไม่ใช่ข้อมูลล่าสุด',
    polling: 'เครือข่ายนี้ปิดกั้นการเชื่อมต่อสด ทุกอย่างใช้ได้ แต่ช้าลงเล็กน้อย',
    stopped: 'เปิด Foyer ไว้หลายหน้าต่างเกินไป หน้าต่างนี้จึงหยุดทำงาน ปิดหน้าต่างอื่นแล้วลองอีกครั้ง',
    record: 'ติดต่อฐานข้อมูลไม่ได้ชั่วคราว ยังตอบคำถามได้ แต่ดูคำถามเก่าและการตั้งค่าไม่ได้',
    now: 'เชื่อมต่อเดี๋ยวนี้',
  },

  menu: {
    firstSteps: 'ขั้นตอนแรก',
    label: 'เมนูบัญชีของคุณ',
    short: 'บัญชี',
    light: 'สว่าง',
    dark: 'มืด',
    system: 'ตามระบบ',
    sound: 'เสียง',
    keys: 'ปุ่มลัด',
    sessions: 'เซสชันของฉัน',
  },
  keys: {
    title: 'ปุ่มลัด',
    lead: 'ใช้ได้ทุกที่เมื่อไม่ได้กำลังพิมพ์',
    next: 'คำถามถัดไปในรายการ',
    previous: 'คำถามก่อนหน้าในรายการ',
    pick: 'เลือกไว้ เพื่อส่งต่อหลายรายการ',
    open: 'เปิดคำถาม',
    reply: 'เขียนคำตอบ',
    note: 'เขียนโน้ต',
    accept: 'รับคำถามที่เสนอ',
    back: 'กลับไปที่รายการ',
    log: 'บันทึกสายเข้าหรือการมาพบ',
    palette: 'ทุกอย่างที่ไปหรือทำได้',
    help: 'แสดงปุ่มลัดเหล่านี้',
    send: 'ส่ง',
    newLine: 'ขึ้นบรรทัดใหม่',
    saved: 'หาคำตอบที่เก็บไว้ ขณะเขียน',
    waiting: 'รอตอบ',
    mine: 'ของฉัน',
    all: 'ทั้งหมด',
  },

  ...settings,
}
