import type { languageChoice as english } from '../en-language.ts'
import type { Widened } from '../widened.ts'

export const words: Widened<typeof english> = {
  lead: 'اللغة التي تخاطبك بها لوحة التحكم. تُحفظ في هذا المتصفح، لصفحة تسجيل الدخول أيضًا؛ وللزوار والزملاء لغاتهم.',
  label: 'اللغة',
  calendar: 'التقويم',
  calendars: {
    gregory: (today) => `الميلادي: ${today}`,
    buddhist: (today) => `البوذي: ${today}`,
  },
}
