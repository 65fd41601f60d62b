import type { ArticleWords } from './articles-en.ts'

/** Chinese in simplified characters, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: '这里或许已有答案',
  back: '返回我的问题',
  answered: '问题已解决',
  glad: '很高兴能帮到您。没有发送任何内容。',
  other: '咨询其他问题',
}
