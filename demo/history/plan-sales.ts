/** Plans the way of the past's leads: which marketing screens and passes, which sales accepts, wins or loses. Part of plan.ts. */
import type { Chance } from '../chance.ts'
import type { LeadStep, LostReason } from '../../shared/schema/lead.ts'
import { people } from '../people.ts'
import { siteOf } from '../sites.ts'
import { dayMs, hourMs, minuteMs } from './days.ts'
import { officeTime } from './office-time.ts'
import type { PlannedStep, Visit } from './visit.ts'

/** Of 84 days; a shorter past has as many fewer. */
const decidedPerDay = 260 / 84
const winShare = 0.46
const returnShare = 0.08
const goodsReturnShare = 0.06
/** Of what is decided: given to somebody of sales while the visitor is there. The rest the head of sales keeps. */
const handedShare = 0.65
/** A conversation is over by then. */
const firstStepMs = 45 * minuteMs
/** The time from the question to the decision, in days. */
const decisionDays = { median: 6, spread: 0.7, least: 0.4 }
/** Krit has a third of Thailand, until he leaves. */
const kritShare = 0.33

const marketing = 'farid'
export const headOfSales = 'somchai'

const lostReasons: readonly (readonly [LostReason, number])[] = [
  ['competitor-price', 26],
  ['no-budget', 16],
  ['competitor-faster', 14],
  ['postponed', 14],
  ['no-need', 10],
  ['competitor-product', 8],
  ['not-reachable', 8],
  ['other', 4],
]
const competitors = [
  ['brightway', 5],
  ['lumenor', 3],
  ['sunpost', 2],
] as const

/** Plans into the visits, which end at `to`. */
export function planSales(chance: Chance, visits: readonly Visit[], to: number): void {
  const leads = visits.filter(
    ({ wants, voided, leaves, goesQuiet }) => wants !== null && voided === null && leaves === null && !goesQuiet,
  )
  const first = visits[0]?.at ?? to
  const count = Math.round(((to - first) / dayMs) * decidedPerDay)
  const ripe = leads.filter((visit) => visit.at + firstStepMs + decisionDays.least * dayMs + hourMs < to)
  // Larger ones are decided more often: the more lamps, the more tickets in the draw.
  const drawn = ripe
    .map((visit) => ({ visit, ticket: chance.next() ** (1 / (1 + Math.log10(visit.wants!.quantity))) }))
    .sort((one, other) => other.ticket - one.ticket)
  const decided = new Set(drawn.slice(0, count).map(({ visit }) => visit))
  for (const visit of leads) {
    if (decided.has(visit)) decide(chance, visit, to)
    else if (chance.is(0.25)) goOn(chance, visit)
  }
}

/** To sales, and there to its end. */
function decide(chance: Chance, visit: Visit, to: number): void {
  const seller = sellerOf(chance, visit)
  visit.handedTo = chance.is(handedShare) ? seller : null
  visit.closes.outcome = 'resolved'
  const by = visit.handedTo ?? headOfSales
  const wanted =
    visit.at + Math.max(decisionDays.least, chance.around(decisionDays.median, decisionDays.spread)) * dayMs
  const end = Math.min(wanted, chance.between((visit.at + firstStepMs + to) / 2, to - hourMs))
  const begin = visit.at + firstStepMs
  // What comes before has its part of the time, in order.
  const part = (share: number) => Math.round(begin + (end - begin) * share)
  visit.steps.push({ at: part(0), by: marketing, take: { step: 'screen' } })
  visit.steps.push({ at: part(0.1), by: marketing, take: { step: 'pass' } })
  if (chance.is(returnShare)) {
    const reason = chance.pick(['incomplete', 'not-a-fit', 'wrong-territory', 'not-reachable'] as const)
    visit.steps.push({ at: part(0.25), by: headOfSales, take: { step: 'return', reason } })
    visit.steps.push({ at: part(0.4), by: marketing, take: { step: 'pass' } })
  }
  visit.steps.push({ at: part(0.5), by, take: { step: 'accept' } })
  const isWon = chance.is(winShare)
  visit.steps.push({ at: part(1), by, take: isWon ? won(chance, visit) : lost(chance) })
  if (isWon && chance.is(goodsReturnShare)) visit.steps.push(goodsReturn(chance, visit, part(1), by))
}

/** Some of the way, and still on it. */
function goOn(chance: Chance, visit: Visit): void {
  const screenedAt = officeTime(chance, visit.at + firstStepMs)
  visit.steps.push({ at: screenedAt, by: marketing, take: { step: 'screen' } })
  if (!chance.is(0.6)) return
  const passedAt = officeTime(chance, screenedAt + chance.between(0.2, 20) * hourMs)
  visit.steps.push({ at: passedAt, by: marketing, take: { step: 'pass' } })
  const answeredAt = officeTime(chance, passedAt + chance.between(1, 30) * hourMs)
  if (chance.is(0.55)) visit.steps.push({ at: answeredAt, by: headOfSales, take: { step: 'accept' } })
  else if (chance.is(0.2))
    visit.steps.push({ at: answeredAt, by: headOfSales, take: { step: 'return', reason: 'incomplete' } })
}

function sellerOf(chance: Chance, { site }: Visit): string {
  if (site === 'th' && chance.is(kritShare)) return 'krit'
  return people.find((person) => person.sells === site)!.key
}

function won(chance: Chance, visit: Visit): LeadStep {
  const { currency, prices } = siteOf(visit.site)
  const product = visit.from.product!
  const { quantity } = visit.wants!
  const minor = Math.round((prices[product] * quantity * chance.between(0.88, 1)) / 100) * 100
  return { step: 'win', deal: { minor, currency, lines: [{ product, quantity, minor }] } }
}

function lost(chance: Chance): LeadStep {
  const reason = chance.weighted(lostReasons)
  const competitor = reason.startsWith('competitor') ? chance.weighted(competitors) : null
  return { step: 'lose', reason, competitor }
}

/** Two lamps in a hundred, at least one, come back a few days later. */
function goodsReturn(chance: Chance, visit: Visit, wonAt: number, by: string): PlannedStep {
  const { quantity } = visit.wants!
  const price = siteOf(visit.site).prices[visit.from.product!]
  const minor = Math.round(price * Math.max(1, quantity * 0.02) * 0.85)
  const reason = chance.pick(['defective', 'damaged', 'wrong-item'] as const)
  return { at: wonAt + chance.between(1, 8) * dayMs, by, take: { step: 'goods-return', minor, reason } }
}
