import { describe, expect, it } from 'vitest'
import { abandonRate } from '../../../shared/measures/abandon-rate.ts'
import type { Episode, Leaving } from '../../../shared/measures/episode.ts'
import { isPastTarget, isShort, waitStages } from '../../../shared/measures/fate.ts'
import { serviceLevel } from '../../../shared/measures/service-level.ts'
import { waitParts, waits } from '../../../shared/measures/waits.ts'
import { waiting } from './random-episode.ts'

const gone = (callBack: Leaving['callBack'] = 'none'): Leaving => ({ at: 30_000, short: false, callBack })
const answered: Episode = { ...waiting, answeredAt: 20_000 }
const abandoned: Episode = { ...waiting, left: gone() }
const owed: Episode = { ...waiting, left: gone('owed') }
const recovered: Episode = { ...waiting, left: gone('kept'), answeredAt: 900_000 }
const missed: Episode = { ...waiting, left: gone('missed') }
const message: Episode = { ...waiting, kind: 'message', target: 3600 }
const spam: Episode = { ...abandoned, closed: { at: 60_000, as: 'void' } }

describe('the abandon rate', () => {
  it('leaves a call-back out while it is owed, and counts it when it was missed', () => {
    expect(abandonRate([answered, owed])).toMatchObject({ callBackOwed: 1, abandoned: 0, denominator: 1, rate: 0 })
    expect(abandonRate([answered, missed])).toMatchObject({ callBackOwed: 0, abandoned: 1, denominator: 2, rate: 0.5 })
  })

  it('does not count as abandoned who was called back in time', () => {
    expect(abandonRate([abandoned, recovered])).toMatchObject({ recovered: 1, abandoned: 1, denominator: 2, rate: 0.5 })
  })

  it('counts who left first as abandoned, though somebody replied to the empty chair', () => {
    expect(abandonRate([{ ...abandoned, answeredAt: 40_000 }])).toMatchObject({ abandoned: 1, rate: 1 })
  })

  it('does not count who leaves in the very moment of the reply', () => {
    expect(abandonRate([{ ...abandoned, answeredAt: 30_000 }])).toMatchObject({ abandoned: 0, quiet: 1, rate: 0 })
  })

  it('tells who left before a person had it from who left after', () => {
    const assigned: Episode = { ...abandoned, assignedAt: 30_000 }
    const tooLate: Episode = { ...abandoned, assignedAt: 30_001 }
    expect(abandonRate([abandoned, assigned, tooLate])).toMatchObject({
      abandonedBeforeAssignment: 2,
      abandonedAfterAssignment: 1,
    })
  })

  it('knows nothing of messages and void ones', () => {
    expect(abandonRate([{ ...message, left: gone() }, spam])).toMatchObject({
      entered: 0,
      rate: null,
      interval: null,
      wideRate: null,
      maturingShare: null,
    })
  })

  it('counts wide who left after a reply until it is resolved or sales has it', () => {
    const quiet: Episode = { ...answered, left: gone() }
    const resolved: Episode = { ...quiet, closed: { at: 99_000, as: 'resolved' } }
    const handed: Episode = { ...quiet, handedToSales: true }
    const { quiet: n, rate, wideRate } = abandonRate([quiet, resolved, handed, abandoned])
    expect({ n, rate, wideRate }).toEqual({ n: 1, rate: 0.25, wideRate: 0.5 })
  })

  it('says which share of it may still change, of what it is a rate of', () => {
    const undecided = { ...waiting, maturing: true }
    expect(abandonRate([answered, { ...abandoned, maturing: true }, undecided])).toMatchObject({
      maturing: 1,
      maturingShare: 0.5,
    })
  })
})

describe('the service level', () => {
  it('counts who left beyond short as missed, called back or not', () => {
    expect(serviceLevel([answered, abandoned, owed, recovered], 'live')).toMatchObject({
      answered: 1,
      within: 1,
      lost: 3,
      denominator: 4,
      rate: 0.25,
    })
  })

  it('counts what is past its target at once, and goes on counting it when it is closed without a reply', () => {
    const late: Episode = { ...waiting, pastTarget: true }
    const shut: Episode = { ...late, closed: { at: 90_000, as: 'unresolved' } }
    expect(serviceLevel([answered, waiting, late, shut], 'live')).toMatchObject({ overdue: 2, denominator: 3 })
  })

  it('judges messages by their working time, against their own target', () => {
    const quick: Episode = { ...message, answeredAt: 50_000_000, workingWait: 3_600_000 }
    const slow: Episode = { ...quick, workingWait: 3_600_001 }
    expect(serviceLevel([quick, slow, answered], 'message')).toMatchObject({ within: 1, denominator: 2 })
  })

  it('has no data when nothing is decided', () => {
    expect(serviceLevel([waiting], 'live')).toMatchObject({ denominator: 0, rate: null, interval: null })
  })
})

describe('waits', () => {
  it('are of who was answered in the queue, not of who was called back', () => {
    expect(waits([answered, recovered, abandoned, spam], 'live')).toEqual({ n: 1, mean: 20, p50: 20, p90: 20, p95: 20 })
  })

  it('part into assignment, acceptance and reply', () => {
    const parted: Episode = { ...answered, assignedAt: 5_000, acceptedAt: 12_000 }
    expect(waitParts([parted])).toEqual({ toAssignment: 5, toAcceptance: 7, toReply: 8 })
    expect(waitParts([])).toEqual({ toAssignment: null, toAcceptance: null, toReply: null })
  })

  it('end with the assignment where somebody replied unasked', () => {
    expect(waitStages({ ...answered, acceptedAt: 50_000 })).toEqual({
      toAssignment: 20_000,
      toAcceptance: 0,
      toReply: 0,
    })
  })
})

describe('thresholds', () => {
  it('are not short any more when reached, and not past yet', () => {
    expect([isShort(0, 9_999, 10), isShort(0, 10_000, 10)]).toEqual([true, false])
    expect([isPastTarget(0, 60_000, 60), isPastTarget(0, 60_001, 60)]).toEqual([false, true])
  })
})
