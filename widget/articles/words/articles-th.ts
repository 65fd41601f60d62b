import type { ArticleWords } from './articles-en.ts'

/** Thai, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: 'อาจมีคำตอบอยู่แล้ว',
  back: 'กลับไปที่คำถามของฉัน',
  answered: 'ได้คำตอบแล้ว',
  glad: 'ยินดีที่เป็นประโยชน์ ไม่มีข้อความใดถูกส่งไป',
  other: 'ถามเรื่องอื่น',
}
