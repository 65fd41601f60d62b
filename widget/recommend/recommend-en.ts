/** Words of the survey's second question. Other languages have them among those of the conversation, English with its code. */
export const en = {
  recommend: 'How likely are you to recommend us?',
  ends: '0: not at all. 10: very likely.',
  thanks: 'Thank you.',
}

export type RecommendWords = typeof en
