/** What sales did with an inquiry, as the raw log tells it, and what that counts for. */
import type { LogRow } from '../record/facts-audit.ts'
import type { Pass } from './passes.ts'
import { bucketOf } from './tallies.ts'
import type { Tally } from './tallies.ts'
import { text } from './text.ts'

const dayMs = 86_400_000

/** How far sales came, as far as the log says, whatever pass it was in. */
export interface Pursuit {
  asked: number
  passedOn: number | null
  accepted: { at: number; who: string } | null
  handedBack: number | null
  end: { won: boolean; at: number; worth: number; currency: string } | null
  back: { at: number; worth: number }[]
  /** The day that was promised last, until its last moment; and whether nothing had come by then. */
  word: { day: string; until: number; broken: boolean } | null
  /** When the goods came, as was said. */
  came: string | null
  /** Deals that the customer had won before, as far as they are not void. */
  earlier: Set<unknown>
}

export const salesSteps = new Set([
  'screened',
  'passed',
  'sales-accepted',
  'sales-returned',
  'won',
  'lost',
  'goods-returned',
  'promised',
  'promise-missed',
  'delivered',
  'bought-before',
])

export function unpursued(asked: number): Pursuit {
  return {
    asked,
    passedOn: null,
    accepted: null,
    handedBack: null,
    end: null,
    back: [],
    word: null,
    came: null,
    earlier: new Set(),
  }
}

export function pursue(so: Pursuit, { type, at, actor, data }: LogRow): Pursuit {
  if (type === 'passed') so.passedOn ??= at
  if (type === 'sales-accepted') so.accepted ??= { at, who: text(actor) }
  if (type === 'sales-returned' && so.accepted !== null) so.handedBack ??= at
  if (type === 'won') so.end = { won: true, at, worth: Number(data['minor']), currency: text(data['currency']) }
  if (type === 'lost') so.end = { won: false, at, worth: 0, currency: '' }
  if (type === 'goods-returned') so.back.push({ at, worth: Number(data['minor']) })
  if (type === 'promised') so.word = { day: text(data['day']), until: Number(data['until']), broken: false }
  if (type === 'promise-missed') so.word!.broken = true
  if (type === 'delivered') so.came = text(data['day'])
  if (type === 'bought-before') so.earlier.add(data['of'])
  if (type === 'repeat-void') so.earlier.delete(data['with'])
  return so
}

export function salesOf({ is }: Pass, pursuit: Pursuit | null, asked: number): Tally[] {
  if (pursuit === null && is !== 'lead') return []
  const { passedOn = null, accepted = null, handedBack = null, end = null, back = [] } = pursuit ?? {}
  const soon = accepted !== null && accepted.at - asked <= 30 * dayMs
  const tallies: Tally[] = [{ at: asked, who: null, numbers: { leads: 1, leadsQualified: Number(soon) } }]
  const given = passedOn ?? accepted?.at ?? null
  if (given !== null) tallies.push({ at: given, who: null, numbers: { passed: 1 } })
  const who = accepted?.who ?? null
  if (accepted !== null) {
    const numbers: Record<string, number> = {
      qualified: 1,
      sentBack: Number(handedBack !== null && handedBack - accepted.at <= 7 * dayMs),
      won: Number(end?.won === true),
      lost: Number(end?.won === false),
    }
    if (end?.won === true) numbers[`wonAge.${Math.floor((end.at - accepted.at) / dayMs)}`] = 1
    tallies.push({ at: accepted.at, who, numbers })
  }
  if (end?.won === false) tallies.push({ at: end.at, who, numbers: { dealsLost: 1 } })
  if (end?.won !== true) return tallies
  const { currency } = end
  tallies.push({
    at: end.at,
    who,
    numbers: {
      dealsWon: 1,
      dealsRepeat: Number(pursuit!.earlier.size > 0),
      [`won.${currency}`]: end.worth,
      [`deals.${currency}`]: 1,
      [`toWon.${bucketOf(end.at - asked)}`]: 1,
    },
  })
  for (const { at, worth } of back)
    tallies.push({ at, who, numbers: { goodsReturns: 1, [`returned.${currency}`]: worth } })
  const { word, came } = pursuit!
  if (word !== null && (word.broken || came !== null)) {
    const inTime = came !== null && Date.parse(came) <= Date.parse(word.day)
    tallies.push({ at: word.until, who, numbers: { promisesDue: 1, promisesKept: Number(inTime) } })
  }
  return tallies
}
