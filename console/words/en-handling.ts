/** English words for what is done with an inquiry beside answering it: a catalogue of its own, loaded with its page. */
export const handling = {
  snooze: 'Put by',
  snoozeUntil: {
    hour: 'In an hour',
    later: 'In three hours',
    tomorrow: 'Tomorrow morning',
    monday: 'Monday morning',
    week: 'In a week',
  },
  snoozeLead: 'It comes back then, or as soon as the visitor writes.',
  answerFirst: 'Answer first, then put it by',
  wake: 'Take up again',
  snoozed: (until: string) => `Put by until ${until}`,
  mention: {
    title: 'Name a colleague',
    find: 'Find a colleague',
    none: 'Nobody by that name.',
  },
  lookingToo: (names: string) => `Also here: ${names}`,
  writingToo: (names: string) => `${names} is writing`,
}
