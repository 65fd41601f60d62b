import { describe, expect, it } from 'vitest'
import {
  corrected,
  drainFreed,
  drainWhile,
  expectedMs,
  learn,
  noDrain,
  nothingLearned,
} from '../../../worker/desk/core/expected-wait.ts'
import type { Learned } from '../../../worker/desk/core/expected-wait.ts'
import { Forecast } from '../../../worker/desk/core/forecast.ts'
import type { InLine, Taker } from '../../../worker/desk/core/forecast.ts'
import { rangeOf } from '../../../worker/desk/core/outlook.ts'
import { usualSkills } from '../../../shared/schema/skills.ts'

const minute = 60_000

/** So many places, of which one came free every `everyMs` while they were taken. */
function drained(places: number, freed: number, everyMs: number) {
  let drain = noDrain
  for (let at = 0; at < freed; at += 1) drain = drainFreed(drainWhile(drain, places, everyMs))
  return drain
}

describe('the expected wait', () => {
  it('is a turn of the places for whoever is next, and one more for each ahead', () => {
    const drain = drained(4, 10, minute)
    expect(expectedMs(0, 4, drain, nothingLearned)).toBeCloseTo(minute)
    expect(expectedMs(3, 4, drain, nothingLearned)).toBeCloseTo(4 * minute)
    // Twice as many people, half the time.
    expect(expectedMs(3, 8, drain, nothingLearned)).toBeCloseTo(2 * minute)
  })

  it('counts that some ahead will have gone', () => {
    const drain = drained(1, 10, minute)
    // Everybody's patience is ten minutes.
    const impatient: Learned = { ...nothingLearned, waited: 20, waitedMs: 100 * minute, left: 10 }
    const sum = [0, 1, 2, 3].reduce((ms, ahead) => ms + 1 / (1 / minute + ahead / (10 * minute)), 0)
    expect(expectedMs(3, 1, drain, impatient)).toBeCloseTo(sum)
    expect(sum).toBeLessThan(4 * minute)
  })

  it('is not known where nobody is there to take it, nor before a place ever came free', () => {
    expect(expectedMs(0, 0, drained(4, 10, minute), nothingLearned)).toBeNull()
    expect(expectedMs(0, 4, noDrain, nothingLearned)).toBeNull()
  })

  it('is corrected by the median of what came true, once there are five', () => {
    let learned = nothingLearned
    for (let at = 0; at < 4; at += 1) learned = learn(learned, 3 * minute, 'served', minute)
    expect(corrected(minute, learned)).toBe(minute)
    learned = learn(learned, 30 * minute, 'served', minute)
    expect(corrected(minute, learned)).toBe(3 * minute)
    // Whoever left, or was never told, says nothing of how well it was reckoned.
    learned = learn(learn(learned, 9 * minute, 'left', minute), 9 * minute, 'served', null)
    expect(learned).toMatchObject({ waited: 7, left: 1, ratios: [3, 3, 3, 3, 30] })
  })

  it('goes with the newest: a team that grew faster is believed within a few hundred', () => {
    let drain = drained(1, 2_000, minute)
    for (let at = 0; at < 1_000; at += 1) drain = drainFreed(drainWhile(drain, 1, minute / 2))
    expect(expectedMs(0, 1, drain, nothingLearned)! / minute).toBeCloseTo(0.5, 1)
    expect(JSON.stringify(drain).length).toBeLessThan(60)
  })
})

