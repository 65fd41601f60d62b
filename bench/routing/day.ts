/**
 * A made-up day of a sales-support desk: who asks when, for what, how long it takes and how long they wait. Times are
 * seconds since midnight. The figures are those that the rules were found with (docs/routing.md); the same seed brings
 * the same day to every policy.
 */
import { Chance } from '../../demo/chance.ts'
import { exponential, logNormal, pickBy } from './draws.ts'
import type { Person } from './teams.ts'

export interface Inquiry {
  id: string
  at: number
  product: string
  territory: string
  /** A lead of high value. */
  high: boolean
  /** Who had this customer before. */
  owner: string | null
  /** Seconds until they give up. */
  patience: number
  /** Seconds of a person of usual pace who has nothing else to do. */
  work: number
}

export const opens = 8 * 3600
export const closes = 20 * 3600

/** Inquiries of each hour from 8 to 20 at load 1. */
const hourly = [62, 104, 138, 146, 120, 112, 134, 142, 124, 92, 60, 40]
const busyVariance = 0.01

export const products = [
  { id: 'p0', share: 30, work: 300 },
  { id: 'p1', share: 22, work: 330 },
  { id: 'p2', share: 16, work: 400 },
  { id: 'p3', share: 13, work: 540 },
  { id: 'p4', share: 11, work: 480 },
  { id: 'p5', share: 8, work: 360 },
]
export const territories = [
  { id: 't0', share: 38 },
  { id: 't1', share: 30 },
  { id: 't2', share: 18 },
  { id: 't3', share: 14 },
]
const groups = [
  { isNew: true, share: 52, high: 0.05 },
  { isNew: false, share: 36, high: 0.15 },
  { isNew: false, share: 12, high: 0.5 },
]
/** Of customers who have been here before. */
const ownedShare = 0.45
const patience = { usual: 360, high: 240 }

/** @param only the one product that is asked for; null: all, as usual */
export function dayOf(seed: number, load: number, team: readonly Person[], only: string | null): Inquiry[] {
  const chance = new Chance(seed * 7_919 + 13)
  const factor = load * logNormal(chance, 1, busyVariance)
  const peak = Math.max(...hourly) * factor
  const list: Inquiry[] = []
  // Thinning: as many as the busiest hour would bring, of which each hour keeps its share.
  for (let at = opens; ;) {
    at += (exponential(chance, 1) / peak) * 3600
    if (at >= closes) return list
    if (!chance.is((rateAt(at) * factor) / peak)) continue
    list.push(inquiryAt(chance, at, list.length, team, only))
  }
}

/** Inquiries an hour, straight from the middle of each hour to that of the next. */
function rateAt(at: number): number {
  const place = Math.min(Math.max((at - opens) / 3600 - 0.5, 0), hourly.length - 1)
  const [before, after] = [hourly[Math.floor(place)]!, hourly[Math.ceil(place)]!]
  return before + (after - before) * (place % 1)
}

function inquiryAt(chance: Chance, at: number, number: number, team: readonly Person[], only: string | null): Inquiry {
  const product = products.find(({ id }) => id === only) ?? pickBy(chance, products)
  const territory = pickBy(chance, territories).id
  const group = pickBy(chance, groups)
  const high = chance.is(group.high)
  const knows = team.filter((one) => one.products.includes(product.id) && one.territories.includes(territory))
  const owner = !group.isNew && chance.is(ownedShare) && knows.length > 0 ? chance.pick(knows).id : null
  return {
    id: `i${number}`,
    at,
    product: product.id,
    territory,
    high,
    owner,
    patience: exponential(chance, high ? patience.high : patience.usual),
    work: logNormal(chance, product.work, 1),
  }
}
