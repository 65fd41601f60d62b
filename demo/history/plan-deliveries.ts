/** Plans what follows the deals of the past: goods promised for a day and delivered, and customers who buy again. Part of plan.ts. */
import { dateAt } from '../../shared/zone.ts'
import type { Chance } from '../chance.ts'
import { workspace } from '../noravi.ts'
import { dayMs } from './days.ts'
import { officeTime } from './office-time.ts'
import type { PlannedStep, Visit } from './visit.ts'

/** Of what is won. */
const promisedShare = 0.85
const againShare = 0.22
/** From won to the promised day. */
const promisedDays = { least: 4, most: 18 }
/** How many days after the promised one the goods are there, and how often; null: nobody says that they are. */
const arrivals = [
  [-2, 22],
  [-1, 30],
  [0, 36],
  [1, 5],
  [3, 4],
  [null, 3],
] as const
/** Sooner, the same question would be part of the one before. */
const apartMs = 8 * dayMs

type Won = PlannedStep & { take: { step: 'win' } }

/** Plans into the visits. */
export function planDeliveries(chance: Chance, visits: readonly Visit[]): void {
  const deals = visits
    .flatMap((visit) => visit.steps.filter(isWon).map((won) => ({ visit, won })))
    .sort((one, other) => one.won.at - other.won.at)
  for (const { visit, won } of deals) {
    if (chance.is(promisedShare)) promise(chance, visit, won)
    if (!chance.is(againShare)) continue
    const known = deals.filter(
      (one) => one.visit.site === visit.site && one.won.at < visit.at && one.visit.at < visit.at - apartMs,
    )
    if (known.length > 0) comesFrom(visit, chance.pick(known).visit)
  }
}

function isWon(step: PlannedStep): step is Won {
  return step.take.step === 'win'
}

function promise(chance: Chance, visit: Visit, won: Won): void {
  const due = officeTime(chance, won.at + chance.whole(promisedDays.least, promisedDays.most) * dayMs)
  won.take.promised = dateAt(due, workspace.zone)
  const after = chance.weighted(arrivals)
  if (after === null) return
  visit.steps.push({ at: Math.max(won.at + dayMs, due + after * dayMs), by: won.by, take: { step: 'deliver' } })
}

/** It is asked by the same customer. */
function comesFrom(visit: Visit, known: Visit): void {
  visit.visitor = known.visitor
  visit.asking.contact = known.asking.contact
}
