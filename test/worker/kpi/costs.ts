/** Examples of cost: what an hour, the platform and an inquiry cost in a month, and what was given and came in it. */
import { expect } from 'vitest'
import type { allocateCost, CostBasis } from '../../../shared/measures/cost-per-resolution.ts'
import type { ExampleAllocation } from '../../unit/measures/examples/inputs.ts'
import type { Hours } from '../../../shared/schema/hours.ts'
import type { CostAnswer, NewRate } from '../../../shared/schema/rate.ts'
import { Life } from './life.ts'
import { Stage } from './stage.ts'
import type { Scene } from './stage.ts'
import { askedFrom, sourceOf, Worked } from './work.ts'

/** The month that begins at the origin, whole: what the platform costs in it is its rate. */
const days = Array.from({ length: 31 }, (_, at) => `2031-05-${String(at + 1).padStart(2, '0')}`)
const [first, last] = [days[0]!, days.at(-1)!]
const monthSeconds = days.length * 86_400
const mostMinutes = days.length * 24 * 60

/** Minor units of what the examples call one. */
const unit = 10_000
/** What can be asked one by one, and the seconds that can be worked sign by sign, while a test waits. */
export const [mostInquiries, mostAttention] = [2_000, 86_400]

/** Of the inquiries that come, the first are resolved. */
export async function playCost(basis: CostBasis): Promise<{ total: number; cost: number | null }> {
  const { assistants, platform, perInquiry, inquiries, resolutions } = basis
  expect(inquiries).toBeLessThanOrEqual(mostInquiries)
  const stage = await Stage.set()
  const owner = await stage.owner()
  await owner('POST', '/api/rates', rateOf({ kind: 'platform' }, platform))
  await owner('POST', '/api/rates', rateOf({ kind: 'inquiry' }, perInquiry))
  for (const [place, { paidHours, hourlyCost }] of assistants.entries()) {
    const { member } = (await stage.comes(`Paid ${place}`)).principal
    await owner('PATCH', `/api/members/${member}`, { hours: hoursOf(paidHours) })
    await owner('POST', '/api/rates', rateOf({ kind: 'member', member }, hourlyCost))
  }
  const asked = Array.from({ length: inquiries }, () => new Life(stage, { channel: 'form' }))
  await stage.play([...asked.map(begins), ...asked.slice(0, resolutions).map(isResolved)])
  const { total, cost } = await costsOf(stage)
  return { total: total / unit, cost: inUnits(cost) }
}

/** Each key is a source; one person works on one inquiry of each after the other, and others of it are resolved. */
export async function playAllocation({
  total,
  attention,
  resolutions,
}: ExampleAllocation): Promise<ReturnType<typeof allocateCost>> {
  const stage = await Stage.set()
  const owner = await stage.owner()
  await owner('POST', '/api/rates', rateOf({ kind: 'platform' }, total))
  const people = new Map([['busy', await stage.comes('Busy')]])
  const scenes: Scene[] = []
  let [from, place] = [0, 0]
  for (const [key, seconds] of Object.entries(attention)) {
    expect(from + seconds).toBeLessThanOrEqual(mostAttention)
    const to = from + seconds
    const worked = new Worked(stage, [{ inquiry: key, assistant: 'busy', from, to }], place)
    const others = Array.from({ length: resolutions[key] ?? 0 }, () => new Life(stage, askedFrom(place)))
    scenes.push(worked.isAsked(), ...worked.goingsOn(people), ...worked.startings(people))
    scenes.push(...others.map(begins), ...others.map(isResolved))
    ;[from, place] = [to, place + 1]
  }
  await stage.play(scenes)
  const { rows } = await costsOf(stage, '&by=source')
  return Object.fromEntries(
    Object.keys(attention).map((key, at) => {
      const { cost, perResolution } = rows.find((row) => row.key === sourceOf(at))!
      return [key, { cost: inUnits(cost), perResolution: inUnits(perResolution) }]
    }),
  )
}

/** Whole as it was meant, where it is but for how computers reckon. */
function wholeOr(number: number): number {
  const whole = Math.round(number)
  return Math.abs(number - whole) < 1e-6 ? whole : number
}

export const isTooFine = (amount: number): boolean => !Number.isInteger(wholeOr(amount * unit))
export const isPaidByTheMinute = (hours: number): boolean =>
  hours * 60 <= mostMinutes && Number.isInteger(wholeOr(hours * 60))

const begins = (life: Life): Scene => ({ at: 0, plays: () => life.begins() })
const isResolved = (life: Life): Scene => ({ at: 60, plays: () => life.isClosed('resolved') })

function rateOf(what: Pick<NewRate, 'kind'> & Partial<NewRate>, amount: number): Partial<NewRate> {
  return { ...what, amount: wholeOr(amount * unit), currency: 'THB', from: first }
}

/** So many hours in the month, from its beginning on without a rest; no weekday is as the others. */
function hoursOf(paidHours: number): Hours {
  const all = wholeOr(paidHours * 60)
  expect(all).toBeLessThanOrEqual(mostMinutes)
  const minutes = days.map((_, at) => Math.max(0, Math.min(24 * 60, all - at * 24 * 60)))
  const worked = days.map((date, at) => ({ date, intervals: [[0, minutes[at]!] as [number, number]] }))
  return {
    weekly: { mon: [], tue: [], wed: [], thu: [[9 * 60, 17 * 60]], fri: [], sat: [], sun: [] },
    extra: worked.filter((_, at) => minutes[at]! > 0),
    closed: days.filter((_, at) => minutes[at] === 0).map((date) => ({ date, name: 'Off' })),
  }
}

const inUnits = (minor: number | null): number | null => (minor === null ? null : minor / unit)

/** When the month is over. */
async function costsOf(stage: Stage, by = ''): Promise<CostAnswer> {
  await stage.isAt(monthSeconds)
  const answer = await (await stage.owner())('GET', `/api/measures/cost?from=${first}&to=${last}${by}`)
  return answer.json()
}
