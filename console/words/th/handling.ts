import type { handling as english } from '../en-handling.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  snooze: 'พักไว้',
  snoozeUntil: {
    hour: 'อีกหนึ่งชั่วโมง',
    later: 'อีกสามชั่วโมง',
    tomorrow: 'พรุ่งนี้เช้า',
    monday: 'เช้าวันจันทร์',
    week: 'อีกหนึ่งสัปดาห์',
  },
  snoozeLead: 'จะกลับมาเมื่อถึงเวลา หรือทันทีที่ผู้ถามเขียน',
  answerFirst: 'ตอบก่อน แล้วค่อยพักไว้',
  wake: 'ดูแลต่อ',
  snoozed: (until) => `พักไว้ถึง ${until}`,
  mention: { title: 'เอ่ยถึงเพื่อนร่วมงาน', find: 'หาเพื่อนร่วมงาน', none: 'ไม่มีใครชื่อนี้' },
  lookingToo: (names) => `อยู่ที่นี่ด้วย: ${names}`,
  writingToo: (names) => `${names} กำลังเขียน`,
}
