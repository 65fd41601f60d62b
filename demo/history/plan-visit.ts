/** Plans one inquiry of the past and how its conversation goes: who says what, how fast, and how it ends. Part of plan.ts. */
import { replies } from '../catalogue/replies.ts'
import type { Chance } from '../chance.ts'
import type { MadeUp } from '../made-up-inquiry.ts'
import { madeUpInquiry } from '../made-up-inquiry.ts'
import type { SiteKey } from '../sites.ts'
import { hourMs, minuteMs } from './days.ts'
import type { Leaving, Visit } from './visit.ts'

const second = 1_000

/** Shares of all inquiries. */
const missedShare = 0.02
const voidShare = 0.05
/** Of who stays: leaves within ten seconds, which counts as a short stay; or leaves and comes back. */
const shortStayShare = 0.015
const backShare = 0.012
const ratingShare = 0.38
const againShare = 0.03
/** Asked before, within the last visits of the shop. */
const knownShare = 0.07
const rememberedVisits = 150

const spam = 'Rank #1 on search engines! 500 backlinks for only 49 dollars, reply now.'
const test = 'test test, please ignore'

/** @param before earlier visits, of which some come again */
export function planVisit(chance: Chance, at: number, site: SiteKey, leaves: boolean, before: readonly Visit[]): Visit {
  const voided = chance.is(voidShare)
    ? chance.weighted([
        ['spam', 5],
        ['duplicate', 3],
        ['test', 2],
      ] as const)
    : null
  const made = voidOr(madeUpInquiry(chance, site), voided)
  const known = chance.is(knownShare) ? before.slice(-rememberedVisits).findLast((one) => one.site === site) : undefined
  if (known !== undefined && voided === null) made.asking.contact = known.asking.contact
  const leaving = voided !== null ? null : leaves ? leaveEarly(chance) : leaveOtherwise(chance)
  const { tongue, about, topic } = made.from
  const words = replies[tongue]
  const outcome =
    about === 'order' || about === 'complaint'
      ? chance.weighted([
          ['resolved', 90],
          ['unresolved', 10],
        ] as const)
      : chance.weighted([
          ['resolved', 88],
          ['unresolved', 6],
          ['disqualified', 6],
        ] as const)
  return {
    ...made,
    at,
    visitor: known?.visitor ?? newVisitor(chance),
    acceptsMs: chance.is(missedShare) ? null : within(chance.around(7, 0.45) * second, 2 * second, 38 * second),
    repliesMs: within(chance.around(20, 0.5) * second, 5 * second, 150 * second),
    greeting: chance.pick(words.greetings),
    talk: talkOf(chance, made),
    leaves: leaving,
    closes: { afterMs: chance.around(40, 0.5) * second, outcome, topic },
    rates: ratingOf(chance, made, outcome),
    comesAgain:
      outcome === 'resolved' && leaving === null && voided === null && chance.is(againShare)
        ? {
            afterMs: chance.between(1, 40) * hourMs,
            text: chance.pick(words.further),
            answer: chance.pick(words.again),
          }
        : null,
    voided,
    handedTo: null,
    steps: [],
  }
}

function voidOr(made: MadeUp, voided: Visit['voided']): MadeUp {
  if (voided === null || voided === 'duplicate') return made
  const question = voided === 'spam' ? spam : test
  const contact = {
    fullName: voided === 'spam' ? 'Rank Booster' : 'Test',
    address: { kind: 'email', value: `${voided}@mail.example` },
  } as const
  return { ...made, wants: null, asking: { ...made.asking, contact, question, answered: null } }
}

/** Leaves before anybody answered. Two in three are answered at their address in time. */
function leaveEarly(chance: Chance): Leaving {
  return {
    afterMs: within(chance.around(30, 0.5) * second, 12 * second, 170 * second),
    saysGoodbye: chance.is(0.2),
    backAfterMs: null,
    calledBackAfterMs: chance.is(0.66) ? within(chance.around(45, 0.8), 6, 225) * minuteMs : null,
  }
}

function leaveOtherwise(chance: Chance): Leaving | null {
  if (chance.is(shortStayShare)) {
    return { afterMs: chance.between(3, 9) * second, saysGoodbye: true, backAfterMs: null, calledBackAfterMs: null }
  }
  if (!chance.is(backShare)) return null
  const backAfterMs = chance.between(3, 40) * minuteMs
  const calledBackAfterMs = backAfterMs + chance.between(20, 60) * second
  return { afterMs: chance.between(12, 60) * second, saysGoodbye: false, backAfterMs, calledBackAfterMs }
}

function talkOf(chance: Chance, { from: { tongue, topic } }: MadeUp): Visit['talk'] {
  const words = replies[tongue]
  const talk: Visit['talk'] = [
    { from: 'member', text: words.answers[topic] ?? words.answers.other, afterMs: chance.around(50, 0.4) * second },
  ]
  if (chance.is(0.55)) {
    talk.push({ from: 'visitor', text: chance.pick(words.further), afterMs: chance.around(35, 0.5) * second })
    talk.push({ from: 'member', text: chance.pick(words.again), afterMs: chance.around(30, 0.5) * second })
  }
  if (chance.is(0.6))
    talk.push({ from: 'visitor', text: chance.pick(words.thanks), afterMs: chance.around(18, 0.5) * second })
  return talk
}

function ratingOf(chance: Chance, { from: { tongue, about } }: MadeUp, outcome: string): Visit['rates'] {
  if (!chance.is(ratingShare)) return null
  const isUpset = about === 'complaint' || outcome !== 'resolved'
  const score = isUpset
    ? chance.weighted([
        [5, 18],
        [4, 26],
        [3, 24],
        [2, 20],
        [1, 12],
      ] as const)
    : chance.weighted([
        [5, 58],
        [4, 28],
        [3, 9],
        [2, 3],
        [1, 2],
      ] as const)
  const { pleased, displeased } = replies[tongue]
  const comment = chance.is(0.3) && score !== 3 ? chance.pick(score > 3 ? pleased : displeased) : null
  return { afterMs: chance.around(50, 0.6) * second, score, comment }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** As the hash of a visitor's token is: 43 characters of base64url. */
function newVisitor(chance: Chance): string {
  return Array.from({ length: 43 }, () => alphabet[chance.whole(0, 63)]).join('')
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
