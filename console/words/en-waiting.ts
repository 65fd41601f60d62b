/** English words for what happens while an inquiry waits: part of the console's catalogue. */
export const waiting = {
  waiting: {
    title: 'While it waits',
    offerHint:
      'In seconds. Whoever does not take an offer in this time lets it go by, and the next is asked. Usual: 45, and 600 for messages.',
    atMostHint:
      'Whoever comes beyond that leaves a message, with the time promised for messages: nobody is turned away. Leave empty for any number.',
    afterHint:
      'In seconds that it waits in this queue while that is open. It keeps its place, and goes on at most four times. Leave empty and it stays.',
    toHint: 'A queue that is closed by then hands on to the one after it.',
    toManagers: 'No queue: its managers are told',
    circle: (names: string) => `That leads in a circle: ${names}.`,
    chain: 'If nobody takes it',
    goesOn: (time: string, queue: string) => `After ${time} it goes on to ${queue}.`,
    told: (time: string) => `After ${time} the managers of its team are told.`,
    stays: 'It stays there.',
    stranded: 'Nobody takes it',
  },
}

/** Fields of the forms for these. */
export const waitingFields = {
  offerLive: {
    label: 'An offer stands, visitor is there',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 10 to 600.',
  },
  offerMessage: {
    label: 'An offer stands, message',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 10 to 600.',
  },
  atMost: {
    label: 'How many may wait',
    empty: 'Enter a number.',
    invalid: 'A whole number from 1 to 1000, or nothing.',
  },
  overflowAfter: {
    label: 'If nobody takes it, it goes on after',
    empty: 'Enter seconds.',
    invalid: 'Whole seconds, from 10 to 86400, or nothing.',
  },
  overflowTo: {
    label: 'And goes on to',
    empty: 'Choose a queue.',
    invalid: 'Choose a queue that does not lead back here.',
  },
}
