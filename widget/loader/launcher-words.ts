import type { Language } from '../../shared/schema/basics.ts'

/**
 * The few words that show before the panel has come, in every language the widget speaks: what the launcher says, and
 * what it says when the panel could not be loaded. The panel has catalogues of its own.
 */
export const launcherWords: Record<Language, readonly [ask: string, again: string]> = {
  en: ['Ask us', 'Please try again'],
  th: ['สอบถามเรา', 'ลองอีกครั้ง'],
  ms: ['Tanya kami', 'Cuba lagi'],
  pl: ['Zapytaj nas', 'Spróbuj ponownie'],
  'zh-Hans': ['向我们提问', '请重试'],
  'zh-Hant': ['向我們提問', '請重試'],
  ar: ['اسألنا', 'حاول مجددًا'],
}
