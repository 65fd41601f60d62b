import { describe, expect, it } from 'vitest'
import { contribution } from '../../../shared/measures/contribution.ts'
import type { Episode } from '../../../shared/measures/episode.ts'
import type { Contribution, Dim } from '../../../shared/measures/facts.ts'
import { cellsOf, difference } from '../../../shared/measures/facts.ts'
import { waiting } from './random-episode.ts'

const hour = 3_600_000

/** Cells of days; hours are kept of the wholes alone. */
const daysOf = (change: Contribution) => cellsOf(change).filter(({ grain }) => grain === 'day')

/** The sums of the one cell of a key on a day (from 0, in UTC). */
function sumsIn(episode: Episode, dim: Dim, key: string, day = 0) {
  return daysOf(contribution(episode, 'UTC')).find(
    (cell) => cell.dim === dim && cell.key === key && cell.t === day * 24 * hour,
  )?.sums
}

const answered: Episode = {
  ...waiting,
  assignedAt: 2_000,
  acceptedAt: 5_000,
  answeredAt: 30_000,
  spans: [{ assistant: 'ann', from: 5_000, to: null }],
}

describe('what an episode contributes', () => {
  it('counts a live one that waits as entered and waiting, in each of its cells and for no assistant', () => {
    const cells = daysOf(contribution(waiting, 'UTC'))
    expect(cells.map(({ dim, key }) => `${dim}:${key}`)).toEqual([
      'all:',
      'site:shop',
      'queue:sales',
      'team:support',
      'source:search',
    ])
    for (const cell of cells) expect(cell).toMatchObject({ t: 0, sums: { entered: 1, waiting: 1 }, histograms: {} })
  })

  it('counts an answered one with its wait, parted, for the assistant who answered', () => {
    const cell = daysOf(contribution(answered, 'UTC')).find(({ dim }) => dim === 'assistant')
    expect(cell).toEqual({
      grain: 'day',
      dim: 'assistant',
      key: 'ann',
      t: 0,
      sums: {
        entered: 1,
        answered: 1,
        within: 1,
        wait: 30_000,
        waitWorking: 30_000,
        waitToAssignment: 2_000,
        waitToAcceptance: 3_000,
      },
      histograms: { liveWait: { 87: 1 } },
    })
  })

  it('gives the first reply to who held it then, and the outcome to who held it at closing', () => {
    const passedOn: Episode = {
      ...answered,
      spans: [
        { assistant: 'ann', from: 5_000, to: 60_000 },
        { assistant: 'bo', from: 60_000, to: 90_000 },
      ],
      closed: { at: 90_000, as: 'resolved' },
    }
    expect(sumsIn(passedOn, 'assistant', 'ann')).toMatchObject({ entered: 1, answered: 1 })
    expect(sumsIn(passedOn, 'assistant', 'ann')).not.toHaveProperty('closed')
    expect(sumsIn(passedOn, 'assistant', 'bo')).toEqual({
      answeredClosed: 1,
      answeredResolved: 1,
      resolvedUnescalated: 1,
      firstMaturing: 1,
      closed: 1,
    })
  })

  it('gives what is handed over in the very moment of the reply to who takes it', () => {
    const spans = [
      { assistant: 'ann', from: 5_000, to: 30_000 },
      { assistant: 'bo', from: 30_000, to: null },
    ]
    expect(sumsIn({ ...answered, spans }, 'assistant', 'bo')).toMatchObject({ answered: 1 })
  })

  it('files a rate by the hour and day of entering, and the closing by those it happened in', () => {
    const late: Episode = { ...answered, closed: { at: 26 * hour, as: 'resolved' } }
    expect(sumsIn(late, 'all', '')).toMatchObject({ entered: 1, answeredClosed: 1 })
    expect(sumsIn(late, 'all', '')).not.toHaveProperty('closed')
    expect(sumsIn(late, 'all', '', 1)).toEqual({ closed: 1 })
    const hours = cellsOf(contribution(late, 'UTC')).filter(({ grain }) => grain === 'hour')
    expect(hours.map(({ dim, t, sums }) => [dim, t, sums.entered, sums.closed])).toEqual([
      ['all', 0, 1, undefined],
      ['team', 0, 1, undefined],
      ['all', 26 * hour, undefined, 1],
      ['team', 26 * hour, undefined, 1],
    ])
  })

  it('counts a resolved one as lasting once it can no more be reopened, and as reopened when it was', () => {
    const closed: Episode = { ...answered, closed: { at: 60_000, as: 'resolved' } }
    expect(sumsIn(closed, 'all', '')).not.toHaveProperty('durable')
    expect(sumsIn({ ...closed, matured: true }, 'all', '')).toMatchObject({ answeredResolved: 1, durable: 1 })
    const again = sumsIn({ ...closed, reopened: true }, 'all', '')
    expect(again).toMatchObject({ answered: 1, reopened: 1, closed: 1 })
    expect(again).not.toHaveProperty('answeredResolved')
  })

  it('counts a void one nowhere but among the void', () => {
    const spam: Episode = { ...answered, closed: { at: 60_000, as: 'void' } }
    const cells = daysOf(contribution(spam, 'UTC'))
    expect(cells).toHaveLength(5)
    for (const { sums, histograms } of cells)
      expect({ sums, histograms }).toEqual({ sums: { void: 1 }, histograms: {} })
  })

  it('counts a complaint where it entered, and as none any more when somebody says that it is none', () => {
    const complaint: Episode = { ...answered, keys: { ...answered.keys, kind: 'complaint' } }
    expect(sumsIn(complaint, 'all', '')).toMatchObject({ entered: 1, complaints: 1 })
    const change = difference(
      contribution(complaint, 'UTC'),
      contribution({ ...complaint, keys: { ...answered.keys, kind: 'order' } }, 'UTC'),
    )
    const whole = daysOf(change).find(({ dim }) => dim === 'all')
    expect(whole?.sums).toEqual({ complaints: -1 })
  })

  it.each([
    [10, { recommendAnswers: 1, promoters: 1 }],
    [9, { recommendAnswers: 1, promoters: 1 }],
    [8, { recommendAnswers: 1 }],
    [7, { recommendAnswers: 1 }],
    [6, { recommendAnswers: 1, detractors: 1 }],
    [0, { recommendAnswers: 1, detractors: 1 }],
  ])('counts who would recommend us by %i of 10 for whom the survey rates', (recommend, sums) => {
    expect(sumsIn({ ...answered, recommend, rated: 'bo' }, 'assistant', 'bo')).toEqual(sums)
  })

  it('keeps what a colleague asks apart from all others', () => {
    const cells = daysOf(contribution({ ...answered, fromColleague: true }, 'UTC'))
    expect(cells.map(({ dim, key, sums }) => [dim, key, sums.answered])).toEqual([['colleague', '', 1]])
  })

  it('counts a message by its working time, and never as abandoned', () => {
    const message: Episode = {
      ...answered,
      kind: 'message',
      target: 3600,
      answeredAt: 20 * hour,
      workingWait: hour,
      left: { at: 1_000, short: false, callBack: 'none' },
    }
    expect(sumsIn(message, 'all', '')).toEqual({
      messages: 1,
      messagesAnswered: 1,
      messagesWithin: 1,
      messagesWait: hour,
      messagesWaitPassed: 20 * hour,
    })
  })

  it('moves only the assistant’s cells when another one turns out to have held it', () => {
    const spans = [{ assistant: 'bo', from: 5_000, to: null }]
    const changes = daysOf(difference(contribution(answered, 'UTC'), contribution({ ...answered, spans }, 'UTC')))
    expect(changes.map(({ dim, key, sums }) => [dim, key, sums.answered])).toEqual([
      ['assistant', 'ann', -1],
      ['assistant', 'bo', 1],
    ])
    expect(changes[0]!.histograms).toEqual({ liveWait: { 87: -1 } })
  })

  it('turns abandoned into answered when the visitor comes back and gets a reply', () => {
    const gone: Episode = { ...waiting, left: { at: 20_000, short: false, callBack: 'none' }, maturing: true }
    const changes = difference(contribution(gone, 'UTC'), contribution({ ...waiting, answeredAt: 40_000 }, 'UTC'))
    expect(changes.map(({ keys }) => keys)).toEqual([waiting.keys])
    expect(changes[0]!.sums).toEqual({
      abandonedBeforeAssignment: -1,
      endedAbandoned: -1,
      maturing: -1,
      answered: 1,
      within: 1,
      wait: 40_000,
      waitWorking: 40_000,
      waitToAssignment: 40_000,
    })
  })
})
