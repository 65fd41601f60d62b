/** From an inquiry as the worked examples write it (seconds, what is missing did not happen) to what the rules read. */
import type { Episode, Leaving } from '../../../../shared/measures/episode.ts'
import { isPastTarget, isShort } from '../../../../shared/measures/fate.ts'
import type { Contact } from '../../../../shared/measures/first-contact-resolution.ts'
import { waiting } from '../random-episode.ts'
import type { ExampleInquiry, ExampleSettings } from './inputs.ts'

const usualShort = 10
const ms = (seconds: number | undefined) => (seconds === undefined ? null : seconds * 1000)

export function exampleEpisode(inquiry: ExampleInquiry, settings: ExampleSettings): Episode {
  const { shortAbandon = usualShort, target = Infinity, now = -Infinity } = settings
  const enteredAt = inquiry.created * 1000
  const closedAt = isOpenAgain(inquiry) ? null : ms(inquiry.closed)
  const until = Math.min(now * 1000, closedAt ?? Infinity)
  return {
    ...waiting,
    kind: inquiry.kind ?? 'live',
    enteredAt,
    answeredAt: ms(inquiry.answered),
    left: leavingOf(inquiry, shortAbandon),
    closed: closedOf(inquiry, closedAt),
    escalated: inquiry.escalated ?? false,
    transferred: inquiry.transferred ?? false,
    handedToSales: inquiry.handedToSales ?? false,
    target,
    pastTarget: inquiry.answered === undefined && isPastTarget(enteredAt, until, target),
    keys: {},
  }
}

function leavingOf(inquiry: ExampleInquiry, shortAbandon: number): Leaving | null {
  const at = ms(inquiry.abandoned ?? inquiry.left)
  if (at === null) return null
  return { at, short: isShort(inquiry.created * 1000, at, shortAbandon), callBack: 'none' }
}

function closedOf(inquiry: ExampleInquiry, at: number | null): Episode['closed'] {
  if (inquiry.void === true) return { at: at ?? inquiry.created * 1000, as: 'void' }
  return at === null ? null : { at, as: inquiry.resolved === true ? 'resolved' : 'unresolved' }
}

function isOpenAgain({ closed, reopened = [] }: ExampleInquiry): boolean {
  return closed !== undefined && reopened.some((at) => at >= closed)
}

export function exampleContact(inquiry: ExampleInquiry): Contact {
  return {
    customer: inquiry.customer ?? null,
    topic: inquiry.topic ?? null,
    created: inquiry.created * 1000,
    answered: inquiry.answered !== undefined,
    closedAt: ms(inquiry.closed),
    resolved: inquiry.resolved ?? false,
    escalated: inquiry.escalated ?? false,
    transferred: inquiry.transferred ?? false,
    reopened: (inquiry.reopened ?? []).length > 0,
    void: inquiry.void ?? false,
  }
}
