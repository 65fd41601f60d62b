/**
 * What somebody was given, or asked about, and has not seen yet: folded from the events of its inquiry. Pure; evolve.ts
 * calls it for every event. Whoever takes something themselves has seen it.
 */
import type { InquiryEvent } from './inquiry-event.ts'

/** How it came to somebody who did not take it themselves. */
export type GivenHow = 'at-once' | 'by-hand' | 'asked'

/** Something that came to somebody and was not seen yet. */
interface Given {
  /** Seq of the event that gave it. */
  seq: number
  /** Epoch ms. */
  at: number
  how: GivenHow
  /** The member who gave it or asks; null: the Desk did. */
  by: string | null
}

/** By member. */
export type Unseen = Readonly<Record<string, Given>>

/** Folds one event; undefined when there is nothing that was not seen. */
export function unseenAfter(before: Unseen | undefined, event: InquiryEvent): Unseen | undefined {
  switch (event.type) {
    case 'seen':
      return without(before, (member) => member === event.actor.id)
    case 'accepted':
      return event.data.how === 'at-once'
        ? given(notHeld(before), event, event.data.member, 'at-once')
        : notHeld(before)
    case 'assigned':
      return given(notHeld(before), event, event.data.member, 'by-hand')
    case 'moved':
      return event.data.member === null ? notHeld(before) : given(notHeld(before), event, event.data.member, 'by-hand')
    case 'consulted':
      return given(before, event, event.data.member, 'asked')
    case 'noted':
      return (event.data.mentions ?? []).reduce<Unseen | undefined>(
        (unseen, member) => given(unseen, event, member, 'asked'),
        before,
      )
    case 'missed':
      return notHeld(before)
    case 'closed':
    case 'voided':
    case 'reopened':
      return undefined
    default:
      return before
  }
}

function given(before: Unseen | undefined, event: InquiryEvent, member: string, how: GivenHow): Unseen | undefined {
  const by = event.actor.kind === 'member' ? event.actor.id : null
  if (by === member) return without(before, (one) => one === member)
  return { ...before, [member]: { seq: event.seq, at: event.at, how, by } }
}

/** Whoever had it has it no more; what somebody was asked stays. */
function notHeld(before: Unseen | undefined): Unseen | undefined {
  return without(before, (_, { how }) => how !== 'asked')
}

function without(before: Unseen | undefined, leaves: (member: string, given: Given) => boolean): Unseen | undefined {
  const kept = Object.entries(before ?? {}).filter(([member, one]) => !leaves(member, one))
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
