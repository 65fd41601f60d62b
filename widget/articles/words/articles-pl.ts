import type { ArticleWords } from './articles-en.ts'

/** Polish, loaded when somebody writes who reads it. */
export const words: ArticleWords = {
  perhaps: 'Może to już odpowiedź',
  back: 'Wróć do mojego pytania',
  answered: 'To odpowiada na moje pytanie',
  glad: 'Cieszymy się, że pomogło. Nic nie zostało wysłane.',
  other: 'Zapytaj o coś innego',
}
