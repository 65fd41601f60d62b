import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'ภาษาที่ระบบใช้กับคุณ เก็บไว้ในเบราว์เซอร์นี้ รวมถึงหน้าเข้าสู่ระบบ ผู้เข้าชมและเพื่อนร่วมงานมีภาษาของตนเอง',
  label: 'ภาษา',
  calendar: 'ปฏิทิน',
  calendars: {
    gregory: (today) => `คริสต์ศักราช: ${today}`,
    buddhist: (today) => `พุทธศักราช: ${today}`,
  },
}
