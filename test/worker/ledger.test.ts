/** The ledger as it is read: from rows written by hand, so that every expected sum is one on paper. */
import { beforeAll, describe, expect, it } from 'vitest'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import type { LedgerAnswer } from '../../shared/schema/ledger.ts'
import type { Problem } from '../../shared/schema/problem.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const zone = 'Europe/Berlin'
const cookies = new Map<string, string>()
let workspace: TestWorkspace
let ann: TestMember
let bea: TestMember
let otherTeam: string

/** Writes a day's row, as the flush would have. */
async function row(
  team: string,
  tierClass: string,
  date: string,
  members: Record<string, Record<string, number>>,
  of = workspace,
): Promise<void> {
  const day = date === '' ? 0 : localDayStart(date, zone)
  const ledger = JSON.stringify({ at: Date.now(), day, members })
  await batch(services.db, [
    sql`INSERT INTO ledger_day (workspace, team, tier_class, day, ledger)
        VALUES (${of.id}, ${team}, ${tierClass}, ${day}, ${ledger})`,
  ])
}

async function reading(who: string, from: string, to: string): Promise<LedgerAnswer> {
  const answer = await ask('GET', `/api/ledger?from=${from}&to=${to}`, { cookie: cookies.get(who)! })
  expect(answer.status).toBe(200)
  return answer.json<LedgerAnswer>()
}

const none = { entitled: 0, received: 0, missed: 0, declined: 0, takenBack: 0, claimed: 0, given: 0 }

beforeAll(async () => {
  workspace = await makeWorkspace()
  const foreign = await makeWorkspace()
  otherTeam = services.newId()
  ann = await makeMember(workspace, 'assistant')
  bea = await makeMember(workspace, 'assistant')
  cookies.set('ann', await signIn(ann))
  for (const role of ['owner', 'manager', 'analyst'] as const)
    cookies.set(role, await signIn(await makeMember(workspace, role)))
  cookies.set('foreign owner', await signIn(await makeMember(foreign, 'owner')))
  await batch(services.db, [
    sql`UPDATE workspace SET zone = ${zone} WHERE id = ${workspace.id}`,
    sql`UPDATE member SET name = CASE id WHEN ${ann.id} THEN 'Ann' ELSE 'Bea' END WHERE id IN (${ann.id}, ${bea.id})`,
    sql`INSERT INTO team (workspace, id, name, created_at) VALUES (${workspace.id}, ${otherTeam}, 'Sales', 0)`,
  ])
  const { team } = workspace
  const gone = services.newId()
  await row(team, 'CD', '', { [ann.id]: { credit: 5, entitled: 900, received: 901 } })
  await row(team, 'CD', '2026-03-28', {
    [ann.id]: { credit: 0.5, entitled: 1.5, received: 1, missed: 2 },
    [bea.id]: { credit: -0.5, entitled: 1.5, received: 2, given: 1 },
  })
  // Berlin's day of 23 hours.
  await row(team, 'CD', '2026-03-29', {
    [ann.id]: { credit: 1, entitled: 2.25, received: 2, declined: 1 },
    [bea.id]: { credit: -1, entitled: 0.75, received: 1, claimed: 1, takenBack: 3 },
  })
  await row(team, 'CD', '2026-03-30', {
    [ann.id]: { credit: 2, entitled: 0, received: 0 },
    [gone]: { credit: -2, entitled: 1, received: 1 },
  })
  await row(otherTeam, 'AB', '2026-03-29', { [bea.id]: { credit: 0, entitled: 1, received: 1 } })
  await row(foreign.team, 'AB', '2026-03-29', { [bea.id]: { credit: 0, entitled: 7, received: 7 } }, foreign)
})

describe('the ledger', () => {
  it('adds up whole local days, the first and the last among them, and no other', async () => {
    const { shares, period, scope } = await reading('owner', '2026-03-28', '2026-03-29')
    expect(scope).toBe('all')
    expect(period.to - period.from).toBe(47 * 3_600_000)
    expect(shares.map(({ name, tierClass }) => [name, tierClass])).toEqual([
      ['Support', 'CD'],
      ['Sales', 'AB'],
    ])
    expect(shares[0]!.whole).toEqual({
      ...none,
      entitled: 6,
      received: 6,
      missed: 2,
      declined: 1,
      takenBack: 3,
      claimed: 1,
      given: 1,
    })
    expect(shares[0]!.people).toEqual([
      {
        ...none,
        member: ann.id,
        name: 'Ann',
        entitled: 3.75,
        received: 3,
        missed: 2,
        declined: 1,
        credit: expect.closeTo(2, 3),
      },
      {
        ...none,
        member: bea.id,
        name: 'Bea',
        entitled: 2.25,
        received: 3,
        takenBack: 3,
        claimed: 1,
        given: 1,
        credit: 0,
      },
    ])
    const [first] = (await reading('owner', '2026-03-28', '2026-03-28')).shares
    expect(first!.whole).toEqual({ ...none, entitled: 3, received: 3, missed: 2, given: 1 })
  })

  it('leaves out whoever was not there, and knows no name of somebody who is gone', async () => {
    const [share] = (await reading('analyst', '2026-03-30', '2026-04-30')).shares
    expect(share!.people).toMatchObject([
      { name: null, entitled: 1, received: 1, credit: expect.closeTo(-2, 3) as number },
    ])
    expect((await reading('owner', '2026-04-01', '2026-04-30')).shares).toEqual([])
  })

  it('shows managers their teams, and an assistant the sums of their team and themselves alone', async () => {
    const manager = await reading('manager', '2026-03-28', '2026-03-29')
    expect(manager.shares.map(({ name, people }) => [name, people.length])).toEqual([['Support', 2]])
    const own = await reading('ann', '2026-03-28', '2026-03-29')
    expect(own.scope).toBe('own')
    expect(own.shares.map(({ name }) => name)).toEqual(['Support'])
    expect(own.shares[0]!.whole).toEqual(manager.shares[0]!.whole)
    expect(own.shares[0]!.people).toEqual([{ ...manager.shares[0]!.people[0], credit: expect.closeTo(2, 3) as number }])
    expect(JSON.stringify(own)).not.toContain(bea.id)
  })

  it('says nothing of another workspace', async () => {
    const foreign = await reading('foreign owner', '2026-03-28', '2026-03-29')
    expect(foreign.shares.map(({ whole }) => whole.received)).toEqual([7])
    expect(JSON.stringify(foreign)).not.toContain(ann.id)
  })

  it.each([
    ['from=2026-02-29&to=2026-03-01', 'from'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
    ['from=2025-03-01&to=2026-03-02', 'from'],
    ['from=2026-03-02', 'to'],
    ['from=today&to=2026-03-01', 'from'],
    ['from=2026-03-01&to=2026-03-01&team=x', 'team'],
  ])('refuses %s and names what is wrong with it', async (query, field) => {
    const answer = await ask('GET', `/api/ledger?${query}`, { cookie: cookies.get('owner')! })
    expect(answer.status).toBe(400)
    expect(await answer.json<Problem>()).toMatchObject({ code: 'invalid-input', field })
  })
})
