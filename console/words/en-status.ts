/** English words for how the desk is doing: a catalogue of its own, loaded with its page. */
export const status = {
  lead: 'How the desk is doing.',
  good: 'All is well: the record has everything.',
  behind: (clock: string) => `The record is ${clock} behind. Nothing is lost: the desk keeps it and catches up.`,
  parked: (count: number) =>
    count === 1
      ? 'One entry could not be recorded and is kept aside.'
      : `${count} entries could not be recorded and are kept aside.`,
  halted: (why: string) => `Recording has stopped and a person must look: ${why}`,
  notFounded: 'The desk has not been founded yet: it begins with the first inquiry.',
  live: 'Inquiries held live',
  visitors: 'Visitors connected',
  members: 'Windows of the team connected',
  journal: 'Entries in the journal',
  flushed: 'of these in the record',
  epoch: 'Epoch',
  revision: 'Settings revision',
  refresh: 'Look again',
  facts: {
    title: 'The numbers',
    never:
      'Each night, yesterday is counted anew from the log and compared with the numbers. It has not been night yet.',
    equal: (day: string, count: string) =>
      `The numbers of ${day} are what the log says: ${count} ${count === '1' ? 'inquiry was' : 'inquiries were'} counted anew last night.`,
    different: (day: string, count: number) =>
      count === 1
        ? `One number of ${day} is not what the log says. Count anew, and tell whoever looks after Foyer.`
        : `${count} numbers of ${day} are not what the log says. Count anew, and tell whoever looks after Foyer.`,
    counting: (done: string, whole: string) =>
      `Counting anew: ${done} of ${whole} inquiries and people. The numbers of before are shown until it is done.`,
    again: 'Count anew',
    why: 'Everything is counted from the log beside the numbers that stand, while work goes on.',
    failed: 'It could not be begun just now. Try again in a moment.',
  },
  noMail: 'No mail leaves this Foyer: hand over invitations yourself.',
  mailDead: (count: number) =>
    count === 1
      ? 'One mail of the last 30 days could not be sent.'
      : `${count} mails of the last 30 days could not be sent.`,
}
