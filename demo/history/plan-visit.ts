/** Plans one inquiry of the past, with what may come in between: it is void, or missed, or of somebody who asked before. Part of plan.ts. */
import type { Chance } from '../chance.ts'
import type { MadeUp } from '../made-up-inquiry.ts'
import { madeUpInquiry } from '../made-up-inquiry.ts'
import type { Arrival } from './arrivals.ts'
import { usualVisit } from './usual-visit.ts'
import type { Visit } from './visit.ts'

/** Shares of all inquiries. */
const missedShare = 0.02
const voidShare = 0.05
/** Asked before, within the last visits of the shop. */
const knownShare = 0.07
const rememberedVisits = 150

const spam = 'Rank #1 on search engines! 500 backlinks for only 49 dollars, reply now.'
const test = 'test test, please ignore'

/**
 * @param before earlier visits, of whose people some ask again
 * @param isAttended whether somebody works at a time
 */
export function planVisit(
  chance: Chance,
  { at, site }: Arrival,
  before: readonly Visit[],
  isAttended: (at: number) => boolean,
): Visit {
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
  const usual = usualVisit(chance, made, at)
  const { comesAgain } = usual
  return {
    ...usual,
    visitor: known?.visitor ?? usual.visitor,
    acceptsMs: chance.is(missedShare) ? null : usual.acceptsMs,
    // At night nobody would answer, and who comes again would count as leaving.
    comesAgain: voided === null && comesAgain !== null && isAttended(at + comesAgain.afterMs) ? comesAgain : null,
    voided,
    escalates: voided === null && usual.escalates,
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
