/**
 * Plans who leaves: before a reply, for good or to be answered after all, or after it without another word. Part of
 * plan.ts. Whoever leaves for good is planned to the exact share, since that is what the rate of abandonment shows.
 */
import type { Chance } from '../chance.ts'
import type { SiteKey } from '../sites.ts'
import { dayMs, minuteMs, startOfWeek } from './days.ts'
import type { Leaving, Visit } from './visit.ts'
import { within } from './within.ts'

const second = 1_000

/** Leave before a reply, and nobody answers them in time. */
const abandonShare: Record<SiteKey, number> = { th: 0.066, my: 0.048, pl: 0.061, cn: 0.057 }
/** The Malaysian site has one bad week, of broken widgets: the third whole one before the last. */
const abandonShareInBadWeek = 0.112
const badWeeksAgo = 3

/** Leaves within ten seconds, which counts as a short stay. */
const shortStayShare = 0.015
/** Of who does not abandon: leaves and is answered at their address in time; leaves and comes back; goes quiet. */
const calledBackShare = 0.03
const backShare = 0.012
const quietShare = 0.015

/** Plans into the visits, which end at `to`. */
export function planLeaving(chance: Chance, visits: readonly Visit[], to: number): void {
  const badWeek = startOfWeek(to) - badWeeksAgo * 7 * dayMs
  // What is left over of one visitor goes on to the next of the same shop, or of the bad week.
  const owed = new Map<string, number>()
  const abandons = ({ at, site }: Visit): boolean => {
    const isBad = site === 'my' && at >= badWeek && at < badWeek + 7 * dayMs
    const pool = isBad ? 'bad week' : site
    const share = (owed.get(pool) ?? 0.5) + (isBad ? abandonShareInBadWeek : abandonShare[site])
    owed.set(pool, share >= 1 ? share - 1 : share)
    return share >= 1
  }
  for (const visit of visits) {
    // No rate has what is void, or what a dealer asks.
    if (visit.voided !== null || visit.from.about === 'dealer') continue
    if (chance.is(shortStayShare)) visit.leaves = shortStay(chance)
    else if (abandons(visit)) visit.leaves = abandoning(chance)
    else if (chance.is(calledBackShare)) visit.leaves = calledBack(chance)
    else if (chance.is(backShare)) visit.leaves = comingBack(chance)
    else visit.goesQuiet = chance.is(quietShare)
  }
}

const closesPage = { saysGoodbye: false, backAfterMs: null, calledBackAfterMs: null } as const

function shortStay(chance: Chance): Leaving {
  return { ...closesPage, afterMs: chance.between(3, 9) * second, saysGoodbye: true }
}

function abandoning(chance: Chance): Leaving {
  return { ...closesPage, afterMs: patience(chance), saysGoodbye: chance.is(0.4) }
}

function calledBack(chance: Chance): Leaving {
  const calledBackAfterMs = within(chance.around(45, 0.8), 6, 225) * minuteMs
  return { ...closesPage, afterMs: patience(chance), calledBackAfterMs }
}

function comingBack(chance: Chance): Leaving {
  const backAfterMs = chance.between(3, 40) * minuteMs
  const calledBackAfterMs = backAfterMs + chance.between(20, 60) * second
  return { ...closesPage, afterMs: chance.between(12, 60) * second, backAfterMs, calledBackAfterMs }
}

/** How long somebody waits who leaves in the end. */
function patience(chance: Chance): number {
  return within(chance.around(30, 0.5) * second, 12 * second, 170 * second)
}
