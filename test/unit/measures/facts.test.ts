import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abandonRate } from '../../../shared/measures/abandon-rate.ts'
import { contribution } from '../../../shared/measures/contribution.ts'
import type { Episode } from '../../../shared/measures/episode.ts'
import type { Amounts, Contribution } from '../../../shared/measures/facts.ts'
import { cellsOf, difference, sumNames, together } from '../../../shared/measures/facts.ts'
import { isVoid } from '../../../shared/measures/fate.ts'
import { measuresOf } from '../../../shared/measures/from-facts.ts'
import { localHourStart } from '../../../shared/measures/local-hour.ts'
import { escalationRate } from '../../../shared/measures/escalation-rate.ts'
import { partition, resolutionRate } from '../../../shared/measures/resolution-rate.ts'
import type { Outcomes } from '../../../shared/measures/resolution-rate.ts'
import { serviceLevel } from '../../../shared/measures/service-level.ts'
import { triageRate } from '../../../shared/measures/triage-rate.ts'
import type { Waits } from '../../../shared/measures/waits.ts'
import { otherClock, waitParts, waits } from '../../../shared/measures/waits.ts'
import { randomEpisode } from './random-episode.ts'

const zone = fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe')
/** What became of each episode, corrected up to three times; the last is how it stands. */
const histories = fc.array(fc.array(randomEpisode, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

/** Each run is hundreds of changes: few runs see much. */
const enough = { numRuns: 40 }

/** The facts after every correction was applied, in the given order, as the record adds them up. */
function factsAfter(changes: Contribution): Map<string, Amounts> {
  const facts = new Map<string, Amounts>()
  for (const { grain, dim, key, t, ...amounts } of changes.flatMap((change) => cellsOf([change]))) {
    const address = JSON.stringify([grain, dim, key, t])
    facts.set(address, together([facts.get(address) ?? { sums: {}, histograms: {} }, amounts]))
  }
  return new Map([...facts].filter(([, { sums, histograms }]) => Object.keys({ ...sums, ...histograms }).length > 0))
}

function changesOf(history: readonly Episode[], zone: string): Contribution {
  const versions: Contribution[] = [[], ...history.map((episode) => contribution(episode, zone))]
  return versions.slice(1).flatMap((after, index) => difference(versions[index]!, after))
}

/** Every change of every history, in an order of chance. */
const shuffledChanges = fc.tuple(histories, zone).chain(([histories, zone]) => {
  const changes = histories.flatMap((history) => changesOf(history, zone))
  const order = fc.shuffledSubarray(changes, { minLength: changes.length, maxLength: changes.length })
  return fc.tuple(fc.constant(histories.map((history) => history.at(-1)!)), fc.constant(zone), order)
})

type Address = [grain: string, dim: string, key: string, t: number]

/** Cells of days, unless hours are asked for. */
function cellsIn(
  facts: ReadonlyMap<string, Amounts>,
  wanted: (dim: string, key: string, t: number) => boolean,
  of: 'day' | 'hour' = 'day',
) {
  return [...facts].flatMap(([address, amounts]) => {
    const [grain, dim, key, t] = JSON.parse(address) as Address
    return grain === of && wanted(dim, key, t) ? [amounts] : []
  })
}

/** Percentiles of histograms are within 2 %, or half a second below one second; the rest is the same. */
function expectSameWaits(given: Waits, exact: Waits): void {
  expect(given.n).toBe(exact.n)
  if (exact.mean === null) expect(given).toEqual(exact)
  else expect(given.mean).toBeCloseTo(exact.mean, 6)
  for (const p of ['p50', 'p90', 'p95'] as const) {
    const allowed = exact[p] === null || exact[p] < 1 ? 0.5 : exact[p] * 0.02 * (1 + 1e-9)
    expect(Math.abs((given[p] ?? 0) - (exact[p] ?? 0))).toBeLessThanOrEqual(allowed)
  }
}

function expectSameMeasures(cells: readonly Amounts[], episodes: readonly Episode[]): void {
  const measures = measuresOf(
    cells.map((cell) => ({ ...cell, t: 0 })),
    0,
  )
  expect(measures.abandonment).toEqual(abandonRate(episodes))
  expect(measures.serviceLevel).toEqual(serviceLevel(episodes, 'live'))
  expect(measures.messageServiceLevel).toEqual(serviceLevel(episodes, 'message'))
  expect(measures.triage).toEqual(triageRate(episodes))
  expect(measures.resolution).toEqual(resolutionRate(episodes))
  expect(measures.escalation).toEqual(escalationRate(episodes))
  expectSameParts(measures.outcomes, episodes)
  expect(measures.void).toBe(episodes.filter(isVoid).length)
  expectSameWaits(measures.waits, waits(episodes, 'live'))
  expectSameWaits(measures.messageWaits, waits(episodes, 'message'))
  expectSameMeans(measures.waitParts, waitParts(episodes))
  expectSameMeans(measures.otherClock, otherClock(episodes))
}

function expectSameMeans<Means extends object>(given: Means, exact: Means): void {
  for (const name of Object.keys(exact) as (keyof Means)[]) {
    if (exact[name] === null || given[name] === null) expect(given[name]).toBe(exact[name])
    else expect(given[name]).toBeCloseTo(exact[name] as number, 6)
  }
}

/** The parts add up to what entered, each as the rule says. */
function expectSameParts({ entered, parts }: Outcomes, episodes: readonly Episode[]): void {
  const { void: spam, ...exact } = partition(episodes)
  expect(parts).toEqual(exact)
  expect(entered).toBe(episodes.length - spam)
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(entered)
}

describe('facts, corrected in any order', () => {
  it('are what the episodes as they stand contribute, and nothing else is left', () => {
    fc.assert(
      fc.property(shuffledChanges, ([episodes, zone, changes]) => {
        const afresh = episodes.flatMap((episode) => contribution(episode, zone))
        expect(factsAfter(changes)).toEqual(factsAfter(afresh))
        // All at once, as a flush adds them up.
        const atOnce = new Set(cellsOf(changes).map(({ grain, dim, key, t }) => JSON.stringify([grain, dim, key, t])))
        expect(atOnce).toEqual(new Set(factsAfter(changes).keys()))
      }),
      enough,
    )
  })

  it('give the measures that the rules give over the episodes: all, by queue, by source, and of colleagues apart', () => {
    fc.assert(
      fc.property(shuffledChanges, ([everything, , changes]) => {
        const facts = factsAfter(changes)
        const episodes = everything.filter((episode) => !episode.fromColleague)
        expectSameMeasures(
          cellsIn(facts, (dim) => dim === 'colleague'),
          everything.filter((episode) => episode.fromColleague),
        )
        expectSameMeasures(
          cellsIn(facts, (dim) => dim === 'all'),
          episodes,
        )
        for (const queue of ['sales', 'service']) {
          expectSameMeasures(
            cellsIn(facts, (dim, key) => dim === 'queue' && key === queue),
            episodes.filter((episode) => episode.keys.queue === queue),
          )
        }
        expectSameMeasures(
          cellsIn(facts, (dim, key) => dim === 'source' && key === 'mail'),
          episodes.filter((episode) => episode.keys.source === 'mail'),
        )
      }),
      enough,
    )
  })

  it('give them for every local hour by itself, and count what closed in the hour of closing', () => {
    fc.assert(
      fc.property(shuffledChanges, ([everything, zone, changes]) => {
        const facts = factsAfter(changes)
        const episodes = everything.filter((episode) => !episode.fromColleague)
        const addresses = [...facts.keys()].map((address) => JSON.parse(address) as Address)
        const hours = new Set(addresses.filter(([grain]) => grain === 'hour').map(([, , , t]) => t))
        for (const hour of hours) {
          const cells = cellsIn(facts, (dim, _key, at) => dim === 'all' && at === hour, 'hour')
          expectSameMeasures(
            cells,
            episodes.filter((episode) => localHourStart(episode.enteredAt, zone) === hour),
          )
          const closed = episodes.filter(
            (episode) => !isVoid(episode) && episode.closed && localHourStart(episode.closed.at, zone) === hour,
          )
          expect(together(cells).sums.closed ?? 0).toBe(closed.length)
        }
      }),
      enough,
    )
  })

  it('never give assistants more than there was', () => {
    fc.assert(
      fc.property(shuffledChanges, ([, , changes]) => {
        const facts = factsAfter(changes)
        const all = together(cellsIn(facts, (dim) => dim === 'all')).sums
        const assistants = together(cellsIn(facts, (dim) => dim === 'assistant')).sums
        // What several had a hand in was handled by each.
        for (const name of sumNames.filter((one) => one !== 'handled'))
          expect(assistants[name] ?? 0).toBeLessThanOrEqual(all[name] ?? 0)
      }),
      enough,
    )
  })

  it('are whole numbers', () => {
    fc.assert(
      fc.property(randomEpisode, zone, (episode, zone) => {
        for (const { sums } of cellsOf(contribution(episode, zone))) {
          for (const sum of Object.values(sums)) expect(Number.isSafeInteger(sum)).toBe(true)
        }
      }),
    )
  })
})

describe('the difference of two contributions', () => {
  it('is nothing when nothing changed', () => {
    fc.assert(
      fc.property(randomEpisode, zone, (episode, zone) => {
        expect(difference(contribution(episode, zone), contribution({ ...episode }, zone))).toEqual([])
      }),
    )
  })

  it('touches each cell once, and says only what changes', () => {
    fc.assert(
      fc.property(randomEpisode, randomEpisode, zone, (before, after, zone) => {
        const changes = cellsOf(difference(contribution(before, zone), contribution(after, zone)))
        const cells = new Set(changes.map(({ grain, dim, key, t }) => JSON.stringify([grain, dim, key, t])))
        expect(cells.size).toBe(changes.length)
        for (const { sums, histograms } of changes) {
          const numbers = [...Object.values(sums), ...Object.values(histograms).flatMap((one) => Object.values(one))]
          expect(numbers).not.toHaveLength(0)
          expect(numbers).not.toContain(0)
        }
      }),
    )
  })

  it('is nothing when only the order of the keys differs', () => {
    fc.assert(
      fc.property(randomEpisode, zone, (episode, zone) => {
        const keys = Object.fromEntries(Object.entries(episode.keys).reverse())
        expect(difference(contribution(episode, zone), contribution({ ...episode, keys }, zone))).toEqual([])
      }),
    )
  })

  it('is the same after a contribution was stored and read again', () => {
    fc.assert(
      fc.property(randomEpisode, randomEpisode, zone, (before, after, zone) => {
        const kept = contribution(before, zone)
        const read = JSON.parse(JSON.stringify(kept)) as Contribution
        expect(difference(read, contribution(after, zone))).toEqual(difference(kept, contribution(after, zone)))
      }),
    )
  })
})
