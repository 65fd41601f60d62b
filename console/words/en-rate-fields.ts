/** Fields of the form of a rate, in English: part of the console’s catalogue. */
export const rateFields = {
  rateOf: { label: 'Of what', empty: 'Choose what costs it.', invalid: 'Choose what costs it.' },
  rateAmount: { label: 'Amount', empty: 'Enter an amount.', invalid: 'Write it like 210.50.' },
  rateFrom: {
    label: 'From',
    empty: 'Choose the day from which on it holds.',
    invalid: 'Choose a real day.',
    taken: 'A rate of the same begins on that day. Remove it first, or choose another day.',
  },
}
