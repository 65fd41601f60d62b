import type { CallBackBy } from '../../shared/schema/outlook.ts'

/** Words of what is shown while nobody has answered, in both languages: this chunk is loaded when somebody waits. */
const en = {
  place: (place: number) => `Your place in the queue: ${place}`,
  about: (from: number, to: number) => `Expected wait: about ${from}–${to} min`,
  atMost: (to: number) => (to === 1 ? 'Expected wait: about a minute' : `Expected wait: up to ${to} min`),
  hours: 'Expected wait: more than an hour',
  longer: 'It takes longer than we thought.',
  asking: 'We are looking for the right person.',
  nobody: 'Nobody is free to answer just now.',
  closing: (time: string) => `We close ${time}, perhaps before it is your turn.`,
  closed: 'We have closed. You need not wait here.',
  rather: 'I would rather not wait',
  where: (address: string) => `We have your address: ${address}`,
  callMe: 'Call me back',
  answerMe: 'Get back to me',
  message: 'Leave it as a message, I will read the answer later',
  passingOn: 'We pass it on as soon as you are connected.',
  owed: {
    call: (address: string, time: string) => `We will call you back ${time}: ${address}`,
    answer: (address: string, time: string) => `We will get back to you ${time}: ${address}`,
    writing: (_address: string, time: string) => `We will answer ${time}. You can read it here later.`,
  },
  late: 'We are late, and have not forgotten you.',
  stay: 'You can close this page. To go on waiting here, write again.',
  shutUntil: (time: string) => `We are closed until ${time}.`,
  shut: 'We are closed just now.',
  answeredBy: (time: string) => `We will answer ${time}.`,
  asMessage: 'We have taken it as a message.',
  by: (time: string) => `by ${time}`,
  today: (time: string) => `${time} today`,
  at: (time: string) => `at ${time}`,
  because: (why: string) => ` (${why})`,
}

type WaitingWords = typeof en

const th: WaitingWords = {
  place: (place) => `ลำดับคิวของคุณ: ${place}`,
  about: (from, to) => `รอประมาณ ${from}–${to} นาที`,
  atMost: (to) => (to === 1 ? 'รอประมาณ 1 นาที' : `รอไม่เกิน ${to} นาที`),
  hours: 'รอนานกว่า 1 ชั่วโมง',
  longer: 'ใช้เวลานานกว่าที่คาดไว้',
  asking: 'เรากำลังหาผู้ดูแลให้คุณ',
  nobody: 'ขณะนี้ยังไม่มีผู้ว่างตอบ',
  closing: (time) => `เราปิด${time} อาจไม่ทันถึงคิวของคุณ`,
  closed: 'เราปิดทำการแล้ว คุณไม่จำเป็นต้องรอที่นี่',
  rather: 'ไม่อยากรอ',
  where: (address) => `เราจะติดต่อคุณที่ ${address}`,
  callMe: 'โทรกลับหาฉัน',
  answerMe: 'ติดต่อกลับหาฉัน',
  message: 'ฝากเป็นข้อความ แล้วจะกลับมาอ่านคำตอบ',
  passingOn: 'เราจะส่งต่อทันทีที่คุณเชื่อมต่อได้',
  owed: {
    call: (address, time) => `เราจะโทรกลับ${time} ที่ ${address}`,
    answer: (address, time) => `เราจะติดต่อกลับ${time} ที่ ${address}`,
    writing: (_address, time) => `เราจะตอบ${time} คุณกลับมาอ่านที่นี่ได้`,
  },
  late: 'เราล่าช้า แต่ไม่ลืมคุณ',
  stay: 'คุณปิดหน้านี้ได้ หากต้องการรอต่อ เขียนข้อความได้เลย',
  shutUntil: (time) => `เราปิดจนถึง ${time}`,
  shut: 'ขณะนี้เราปิดทำการ',
  answeredBy: (time) => `เราจะตอบ${time}`,
  asMessage: 'เรารับไว้เป็นข้อความแล้ว',
  by: (time) => `ภายใน ${time}`,
  today: (time) => `${time} วันนี้`,
  at: (time) => `เวลา ${time}`,
  because: (why) => ` (${why})`,
}

/** What somebody is promised who asked for it: a call, a word at their address, or an answer to read here. */
export type OwedAs = keyof WaitingWords['owed']

export function owedAs(how: CallBackBy, isCalled: boolean): OwedAs {
  return how === 'writing' ? 'writing' : isCalled ? 'call' : 'answer'
}

/** The words of a language, and times as it says them, in the browser's own zone. */
export function waitingWords(language: string, now: number) {
  const words = language === 'th' ? th : en
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
  const isToday = (at: number) => new Date(at).toDateString() === new Date(now).toDateString()
  const format = (at: number, options: Intl.DateTimeFormatOptions) => new Date(at).toLocaleString(language, options)
  /** `15:40 today`, `Monday 08:30`, or with its date where that is further away. */
  const moment = (at: number) => {
    if (isToday(at)) return words.today(format(at, clock))
    if (at - now < 6 * 86_400_000) return `${format(at, { weekday: 'long' })} ${format(at, clock)}`
    return `${format(at, { weekday: 'short', day: 'numeric', month: 'short' })}, ${format(at, clock)}`
  }
  return { words, moment, clock: (at: number) => format(at, clock) }
}
