/** Each line of the status says what it means while it is well, and what to do when it is not. */
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../console/data/api.ts'
import { statusLines } from '../../../console/settings/status-lines.ts'
import { statusWords } from '../../../console/words/status-words.ts'

const now = Date.UTC(2026, 10, 28, 12)
const minute = 60_000

const well: Status = {
  founded: true,
  epoch: 1,
  journal: 1_200,
  flushed: 1_200,
  flushLagMs: 0,
  parked: 0,
  halted: null,
  sockets: { visitors: 2, members: 1 },
  live: 12,
  revision: 7,
  mail: { provider: 'smtp', dead: 0, sentAt: now - minute, failingSince: null },
  record: {
    notices: { due: 0, since: null, failed: 0 },
    unindexed: { count: 3, most: 1_000 },
    broken: [],
    keeping: {
      sites: 2,
      endedAt: now - 9 * 60 * minute,
      inquiries: 1_250,
      people: 1_100,
      night: null,
      dueAt: now + 15 * 60 * minute,
      due: { count: 3, most: 1_000 },
    },
    size: { inquiries: 45_678, bytes: 12_300_000 },
    version: '0.1.0',
  },
  facts: { counting: null, audit: { day: 0, at: 0, inquiries: 5, differences: 0, examples: [] } },
}

const linesOf = (status: Status) => statusLines(status, { locale: 'en', zone: 'UTC', now })
const withRecord = (change: Partial<Status['record']>): Status => ({ ...well, record: { ...well.record, ...change } })
const withKeeping = (change: Partial<Status['record']['keeping']>): Status =>
  withRecord({ keeping: { ...well.record.keeping, ...change } })
const withMail = (change: Partial<Status['mail']>): Status => ({ ...well, mail: { ...well.mail, ...change } })

describe('the status', () => {
  it('is well, each line in plain words', () => {
    const lines = linesOf(well)
    expect(lines.filter(({ bad }) => bad)).toEqual([])
    expect(lines.every(({ name, value, says }) => name !== '' && value !== '' && says !== '')).toBe(true)
    expect(lines.map(({ value }) => value)).toEqual([
      'up to date',
      '1,200 of 1,200',
      '0',
      '0',
      '0',
      'Nov 28, 2026, 11:59 AM',
      '3',
      '12 rules hold',
      'as the log says',
      'Nov 28, 2026, 3:00 AM',
      '2 of visitors, 1 of the team',
      '12',
      '45,678',
      '12.3 MB',
      '0.1.0',
    ])
  })

  it.each<[string, Status, string, string]>([
    [statusWords.lag.name, { ...well, flushLagMs: 65_000 }, '1:05 behind', 'Nothing is lost'],
    [statusWords.parked.name, { ...well, parked: 2 }, '2', 'dead_entry'],
    [
      statusWords.due.name,
      withRecord({ notices: { due: 4, since: now - 11 * minute, failed: 0 } }),
      '4, for 11:00',
      'the clock',
    ],
    [statusWords.failed.name, withRecord({ notices: { due: 0, since: null, failed: 3 } }), '3', 'sends them again'],
    [
      statusWords.mail.name,
      withMail({ sentAt: null, failingSince: now - minute }),
      'none yet',
      'since Nov 28, 2026, 11:59 AM',
    ],
    [
      statusWords.unindexed.name,
      withRecord({ unindexed: { count: 1_000, most: 1_000 } }),
      '1,000 or more',
      'catches up',
    ],
    [
      statusWords.rules.name,
      withRecord({
        broken: [
          { rule: 'spans', count: 1 },
          { rule: 'columns', count: 20 },
        ],
      }),
      '2 of 12 broken',
      'an inquiry held by two at once (1) and an inquiry listed otherwise than it is (20)',
    ],
    [
      statusWords.facts.name,
      { ...well, facts: { counting: null, audit: { ...well.facts.audit!, differences: 2 } } },
      '2 differ',
      'Count anew',
    ],
    [
      statusWords.keeping.name,
      withKeeping({ dueAt: now - 11 * minute, due: { count: 1_000, most: 1_000 } }),
      'Nov 28, 2026, 3:00 AM',
      'longer than their website says: 1,000 or more',
    ],
    [
      statusWords.keeping.name,
      withKeeping({ night: now - 25 * 60 * minute, inquiries: 50 }),
      'under way, 50 so far',
      'the clock rings',
    ],
    [statusWords.bytes.name, withRecord({ size: { inquiries: 1, bytes: 9.2e9 } }), '9.2 GB', 'ends at 10 GB'],
  ])('says what to do when it is bad: %s', (name, status, value, says) => {
    const bad = linesOf(status).filter((line) => line.bad)
    expect(bad.map((line) => line.name)).toEqual([name])
    expect(bad[0]!.value).toBe(value)
    expect(bad[0]!.says).toContain(says)
  })

  it.each<[string, Status]>([
    ['is a moment behind', { ...well, flushLagMs: 900 }],
    ['has a notice that was due just now', withRecord({ notices: { due: 1, since: now - minute, failed: 0 } })],
    [
      'keeps mails because none leave',
      {
        ...withMail({ provider: 'none', sentAt: null }),
        record: { ...well.record, notices: { due: 9, since: now - 60 * minute, failed: 0 } },
      },
    ],
    ['keeps for ever', withKeeping({ sites: 0, dueAt: now - 60 * minute, night: 0 })],
    ['is deleting', withKeeping({ night: now - minute, endedAt: null, dueAt: now - minute })],
    ['has not seen a night', { ...withRecord({ broken: null }), facts: { counting: null, audit: null } }],
  ])('is well while it %s', (_, status) => {
    expect(linesOf(status).filter(({ bad }) => bad)).toEqual([])
  })
})
