import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '控制台对您使用的语言。保存在此浏览器中，登录页也会使用；访客和同事各有自己的语言。',
  label: '语言',
  calendar: '历法',
  calendars: {
    gregory: (today) => `公历：${today}`,
    buddhist: (today) => `佛历：${today}`,
  },
}
