/** English words for how long a website keeps what is closed: a catalogue of its own, loaded with its page. */
export const keeping = {
  label: 'Closed inquiries are kept',
  hint: 'Counted from closing. In the night after that, what was written in one, notes too, and who asked are deleted for everybody, and search finds nothing of it. That somebody asked, when, and how it went stays, and with it every number. What is open, or still with sales, is never touched. Nobody can take it back.',
  ever: 'for ever',
  months: (count: number) => `for ${count} months`,
  /** On the website's card. */
  kept: 'Closed inquiries',
  try: {
    title: 'What this would do',
    looking: 'Counting…',
    nothing: 'Nothing would be deleted because of its age.',
    none: (moment: string) => `The coming night, ${moment}, would delete nothing: nothing was closed so long ago.`,
    some: (moment: string, inquiries: string) =>
      `The coming night, ${moment}, would empty ${inquiries === '1' ? '1 closed inquiry' : `${inquiries} closed inquiries`}.`,
    people: (people: string) => `Of ${people === '1' ? '1 person' : `${people} people`} nothing would be left.`,
    staying: (people: string) =>
      people === '1'
        ? '1 person who asked stays known by another inquiry.'
        : `${people} people who asked stay known by other inquiries.`,
    withSales: (count: string) =>
      count === '1'
        ? '1 as old stays, for sales is not done with it.'
        : `${count} as old stay, for sales is not done with them.`,
    failed: 'It could not be counted just now.',
  },
}
