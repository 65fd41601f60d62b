import type { ArticleWords } from './articles-en.ts'

/** Malay, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: 'Mungkin ini sudah menjawabnya',
  back: 'Kembali ke pertanyaan saya',
  answered: 'Ini sudah menjawabnya',
  glad: 'Gembira ia membantu. Tiada apa yang dihantar.',
  other: 'Tanya perkara lain',
}
