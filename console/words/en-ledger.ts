/** English words for the fairness ledger: part of the console's catalogue. */
import type { LedgerPeriod } from '../../shared/schema/ledger.ts'
import type { TierClass } from '../../shared/journal-entry.ts'

/** Whose share, in a sentence. */
type Who = { name: string } | 'you'

const share = (who: Who) => (who === 'you' ? 'your share' : 'their share')
const named = (who: Who) => (who === 'you' ? 'You' : who.name)

export const ledger = {
  ledger: {
    title: 'Fair share',
    own: 'Your own share, and what your team got together.',
    team: 'The shares of your teams.',
    all: 'The shares of all teams.',
    lead: 'Everybody who is there gains a part of each inquiry their team hands out, by their weight, and whoever gets it pays for a whole one. Whoever got less than their share is offered the next one sooner; to be away costs nothing and earns nothing.',
    dates: { from: 'From', to: 'To', label: 'Other days' },
    span: {
      today: 'today',
      '7': 'in these 7 days',
      '30': 'in these 30 days',
    } satisfies Record<LedgerPeriod, string>,
    spanOfDays: (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
    classes: {
      AB: 'Leads of tier A and B',
      CD: 'Everything else',
    } satisfies Record<TierClass, string>,
    table: (team: string, what: string) => `${team}: ${what}`,
    more: (who: Who, count: string, span: string) => `${named(who)} received ${count} more than ${share(who)} ${span}.`,
    less: (who: Who, count: string, span: string) => `${named(who)} received ${count} less than ${share(who)} ${span}.`,
    byHand: (given: number) => `${given === 1 ? 'One was' : `${given} were`} given to them by hand.`,
    byHandToYou: (given: number) => `${given === 1 ? 'One was' : `${given} were`} given to you by hand.`,
    beside: (given: number) =>
      `${given === 1 ? 'One went' : `${given} went`} by hand to people who were not there for a share.`,
    even: (who: 'you' | 'everybody', span: string) =>
      who === 'you' ? `You received your share ${span}.` : `Everybody received their share ${span}.`,
    absent: (span: string) => `Nothing of it came to you ${span}, and nothing was due to you.`,
    columns: {
      name: 'Name',
      entitled: 'Share',
      received: 'Received',
      difference: 'Difference',
      missed: 'Missed',
      declined: 'Declined',
      takenBack: 'Taken back',
      claimed: 'Claimed',
      given: 'By hand',
      credit: 'Owed now',
    },
    together: 'Together',
    somebody: 'Somebody who is gone',
    info: {
      open: 'How this is counted',
      n: 'Handed out in all',
      share: 'For each inquiry: weight ÷ weights of all of the team who were there. Added up.',
      received: 'Offered by the router, given by a colleague, and claimed.',
      difference: 'Received − share. More than one above or below is worth a look.',
      missed: 'Offers that ran out. They count as received.',
      declined: 'Offers that were declined. They count as received, unless the reason was a good one.',
      takenBack: 'Offers that went back because the person was away or could not be reached. They count as received.',
      claimed: 'Taken by themselves from what was waiting.',
      given: 'Given by a colleague. They count as received, also by whoever was not there.',
      credit:
        'What the team owes them now, by which the next inquiry is handed out. It halves every week and never passes 20.',
    },
    empty: {
      title: (span: string) => `Nothing was handed out ${span}`,
      lead: 'Shares appear here as soon as an inquiry is offered to somebody. Look further back, or see who is available.',
      month: 'Look at 30 days',
      inbox: 'To the inbox',
    },
  },
}
