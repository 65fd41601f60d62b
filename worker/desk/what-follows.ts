/** What an event of an inquiry leads to beside its state: a message, spans, and whose attendance it says something of. */
import type { InquiryEvent } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { GivenRow, SpanRow } from '../../shared/journal-entry.ts'
import type { Message } from '../../shared/schema/inquiry.ts'

export function messageOf(event: InquiryEvent & { type: 'messaged' | 'noted' }, text: string): Message {
  const fromVisitor = event.actor.kind === 'visitor'
  return {
    id: event.data.message,
    seq: event.seq,
    at: event.at,
    from: fromVisitor ? 'visitor' : 'member',
    member: fromVisitor ? null : event.actor.id,
    note: event.type === 'noted',
    text,
  }
}

/** A span opens when somebody takes the episode over, and closes when they give it up or it ends. */
export function spansOf(before: InquiryState, after: InquiryState, at: number): SpanRow[] {
  const opened = after.state === 'open' && (after.span !== before.span || after.episode !== before.episode)
  const spans: SpanRow[] = []
  if (before.state === 'open' && (opened || after.state !== 'open')) {
    const { episode, span, assignee, spanFrom } = before
    spans.push({ episode, span, member: assignee!, from: spanFrom!, to: at })
  }
  if (opened) spans.push({ episode: after.episode, span: after.span, member: after.assignee!, from: at, to: null })
  return spans
}

/** What this event gave to somebody, and what was seen by it. */
export function givenBy(
  { unseen: before }: InquiryState,
  { unseen: after }: InquiryState,
  event: InquiryEvent,
): GivenRow[] {
  if (event.type === 'seen') {
    const { seq, at, how } = before![event.actor.id!]!
    return [{ seq, member: event.actor.id!, how, at, seenAt: event.at }]
  }
  return Object.entries(after ?? {})
    .filter(([, { seq }]) => seq === event.seq)
    .map(([member, { seq, at, how }]) => ({ seq, member, how, at, seenAt: null }))
}

/** Null: of nobody's. */
export function attendeeOf(event: InquiryEvent): string | null {
  switch (event.type) {
    case 'offered':
    case 'accepted':
    case 'declined':
    case 'missed':
      return event.data.member
    case 'messaged':
    case 'called':
      return event.actor.kind === 'member' ? event.actor.id : null
    default:
      return null
  }
}
