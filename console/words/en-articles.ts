/** English words for the articles that visitors can read: loaded with their list alone. */
export const articles = {
  lead: 'What visitors often ask, answered before they send it: while somebody writes, the widget suggests what fits. What they are writing stays in their browser for that.',
  add: 'Write an article',
  edit: 'Change',
  full: (most: number) => `There are ${most} articles already: remove one first.`,
  empty: {
    title: 'No article yet',
    lead: 'Write what you answer again and again: whether something is waterproof, how long the warranty lasts, how to send something back.',
  },
  draft: 'Not published',
  everywhere: 'On all websites',
  used: (opened: number, answered: number) =>
    opened === 0
      ? 'Nobody has read it in the last 30 days.'
      : `Read ${opened === 1 ? 'once' : `${opened} times`} in the last 30 days; it answered ${answered === 1 ? 'once' : `${answered} times`}.`,
  language: 'Words in',
  title: 'Title',
  titleHint: 'As somebody would ask it, in a few words.',
  body: 'Text',
  bodyHint: 'Plain words. An empty line begins a new paragraph.',
  sites: 'Websites that suggest it',
  sitesHint: 'None chosen: all of them.',
  published: 'Visitors may read it',
  remove: 'Remove',
  removeSure: 'Remove it for good?',
  removed: 'The article is removed.',
  faults: {
    title: {
      empty: 'Write a title, in at least one language.',
      long: (language: string) => `In ${language} the title has more than 120 characters.`,
    },
    body: {
      empty: 'Write a text, in at least one language.',
      long: (language: string) => `In ${language} the text has more than 6,000 characters.`,
    },
  },
}
