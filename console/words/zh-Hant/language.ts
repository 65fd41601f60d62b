import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: '主控台對您使用的語言。儲存在此瀏覽器中，登入頁面也會使用；訪客和同事各有自己的語言。',
  label: '語言',
  calendar: '曆法',
  calendars: {
    gregory: (today) => `西曆：${today}`,
    buddhist: (today) => `佛曆：${today}`,
  },
}
