import { describe, expect, it } from 'vitest'
import { contribution } from '../../../shared/measures/contribution.ts'
import type { Episode } from '../../../shared/measures/episode.ts'
import type { Dim } from '../../../shared/measures/facts.ts'
import { cellsOf, difference } from '../../../shared/measures/facts.ts'
import { waiting } from './random-episode.ts'

const hour = 3_600_000

/** The sums of the one cell of a key in an hour (from 0, in UTC). */
function sumsIn(episode: Episode, dim: Dim, key: string, inHour = 0) {
  return cellsOf(contribution(episode, 'UTC')).find(
    (cell) => cell.dim === dim && cell.key === key && cell.hour === inHour * hour,
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
    const cells = cellsOf(contribution(waiting, 'UTC'))
    expect(cells.map(({ dim, key }) => `${dim}:${key}`)).toEqual([
      'all:',
      'site:shop',
      'queue:sales',
      'team:support',
      'source:search',
    ])
    for (const cell of cells) expect(cell).toMatchObject({ hour: 0, sums: { entered: 1, waiting: 1 }, histograms: {} })
  })

  it('counts an answered one with its wait, parted, for the assistant who answered', () => {
    const cell = cellsOf(contribution(answered, 'UTC')).find(({ dim }) => dim === 'assistant')
    expect(cell).toEqual({
      dim: 'assistant',
      key: 'ann',
      hour: 0,
      sums: { entered: 1, answered: 1, within: 1, wait: 30_000, waitToAssignment: 2_000, waitToAcceptance: 3_000 },
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

  it('files a rate by the hour of entering, and the closing by the hour it happened in', () => {
    const late: Episode = { ...answered, closed: { at: 2 * hour, as: 'resolved' } }
    expect(sumsIn(late, 'all', '')).toMatchObject({ entered: 1, answeredClosed: 1 })
    expect(sumsIn(late, 'all', '')).not.toHaveProperty('closed')
    expect(sumsIn(late, 'all', '', 2)).toEqual({ closed: 1 })
  })

  it('counts a void one nowhere but among the void', () => {
    const spam: Episode = { ...answered, closed: { at: 60_000, as: 'void' } }
    const cells = cellsOf(contribution(spam, 'UTC'))
    expect(cells).toHaveLength(5)
    for (const { sums, histograms } of cells)
      expect({ sums, histograms }).toEqual({ sums: { void: 1 }, histograms: {} })
  })

  it('keeps what a colleague asks apart from all others', () => {
    const cells = cellsOf(contribution({ ...answered, fromColleague: true }, 'UTC'))
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
    })
  })

  it('moves only the assistant’s cells when another one turns out to have held it', () => {
    const spans = [{ assistant: 'bo', from: 5_000, to: null }]
    const changes = cellsOf(difference(contribution(answered, 'UTC'), contribution({ ...answered, spans }, 'UTC')))
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
      maturing: -1,
      answered: 1,
      within: 1,
      wait: 40_000,
      waitToAssignment: 40_000,
    })
  })
})
