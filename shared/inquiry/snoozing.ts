/** Whether an inquiry is put by, and whether it came back by itself. Pure; evolve.ts asks for every event. */
import type { InquiryEvent } from './inquiry-event.ts'
import type { InquiryState } from './inquiry-state.ts'

type Snoozing = Pick<InquiryState, 'snoozedUntil' | 'wokeAt'>
type Before = { [Field in keyof Snoozing]: Snoozing[Field] | undefined }

/** What whoever has it does with it: then they know that it came back. */
const acts = new Set<InquiryEvent['type']>(['messaged', 'noted', 'called'])
/** It is in other hands, or over. */
const elsewhere = new Set<InquiryEvent['type']>([
  'assigned',
  'moved',
  'released',
  'missed',
  'closed',
  'voided',
  'accepted',
])

/** Folds one event into a state that is being made. */
export function setSnoozing(state: InquiryState, event: InquiryEvent): void {
  const { snoozedUntil, wokeAt } = state
  if (snoozedUntil === undefined && wokeAt === undefined && event.type !== 'snoozed' && event.type !== 'woke') return
  delete state.snoozedUntil
  delete state.wokeAt
  Object.assign(state, snoozingAfter({ snoozedUntil, wokeAt }, event))
}

function snoozingAfter({ snoozedUntil, wokeAt }: Before, event: InquiryEvent): Snoozing {
  const { type, actor, at } = event
  if (type === 'snoozed') return { snoozedUntil: event.data.until }
  if (type === 'woke') return actor.kind === 'system' ? { wokeAt: at } : {}
  if (elsewhere.has(type) || (type === 'messaged' && actor.kind === 'visitor')) return {}
  return {
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    ...(wokeAt !== undefined && !isAtIt(event, wokeAt) && { wokeAt }),
  }
}

/** Work is told of afterwards: it may have been before. */
function isAtIt(event: InquiryEvent, since: number): boolean {
  return event.type === 'worked' ? event.data.to > since : acts.has(event.type)
}
