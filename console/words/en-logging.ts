/** English words for logging what was asked elsewhere than on a website: a catalogue of its own, loaded with its form. */

export const logging = {
  title: 'Log a request',
  lead: 'Somebody called, stood before you, or is a colleague. It goes into the same queues, to whoever’s turn it is.',
  how: 'How it came',
  kinds: 'By',
  to: 'Where it goes',
  asOn: (site: string) => `As if asked on ${site}`,
  straight: 'Straight to a queue',
  log: 'Log it',
  /** Said once it is there. */
  logged: (receipt: string, queue: string) => `${receipt} waits in the queue ${queue}.`,
  fields: {
    fullName: { label: 'Full name', empty: 'Enter a name.', invalid: 'Use at most 80 characters.' },
    address: {
      label: 'Where to answer',
      empty: 'Enter where they can be reached.',
      invalid: 'Write a whole e-mail address or telephone number.',
    },
    question: {
      label: 'What they ask',
      empty: 'Write what they ask, in their words.',
      invalid: 'Use at most 4,000 characters.',
    },
    to: { label: 'Where it goes', empty: 'Choose where it goes.', invalid: 'Choose where it goes.' },
  },
}
