/** English words for passing inquiries from hand to hand: part of the console's catalogue. */
import type { DeclineReason, EscalationReason, TransferReason } from '../../shared/schema/move.ts'

const asTheVisitorWishes = 'The visitor asks for it'

export const moves = {
  moves: {
    menu: 'Pass on…',
    transfer: 'To a colleague or a queue…',
    transferLead: 'They answer from then on',
    escalate: 'Upwards…',
    escalateLead: 'To whoever can do more, or the manager',
    consult: 'Ask a colleague…',
    consultLead: 'You keep the conversation',
    titles: { transfer: 'Pass it on', escalate: 'Escalate it', consult: 'Ask a colleague' },
    acts: { transfer: 'Pass on', escalate: 'Escalate', consult: 'Ask' },
    queueGone: 'that is gone',
    people: 'Colleagues',
    queues: 'Queues',
    queue: (name: string, team: string) => (name === team ? name : `${name} · ${team}`),
    stays: 'Keep it, and only mark it as passed',
    level: (level: number) => `Level ${level} or more`,
    manager: 'The manager',
    away: 'not there',
    full: 'no place free',
    wordsHint: 'A private note in the thread; the visitor does not see it.',
    transfers: {
      'wrong-place': 'It came to the wrong place',
      'knows-better': 'They know it better',
      language: 'Language',
      'end-of-shift': 'My shift ends',
      'asked-for': asTheVisitorWishes,
      other: 'Something else',
    } satisfies Record<TransferReason, string>,
    escalations: {
      'too-hard': 'It needs more knowledge',
      decision: 'It needs a decision',
      unhappy: 'The visitor is unhappy',
      'asked-for': asTheVisitorWishes,
      other: 'Something else',
    } satisfies Record<EscalationReason, string>,
    decline: 'Decline',
    declines: {
      'not-my-area': 'It is not my area',
      conflict: 'I should not answer this person',
      'cannot-open': 'Something does not work here',
      busy: 'I am busy',
      other: 'Something else',
    } satisfies Record<DeclineReason, string>,
    /** Under a reason that costs nothing, and under one that does. */
    excused: 'Does not count as yours',
    counted: 'Counts as yours all the same',
    claim: 'Take it',
    asked: 'You were asked',
    askedOf: (names: string) => `Asked: ${names}`,
    answerBelow: 'A colleague asks you about this one. Answer them with a note; the visitor does not see it.',
    backIn: (clock: string) => `Answer within ${clock}, or it goes to the next`,
  },
}

export const moveFields = {
  moveTo: { label: 'To', empty: 'Choose where it goes.', invalid: 'Choose where it goes.' },
  moveReason: { label: 'Reason', empty: 'Choose a reason.', invalid: 'Choose a reason.' },
  moveWords: {
    label: 'Words for them',
    empty: 'Write what you would like to know.',
    invalid: 'Use at most 4,000 characters.',
  },
}
