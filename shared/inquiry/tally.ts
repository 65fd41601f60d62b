/**
 * What adds up over an episode and only the measures read: replies, attention, what was given to whom, and why things went
 * as they did. Folded from the events of its inquiry beside its times (marks.ts). Pure.
 */
import type { Cause, HandledPart } from '../measures/episode.ts'
import type { InquiryEvent } from './inquiry-event.ts'
import type { Marks } from './inquiry-state.ts'
import type { Unseen } from './unseen.ts'

/** Local hours begin at quarters of an hour, whatever the zone: within one, attention is filed alike. */
const quarterHour = 900_000

/** Folds one event. `unseen`: what nobody had seen before and after it. */
export function tally(marks: Marks, event: InquiryEvent, unseen: { before?: Unseen; after?: Unseen }): Marks {
  const causes = causesOf(event).map((what): Cause => ({ what, at: event.at }))
  const counted = causes.length === 0 ? marks : { ...marks, causes: [...(marks.causes ?? []), ...causes] }
  return withGivings(withOwn(counted, event), event, unseen)
}

function withOwn(marks: Marks, event: InquiryEvent): Marks {
  switch (event.type) {
    case 'messaged': {
      if (event.actor.kind !== 'member') return marks
      const member = event.actor.id!
      const replies = { ...marks.replies, [member]: (marks.replies?.[member] ?? 0) + 1 }
      return { ...marks, replies, repliedLast: member }
    }
    case 'moved': {
      const { how } = event.data
      if (how === 'transfer') return { ...marks, transferred: true }
      if (how === 'handoff') return { ...marks, handedOff: true }
      return how === 'escalation' ? { ...marks, escalated: true } : marks
    }
    case 'worked': {
      const { from, to, attention } = event.data
      const at = from - (from % quarterHour)
      const part = { assistant: event.actor.id!, at, attention, elapsed: to - from }
      return { ...marks, handling: withPart(marks.handling ?? [], part) }
    }
    case 'closed':
      return event.data.open === undefined ? marks : { ...marks, open: event.data.open }
    default:
      return marks
  }
}

function withPart(parts: readonly HandledPart[], part: HandledPart): HandledPart[] {
  const isSame = ({ assistant, at }: HandledPart) => assistant === part.assistant && at === part.at
  if (!parts.some(isSame)) return [...parts, part]
  return parts.map((one) =>
    isSame(one) ? { ...one, attention: one.attention + part.attention, elapsed: one.elapsed + part.elapsed } : one,
  )
}

function causesOf(event: InquiryEvent): string[] {
  switch (event.type) {
    case 'moved':
      return event.data.reason === null ? [] : [`${event.data.how}.${event.data.reason}`]
    case 'sales-returned':
      return [`sent-back.${event.data.reason}`]
    case 'lost': {
      const { reason, competitor } = event.data
      return [`lost.${reason}`, ...(competitor === null ? [] : [`competitor.${competitor}`])]
    }
    case 'goods-returned':
      return [`goods.${event.data.reason}`]
    default:
      return []
  }
}

function withGivings(marks: Marks, event: InquiryEvent, { before, after }: { before?: Unseen; after?: Unseen }): Marks {
  const { givings = [] } = marks
  if (event.type === 'seen') {
    const member = event.actor.id!
    const given = before?.[member]?.at
    const isIt = (one: (typeof givings)[number]) => one.member === member && one.at === given && one.seenAt === null
    return { ...marks, givings: givings.map((one) => (isIt(one) ? { ...one, seenAt: event.at } : one)) }
  }
  const fresh = Object.entries(after ?? {}).filter(([, { seq }]) => seq === event.seq)
  if (fresh.length === 0) return marks
  return { ...marks, givings: [...givings, ...fresh.map(([member, { at }]) => ({ member, at, seenAt: null }))] }
}
