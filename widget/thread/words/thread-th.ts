import type { RecommendWords } from '../../recommend/recommend-en.ts'
import type { ThreadWords } from './thread-en.ts'

/** Thai, loaded with the conversation of whoever reads it. */
export const words: ThreadWords & RecommendWords = {
  thread: 'บทสนทนา',
  typing: (name) => `${name} กำลังพิมพ์…`,
  message: 'เขียนข้อความ',
  noFiles: 'ยังส่งรูปหรือไฟล์ที่นี่ไม่ได้ โปรดอธิบายเป็นข้อความ',
  end: 'จบการสนทนา',
  endSure: 'จบการสนทนานี้ไหม',
  endYes: 'จบการสนทนา',
  endNo: 'สนทนาต่อ',
  transcript: 'ส่งบทสนทนานี้ทางอีเมล',
  toConfirm: 'เราส่งอีเมลถึงคุณแล้ว เปิดลิงก์ในอีเมลนั้น แล้วบทสนทนาจะตามไป',
  onItsWay: 'บทสนทนากำลังส่งไปยังอีเมลของคุณ',
  yours: 'ข้อมูลของคุณ',
  writeAgain: 'เขียนเพื่อสนทนาต่อ',
  askAnew: 'ถามเรื่องอื่น',
  mend: 'กลับไปแก้ไข',
  rate: 'คำตอบของเราเป็นอย่างไร',
  scores: ['แย่มาก', 'แย่', 'พอใช้', 'ดี', 'ดีมาก'],
  rateSend: 'ส่งคะแนน',
  rated: 'ขอบคุณสำหรับคะแนน',
  recommend: 'คุณจะแนะนำเราให้ผู้อื่นแค่ไหน',
  ends: '0: ไม่เลย 10: แน่นอน',
  thanks: 'ขอบคุณสำหรับคำตอบ',
  offlineIdle: 'คุณออฟไลน์อยู่ เขียนต่อได้',
  reconnecting: 'กำลังเชื่อมต่ออีกครั้ง…',
}
