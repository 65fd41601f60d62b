/** English words for what is done with several inquiries at once: they come when somebody chooses some. */
export const bulk = {
  title: 'Chosen inquiries',
  count: (count: number) => (count === 0 ? 'Nothing chosen' : `${count} chosen`),
  all: (count: number) => `Choose all ${count}`,
  first: (count: number) => `Choose the first ${count}`,
  full: (most: number) => `At most ${most} at once.`,
  pass: 'Pass on…',
  dialog: (count: number) => (count === 1 ? 'Pass 1 inquiry on' : `Pass ${count} inquiries on`),
  act: 'Pass on',
  noOneInCommon: 'They are with different teams: a queue can take them all, a colleague cannot.',
  wordsHint: 'A private note in each thread; the visitors do not see it.',
  beyond: (name: string, load: number, capacity: number, more: number) =>
    `${name} has ${load} of ${capacity} places taken; these ${more} come on top.`,
  going: (at: number, count: number) => `Passing on ${at} of ${count}…`,
  went: (count: number, to: string) =>
    count === 0 ? 'None was passed on.' : count === 1 ? `1 went to ${to}.` : `${count} went to ${to}.`,
  stayed: (count: number) => (count === 1 ? '1 was not passed on:' : `${count} were not passed on:`),
  thereAlready: 'It is there already, or this queue is no more.',
  closed: 'It is closed by now.',
  told: 'What became of them',
  again: 'Try these again',
  elsewhere: 'Choose another place',
  back: 'Back to the list',
}