describe('the line', () => {
  const needs = { level: 1, language: null, group: null, size: null, product: null, territory: null }
  const item = (inquiry: string, enteredAt: number, over: Partial<InLine> = {}): InLine => ({
    inquiry,
    queue: 'q',
    team: 't',
    enteredAt,
    tier: null,
    ahead: 0,
    needs,
    ...over,
  })
  const taker = (member: string, products: string[] | null = null): Taker => ({
    member,
    teams: ['t'],
    skills: { ...usualSkills, products },
    capacity: 1,
  })

  /** Ann and Bo with one place each; a place comes free every minute while somebody waits. Six waited, and were served. */
  function busy(): Forecast {
    const forecast = new Forecast()
    forecast.people([taker('ann'), taker('bo', ['lamps'])])
    for (let at = 0; at < 6; at += 1) {
      const one = item(`before ${at}`, at * minute)
      forecast.pass(at * minute)
      forecast.join(one)
      forecast.reckon(one)
      forecast.pass((at + 1) * minute)
      forecast.given('ann')
      forecast.leave(one, 'served', minute)
    }
    return forecast
  }

  it('learns nothing of places while somebody has one free, and what waits beside them waits for something else', () => {
    const forecast = new Forecast()
    forecast.people([taker('ann')])
    forecast.free(new Set(['ann']))
    const missed = item('missed by ann', 0)
    forecast.join(missed)
    forecast.pass(60 * minute)
    forecast.free(new Set())
    forecast.pass(61 * minute)
    forecast.given('ann')
    expect(forecast.taught.teams).toEqual({ t: { freed: 1, placeMs: minute } })
  })

  it('tells apart what asks for people who serve another size', () => {
    const forecast = busy()
    const large = (inquiry: string, at: number) => item(inquiry, at, { needs: { ...needs, size: 'large' } })
    forecast.people([taker('ann'), { ...taker('bo'), skills: { ...usualSkills, sizes: ['small'] } }])
    expect(forecast.expect(large('one', 7 * minute)).places).toBe(1)
    expect(forecast.expect(item('any', 7 * minute)).places).toBe(2)
  })

  it('counts those ahead who compete for the same people, and nobody else', () => {
    const forecast = busy()
    const boats = (inquiry: string, at: number) => item(inquiry, at, { needs: { ...needs, product: 'boats' } })
    const lamps = item('lamps', 7 * minute, { needs: { ...needs, product: 'lamps' } })
    forecast.join(lamps)
    const alone = forecast.expect(lamps)
    expect(alone.places).toBe(2)
    forecast.join(boats('first', 6 * minute))
    forecast.join(boats('second', 6 * minute + 1))
    // Those for boats need Ann, who is one of the two that know lamps.
    expect(forecast.expect(lamps).ms!).toBeGreaterThan(alone.ms!)
    expect(forecast.expect(boats('third', 6 * minute + 2))).toMatchObject({ places: 1 })
    const other = forecast.expect(item('other', 8 * minute, { team: 'u' }))
    expect(other).toEqual({ ms: null, places: 0 })
  })

  it('lets a high lead stand as if it had come before', () => {
    const forecast = busy()
    for (const at of [0, 1, 2]) forecast.join(item(`i${at}`, 6 * minute + at))
    const [high, usual] = [item('high', 7 * minute, { tier: 'A' }), item('usual', 7 * minute)]
    expect(forecast.expect(high).ms!).toBeLessThan(forecast.expect(usual).ms!)
  })

  it('says the place alone until five have waited, and goes on from what is kept', () => {
    const forecast = busy()
    const next = item('next', 6 * minute)
    const known = forecast.expect(next).ms
    expect(known).not.toBeNull()
    const after = new Forecast(JSON.parse(JSON.stringify(forecast.taught)) as Forecast['taught'])
    after.people([taker('ann'), taker('bo', ['lamps'])])
    expect(after.expect(next).ms).toBe(known)
    expect(new Forecast().expect(next).ms).toBeNull()
    expect(after.expect(item('next', 6 * minute, { queue: 'new' })).ms).toBeNull()
  })

  it('learns nothing of how fast places come free while nobody waits', () => {
    const forecast = busy()
    const before = forecast.taught.teams['t']
    forecast.pass(500 * minute)
    forecast.given('ann')
    expect(forecast.taught.teams['t']).toEqual(before)
  })
})

describe('what a visitor is shown', () => {
  it.each([
    [10_000, [0, 1]],
    [minute, [1, 2]],
    [3 * minute, [2, 5]],
    [10 * minute, [5, 20]],
    [4 * 60 * minute, [120, 120]],
  ])('of %i ms is a range of whole minutes, half to one and three quarters', (ms, [from, to]) => {
    expect(rangeOf(ms, null).range).toMatchObject({ from, to, longer: false })
  })

  it('says in words that it became longer than the lowest it was, by more than one step', () => {
    const { lowest } = rangeOf(3 * minute, null)
    expect(rangeOf(3.4 * minute, lowest).range).toEqual({ from: 2, to: 6, longer: false })
    const grown = rangeOf(6 * minute, lowest)
    expect(grown).toEqual({ range: { from: 3, to: 10, longer: true }, lowest })
    // Small steps add up: it is held against the lowest, and not against the last.
    expect(rangeOf(2 * minute, lowest).lowest).toBeLessThan(lowest)
  })
})
