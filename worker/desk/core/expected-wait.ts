/**
 * How long somebody who waits will wait: what is learned of queues and teams, and what is said from it. Pure; forecast.ts
 * keeps the line it is asked about, the bench holds it against other ways (docs/routing.md, the expected wait).
 */

/** How fast a team's places come free, measured only while all of them are taken and somebody waits for one. */
export interface Drain {
  freed: number
  /** Places × ms. */
  placeMs: number
}

/** What a queue has taught. */
export interface Learned {
  /** How many ever waited in it. */
  waited: number
  /** How long they waited together in ms, and how many of them went before their turn: of the newest. */
  waitedMs: number
  left: number
  /** Of the newest whose turn came: what they waited ÷ what was reckoned when they came. */
  ratios: readonly number[]
}

export const noDrain: Drain = { freed: 0, placeMs: 0 }
export const nothingLearned: Learned = { waited: 0, waitedMs: 0, left: 0, ratios: [] }

/** Below so many who ever waited, a place in the queue is all that is honest. */
export const fewest = 5
/** Ratios kept: their median moves within an hour or two of a busy queue, and not with every visitor. */
const ratiosKept = 31
/** Beyond these sums the older half counts half: a team changes. */
const drainWindow = 400
const patienceWindow = 100

/** Passes `ms` with so many places taken while somebody waits for one. */
export function drainWhile({ freed, placeMs }: Drain, places: number, ms: number): Drain {
  return { freed, placeMs: placeMs + places * ms }
}

/** One of those places came free, for somebody who waited. */
export function drainFreed({ freed, placeMs }: Drain): Drain {
  return freed + 1 > drainWindow ? { freed: (freed + 1) / 2, placeMs: placeMs / 2 } : { freed: freed + 1, placeMs }
}

/**
 * Somebody's wait is over.
 * @param reckoned what `expectedMs` said when they came; null where it said nothing
 */
export function learn(before: Learned, waitedMs: number, how: 'served' | 'left', reckoned: number | null): Learned {
  const older = before.left >= patienceWindow ? 0.5 : 1
  const ratio = how === 'served' && reckoned !== null && reckoned > 0 ? [twoDigits(waitedMs / reckoned)] : []
  return {
    waited: before.waited + 1,
    waitedMs: before.waitedMs * older + waitedMs,
    left: before.left * older + (how === 'left' ? 1 : 0),
    ratios: [...before.ratios, ...ratio].slice(-ratiosKept),
  }
}

/**
 * Until a place is free for somebody with so many ahead, in ms: each ahead goes when a place comes free or their patience
 * ends (Erlang A, the wait of an arriving customer). Not yet times what the queue has taught, see `corrected`.
 * @param places of the people who may take it; @returns null where nothing is known of how fast they come free
 */
export function expectedMs(ahead: number, places: number, { freed, placeMs }: Drain, learned: Learned): number | null {
  if (places === 0 || freed < 1 || placeMs === 0) return null
  const rate = (places * freed) / placeMs
  const goes = learned.waitedMs === 0 ? 0 : learned.left / learned.waitedMs
  let ms = 0
  for (let at = 0; at < ahead; at += 1) ms += 1 / (rate + at * goes)
  // Whoever stands between two places waits for a part of the last.
  const whole = Math.floor(ahead)
  return ms + (ahead - whole + (Number.isInteger(ahead) ? 1 : 0)) / (rate + whole * goes)
}

/** Times the median of what was true ÷ what was reckoned, in this queue. */
export function corrected(ms: number, { ratios }: Learned): number {
  return ms * (ratios.length < fewest ? 1 : median(ratios))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function twoDigits(value: number): number {
  return Math.round(value * 100) / 100
}
