/** Three days of the demo's past, played by the real Desk on a data folder of its own: all of it is in the record and sound. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MemberClient } from '../../demo/member-client.ts'
import { people } from '../../demo/people.ts'
import { seedDemo } from '../../demo/seed.ts'
import { settleIn } from '../../demo/settle-in.ts'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import { breachesOf, standingBreaches } from '../../scripts/invariants.ts'
import { playHistory } from '../../scripts/play-history.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import type { StoredData } from '../../scripts/stored-data.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { openStored } from '../../scripts/stored-data.ts'

const now = Date.now()
const days = 3
let data: string
let stored: StoredData
/** What is kept by the clock from today on. */
let kept: { queues: Queue[]; members: Member[] }
/** As a manager reads them then. */
let measures: MeasuresAnswer

beforeAll(async () => {
  expect(await builds({ only: 'worker' })).toBe(true)
  data = mkdtempSync(join(tmpdir(), 'foyer-history-'))
  const port = await freePort()
  const foyer = `http://localhost:${port}`
  const secrets = secretsOf(data)
  const vars = { ...secrets, PUBLIC_URL: foyer, MAIL: 'mailbox' }
  const host = await startHost({ data, port, vars, assets: false })
  const demo = await seedDemo(foyer, 'http://127.0.0.1:1', secrets.SET_UP_TOKEN, () => {})
  await host.stop()
  const { workspace, cast } = demo
  await playHistory({ data, workspace, cast, vars, to: now, days, seed: 60, onWeek: () => {} })
  const today = await startHost({ data, port, vars, assets: false })
  const owner = await MemberClient.signIn(foyer, demo.owner)
  await settleIn(owner, now)
  kept = {
    ...(await owner.get<{ queues: Queue[] }>('/api/queues')),
    ...(await owner.get<{ members: Member[] }>('/api/members')),
  }
  measures = await owner.get<MeasuresAnswer>('/api/measures?period=7&by=source')
  await today.stop()
  stored = openStored(data)
}, 120_000)

afterAll(() => {
  stored?.close()
  rmSync(data, { recursive: true, force: true })
})

const count = (from: string) => Number(stored.record.prepare(`SELECT COUNT(*) AS n FROM ${from}`).get()?.['n'])

it('breaks no rule of the record, and all of it is there', () => {
  const { record, standings } = stored
  expect([...breachesOf(record), ...standingBreaches(standings)]).toEqual([])
  expect(standings).toHaveLength(1)
  expect(standings[0]!.recorded).toBe(standings[0]!.journal)
})

it('is as long ago as it was planned, and nothing of it lies in the future', () => {
  expect(count('inquiry')).toBeGreaterThan(100)
  const span = stored.record.prepare('SELECT MIN(created_at) AS first, MAX(created_at) AS last FROM inquiry').get()
  expect(Number(span?.['first'])).toBeLessThan(now - (days - 1) * 86_400_000)
  // Once it was played, time is real again.
  expect(count(`event WHERE at > ${Date.now()}`)).toBe(0)
})

it('has the rush at noon as the tour tells it: of 36, three gave up and 27 were answered within a minute', () => {
  const sums = [
    'entered',
    'short',
    'answered',
    'within',
    'recovered',
    'abandonedBeforeAssignment',
    'abandonedAfterAssignment',
    'quiet',
  ]
  const rush = stored.record
    .prepare(
      `SELECT ${sums.map((sum) => `COALESCE(SUM(sums ->> '$.${sum}'), 0) AS ${sum}`).join(', ')} FROM rollup
       WHERE grain = 'day' AND dim = 'source' AND key = 'noon-sale'`,
    )
    .get()
  expect({ ...rush }).toEqual({
    entered: 38,
    short: 2,
    answered: 31,
    within: 27,
    recovered: 2,
    abandonedBeforeAssignment: 0,
    abandonedAfterAssignment: 3,
    quiet: 2,
  })
})

it('shows a manager the rush as the tour has it: 8.3 %, wide 13.9 %, and 75 % in time', () => {
  const { keys } = measures.cut as Extract<MeasuresAnswer['cut'], { keys: unknown }>
  const { abandonment, serviceLevel } = keys.find(({ key }) => key === 'noon-sale')!.measures
  const percent = (rate: number | null) => Math.round(rate! * 1_000) / 10
  expect([abandonment.rate, abandonment.wideRate, serviceLevel.rate].map(percent)).toEqual([8.3, 13.9, 75])
  expect(abandonment.recovered).toBe(2)
})

it('was lived through: answered, closed, left, and decided', () => {
  const closed = count(`inquiry WHERE closed_at IS NOT NULL`)
  expect(closed).toBeGreaterThan(count('inquiry') * 0.9)
  for (const type of ['accepted', 'missed', 'left', 'rated', 'screened', 'passed', 'voided'])
    expect(count(`event WHERE type = '${type}'`), type).toBeGreaterThan(0)
})

it('goes on by the clock: queues abroad have their hours, people shifts and leave, and a newcomer may work at any time', () => {
  const zoneOf = (name: string) => kept.queues.find((queue) => queue.name === name)!.hours?.zone
  expect(['TH Home', 'MY One', 'PL Dealers', 'CN 工程'].map(zoneOf)).toEqual([
    undefined,
    'Asia/Kuala_Lumpur',
    'Europe/Warsaw',
    'Asia/Shanghai',
  ])
  const [away, ...others] = kept.members.filter(({ leave = [] }) => leave.length > 0)
  expect([away!.name, others]).toEqual(['陈美玲 Tan Mei Ling', []])
  const standIn = kept.members.find(({ id }) => id === away!.leave![0]!.standIn)
  expect(standIn!.name).toBe('Nurul Aina binti Hassan')
  const shown = new Set(people.filter((person) => person.shown === true).map(({ email }) => email))
  expect(kept.members.filter(({ email, hours }) => shown.has(email) && hours !== null)).toEqual([])
})
