import type { ArticleWords } from './articles-en.ts'

/** Arabic, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: 'ربما تجد الجواب هنا',
  back: 'العودة إلى سؤالي',
  answered: 'وجدت جوابي',
  glad: 'يسعدنا أن ذلك أفادك. لم يُرسل شيء.',
  other: 'اسأل عن شيء آخر',
}
