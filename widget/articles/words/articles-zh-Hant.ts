import type { ArticleWords } from './articles-en.ts'

/** Chinese in traditional characters, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: '這裡或許已有答案',
  back: '返回我的問題',
  answered: '問題已解決',
  glad: '很高興能幫到您。沒有傳送任何內容。',
  other: '詢問其他問題',
}
