/** Words of articles that are suggested and read: the catalogue that the other languages follow. */
export const en = {
  perhaps: 'Perhaps this answers it already',
  back: 'Back to my question',
  answered: 'This answered it',
  glad: 'Glad that it helped. Nothing was sent.',
  other: 'Ask something else',
}

export type ArticleWords = typeof en
