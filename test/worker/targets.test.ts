/** Targets over their addresses: from cells of facts written by hand, so that every expected number is sums on paper. */
import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { figureOf } from '../../shared/measures/figures.ts'
import { countOf, isCounted, targetMeasureIds } from '../../shared/measures/target-measures.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import type {
  EveningAnswer,
  EveningRow,
  NewTarget,
  Subject,
  TargetRow,
  TargetsAnswer,
} from '../../shared/schema/target.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

/** Wednesday, 13:00 in Bangkok: half of that day's eight hours are over. */
const now = Date.UTC(2026, 10, 18, 6)
const zone = 'Asia/Bangkok'

let workspace: TestWorkspace
let otherTeam: string
let owner: string
let manager: string
let managing: TestMember
let stranger: string
let anan: TestMember & { cookie: string }
let nurul: TestMember & { cookie: string }

async function who(role: 'owner' | 'manager' | 'assistant'): Promise<TestMember & { cookie: string }> {
  const made = await makeMember(workspace, role)
  return { ...made, cookie: await signIn(made) }
}

beforeAll(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterAll(() => {
  vi.useRealTimers()
})

beforeEach(async () => {
  vi.setSystemTime(now)
  workspace = await makeWorkspace()
  otherTeam = services.newId()
  await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at)
        VALUES (${workspace.id}, ${otherTeam}, 'Sales', 'sales', 0)`,
  ])
  owner = (await who('owner')).cookie
  managing = await makeMember(workspace, 'manager')
  manager = await signIn(managing)
  const another = await who('manager')
  stranger = another.cookie
  anan = await who('assistant')
  nurul = await who('assistant')
  const shift = [
    [9 * 60, 13 * 60],
    [14 * 60, 18 * 60],
  ]
  const weekly = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift, sat: [], sun: [] }
  // On Monday the 23rd nobody works.
  const hours = JSON.stringify({ weekly, extra: [], closed: [{ date: '2026-11-23', name: 'Labour Thanksgiving Day' }] })
  const leave = JSON.stringify([{ from: '2026-11-16', until: '2026-11-17', standIn: null }])
  await batch(services.db, [
    sql`UPDATE team_member SET team = ${otherTeam} WHERE member = ${another.id}`,
    sql`UPDATE member SET hours = ${hours} WHERE id IN (${anan.id}, ${nurul.id})`,
    sql`UPDATE member SET leave = ${leave} WHERE id = ${nurul.id}`,
  ])
})

/** Writes a cell, as the flush would have. */
async function cell(
  dim: 'team' | 'assistant',
  key: string,
  date: string,
  sums: Record<string, number>,
  waits = {},
): Promise<void> {
  const t = localDayStart(date, zone)
  await batch(services.db, [
    sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
        VALUES (${workspace.id}, 1, 'day', ${dim}, ${key}, ${t}, ${JSON.stringify(sums)}, ${JSON.stringify(waits)}, '{}')`,
  ])
}

const member = ({ id }: { id: string }): Subject => ({ kind: 'member', id })
const team = (): Subject => ({ kind: 'team', id: workspace.team })
const wish = (part: Partial<NewTarget> = {}) => ({
  subject: member(anan),
  month: '2026-11',
  measure: 'closed',
  value: 100,
  ...part,
})

const setting = (part: Partial<NewTarget> = {}, cookie = owner) =>
  ask('POST', '/api/targets', { cookie, body: wish(part) })

async function set(part: Partial<NewTarget> = {}): Promise<string> {
  const answer = await setting(part)
  expect(answer.status).toBe(201)
  return (await answer.json<{ id: string }>()).id
}

async function reading(cookie = owner, month = '2026-11'): Promise<TargetsAnswer> {
  const answer = await ask('GET', `/api/targets?month=${month}`, { cookie })
  expect(answer.status).toBe(200)
  return answer.json()
}

async function rowOf(subject: Subject, cookie = owner): Promise<TargetRow> {
  return (await reading(cookie)).subjects.find(({ id }) => id === subject.id)!.targets[0]!
}

async function evening(cookie = owner, query = ''): Promise<EveningAnswer> {
  const answer = await ask('GET', `/api/targets/evening${query}`, { cookie })
  expect(answer.status).toBe(200)
  return answer.json()
}

async function refusalOf(answer: Response): Promise<unknown[]> {
  const { code, field } = await answer.json<{ code: string; field?: string }>()
  return [answer.status, code, field]
}

describe('a target that adds up', () => {
  it('is broken down to working days without holidays, and stands by how much of them is over', async () => {
    // 21 weekdays, one of them a holiday: 20 working days, five a day; 12½ of them are over.
    await set()
    await cell('assistant', anan.id, '2026-11-02', { closed: 40 })
    await cell('assistant', anan.id, '2026-11-18', { closed: 17 })
    const { done, verdict, course } = await rowOf(member(anan))
    expect([done, verdict]).toEqual([57, 'close'])
    expect(course).toMatchObject({ attainment: 0.57, neededPerDay: 43 / 7.5 })
    expect(course!.expectedByNow).toBeCloseTo(62.5, 9)
    expect(course!.pace).toBeCloseTo(57 / 62.5, 9)
    expect(course!.projected).toBeCloseTo((57 * 20) / 12.5, 9)
    expect(course!.weeks.map(({ goal, done: of }) => [goal, of])).toEqual([
      [0, 0],
      [25, 40],
      [25, 0],
      [25, 17],
      [20, 0],
      [5, 0],
    ])
    expect(course!.weeks[4]!.days[0]).toEqual({ date: '2026-11-23', weight: 0, goal: 0, done: 0 })
  })

  it('asks less of whoever is on leave, and of a team as much as its people work', async () => {
    await set({ subject: member(nurul), value: 90 })
    await set({ subject: team(), value: 380 })
    const own = (await rowOf(member(nurul))).course!
    // 18 days, 10½ of them over.
    expect(own.weeks.map(({ goal }) => goal)).toEqual([0, 25, 25, 15, 20, 5])
    expect(own.expectedByNow).toBeCloseTo(52.5, 9)
    const theirs = (await rowOf(team())).course!
    expect(theirs.weeks.map(({ goal }) => goal)).toEqual([0, 100, 100, 80, 80, 20])
    expect(theirs.expectedByNow).toBeCloseTo(230, 9)
  })

  it('counts money by its currency alone', async () => {
    await set({ measure: 'wonValue', value: 1_000_00, currency: 'THB' })
    await cell('assistant', anan.id, '2026-11-03', { dealsWon: 2, 'won.THB': 400_00, 'won.PLN': 7_000_00 })
    expect((await rowOf(member(anan))).done).toBe(400_00)
  })

  it('has expected nothing of a month to come, and is judged by all of one that is over', async () => {
    await set({ month: '2026-12' })
    await set({ month: '2026-10', value: 10 })
    await cell('assistant', anan.id, '2026-10-05', { closed: 9 })
    const [december] = (await reading(owner, '2026-12')).subjects.find(({ id }) => id === anan.id)!.targets
    expect(december).toMatchObject({ done: 0, verdict: null, course: { expectedByNow: 0, pace: null } })
    const [october] = (await reading(owner, '2026-10')).subjects.find(({ id }) => id === anan.id)!.targets
    expect(october).toMatchObject({ done: 9, verdict: 'close', course: { expectedByNow: 10, neededPerDay: null } })
  })
})

describe('a forecast', () => {
  it('says nothing while too little is known', async () => {
    await set()
    await cell('assistant', anan.id, '2026-11-17', { closed: 5 })
    expect((await rowOf(member(anan))).course).toMatchObject({ quarter: null, year: null })
  })

  it('goes on as in the last weeks, over quarter and year, and holds it against targets that are there for every month', async () => {
    for (const month of ['2026-10', '2026-11', '2026-12']) {
      await set({ month, measure: 'answered', value: 7 })
      await set({ month, value: 100 })
    }
    // Five each working day of the eight weeks before today; ten before that, in spring.
    for (let at = 1; at <= 56; at += 1) {
      const date = new Date(now - at * 86_400_000).toISOString().slice(0, 10)
      if (![0, 6].includes(new Date(date).getUTCDay())) await cell('assistant', anan.id, date, { closed: 5 })
    }
    await cell('assistant', anan.id, '2026-03-02', { closed: 10 })
    const rows = (await reading()).subjects.find(({ id }) => id === anan.id)!.targets
    const { quarter, year } = rows.find(({ target }) => target.measure === 'closed')!.course!
    // 34 weekdays of the quarter are over; 7½ days of November and 23 of December are left.
    const doneInQuarter = 34 * 5
    const left = 5 * (7.5 + 23)
    expect(quarter).toMatchObject({ done: doneInQuarter, target: 300 })
    for (const one of [quarter!.expected, quarter!.low, quarter!.high]) expect(one).toBeCloseTo(doneInQuarter + left, 6)
    expect(year).toMatchObject({ done: 40 * 5 + 10, target: null })
    expect(year!.expected).toBeCloseTo(210 + left, 6)
  })

  it('reads months that are added up, and no day of them twice', async () => {
    await set()
    for (const date of ['2026-10-05', '2026-11-02']) await cell('assistant', anan.id, date, { closed: 5 })
    const month = (of: string, closed: number) =>
      sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles) VALUES (${workspace.id}, 1,
          'month', 'assistant', ${anan.id}, ${localDayStart(`${of}-01`, zone)}, ${JSON.stringify({ closed })}, '{}', '{}')`
    const upto = localDayStart('2026-11-18', zone)
    await batch(services.db, [
      month('2026-10', 5),
      month('2026-11', 5),
      sql`INSERT INTO rolled (workspace, generation, upto) VALUES (${workspace.id}, 1, ${upto})`,
    ])
    const { done, course } = await rowOf(member(anan))
    expect([done, course!.quarter?.done, course!.year?.done]).toEqual([5, 10, 10])
  })
})

describe('figures', () => {
  it('are those of the row that the measures show, of everything that can be a target', async () => {
    const sums = {
      entered: 12,
      answered: 10,
      within: 7,
      wait: 500_000,
      abandonedAfterAssignment: 2,
      messages: 4,
      messagesAnswered: 3,
      messagesWithin: 2,
      messagesWait: 90_000,
      triaged: 9,
      triageMissed: 1,
      answeredClosed: 9,
      answeredResolved: 8,
      resolvedUnescalated: 6,
      escalated: 2,
      firstContacts: 5,
      settledFirst: 4,
      firstMaturing: 3,
      ratings: 11,
      satisfied: 9,
      ratingSum: 48,
      given: 9,
      seen: 9,
      toSeen: 90_000,
      passed: 3,
      qualified: 4,
      won: 2,
      lost: 1,
      dealsWon: 2,
      dealsLost: 1,
      closed: 9,
      'won.THB': 5_000,
      'deals.THB': 2,
    }
    const waits = { 'liveWait.100': 5, 'liveWait.120': 5, 'messageWait.90': 3 }
    await cell('assistant', anan.id, '2026-11-04', sums, waits)
    await cell('team', workspace.team, '2026-11-04', sums, waits)
    for (const subject of [member(anan), team()]) {
      const by = subject.kind === 'team' ? 'team' : 'assistant'
      const days = 'from=2026-11-01&to=2026-11-30'
      const answer = await ask('GET', `/api/measures?${days}&by=${by}`, { cookie: owner })
      const { measures } = (await answer.json<MeasuresAnswer>()).cut!.keys.find(({ key }) => key === subject.id)!
      const asked = targetMeasureIds.filter((one) => one !== 'passed' || subject.kind === 'team')
      for (const measure of asked) {
        const isMoney = measure === 'wonValue'
        const value = isCounted(measure) ? 10 : 0.5
        await set({ subject, measure, value, currency: isMoney ? 'THB' : null })
      }
      const rows = (await reading()).subjects.find(({ id }) => id === subject.id)!.targets
      expect(rows.map(({ target }) => target.measure).toSorted()).toEqual([...asked].toSorted())
      const { escalation, closed, resolution, leads, deals } = measures
      const counted = {
        answered: escalation.answered,
        closed,
        resolved: resolution.answeredResolved,
        passed: leads.passed,
        qualified: leads.qualified,
        dealsWon: deals.won,
        wonValue: deals.takings[0]!.won,
      }
      for (const { target, done, n } of rows) {
        const { measure } = target
        const shown = isCounted(measure) ? { done: counted[measure], n: null } : figureOf(measure, measures)
        const figure = 'value' in shown ? { done: shown.value, n: shown.n } : shown
        expect({ measure, done, n }).toEqual({ measure, ...figure })
        expect(done).not.toBeNull()
      }
    }
    expect(countOf('closed', '', [{ sums: { closed: 9 }, histograms: {} }])).toBe(9)
  })

  it('say that there are none, instead of a verdict, and hold rates against their target as they stand', async () => {
    await set({ measure: 'serviceLevel', value: 0.8 })
    expect(await rowOf(member(anan))).toMatchObject({ done: null, n: 0, verdict: null, course: null })
    await cell('assistant', anan.id, '2026-11-04', { answered: 10, within: 7 })
    expect(await rowOf(member(anan))).toMatchObject({ done: 0.7, n: 10, verdict: 'missed' })
    await set({ subject: team(), measure: 'abandonRate', value: 0.1 })
    await cell('team', workspace.team, '2026-11-04', {
      entered: 50,
      answered: 46,
      abandonedAfterAssignment: 4,
      maturing: 3,
    })
    expect(await rowOf(team())).toMatchObject({ done: 0.08, n: 50, maturing: 3, verdict: 'met' })
  })

  it('show nothing of what few rated of one person', async () => {
    await set({ measure: 'satisfaction', value: 0.9 })
    await cell('assistant', anan.id, '2026-11-04', { ratings: 9, satisfied: 9, ratingSum: 45 })
    expect(await rowOf(member(anan))).toMatchObject({ done: null, verdict: null })
  })
})

describe('beside the measures', () => {
  const measured = async (query: string, cookie = owner): Promise<MeasuresAnswer> =>
    (await ask('GET', `/api/measures?${query}`, { cookie })).json()
  const november = 'from=2026-11-01&to=2026-11-30'

  beforeEach(async () => {
    await set({ subject: team(), measure: 'serviceLevel', value: 0.8 })
    await set({ measure: 'wait', value: 60 })
    await set({ measure: 'closed', value: 60 })
    const sums = { entered: 10, answered: 10, within: 7 }
    await cell('assistant', anan.id, '2026-11-04', sums)
    await cell('assistant', nurul.id, '2026-11-04', sums)
    await cell('team', workspace.team, '2026-11-04', sums)
  })

  it('are rates and times that are set for the team or person of a row', async () => {
    const targetsBy = async (by: string) =>
      (await measured(`${november}&by=${by}`)).cut!.keys.map(({ key, targets }) => [key, targets])
    expect(await targetsBy('team')).toEqual([[workspace.team, { serviceLevel: 0.8 }]])
    expect(new Map((await targetsBy('assistant')) as [string, unknown][])).toEqual(
      new Map([
        [anan.id, { wait: 60 }],
        [nurul.id, {}],
      ]),
    )
    const answer = await ask('GET', `/api/measures/csv?${november}&by=team`, { cookie: owner })
    const { data } = Papa.parse<Record<string, string>>((await answer.text()).trim(), { header: true })
    expect(data.map((row) => row['Service level: target'])).toEqual(['', '', '0.8'])
  })

  it('hold all of what one person or one team sees, and nothing of more', async () => {
    expect((await measured(november, anan.cookie)).targets).toEqual({ wait: 60 })
    expect((await measured(november, manager)).targets).toEqual({ serviceLevel: 0.8 })
    await batch(services.db, [
      sql`INSERT INTO team_member (workspace, team, member) VALUES (${workspace.id}, ${otherTeam}, ${managing.id})`,
    ])
    expect((await measured(november, manager)).targets).toEqual({})
    expect((await measured(november)).targets).toEqual({})
  })

  it('are said of several months where they are the same in all of them', async () => {
    const since = async (from: string) => (await measured(`from=${from}&to=2026-12-31`, anan.cookie)).targets
    expect(await since('2026-11-01')).toEqual({ wait: 60 })
    expect(await since('2026-10-31')).toEqual({})
    await set({ month: '2026-10', measure: 'wait', value: 60 })
    expect(await since('2026-10-31')).toEqual({ wait: 60 })
    await set({ month: '2026-09', measure: 'wait', value: 90 })
    expect(await since('2026-09-30')).toEqual({})
  })
})

describe('setting targets', () => {
  it('is for owners everywhere, and for managers in their teams', async () => {
    expect((await setting({}, manager)).status).toBe(201)
    expect((await setting({ subject: team() }, manager)).status).toBe(201)
    for (const subject of [member(nurul), team()])
      expect(await refusalOf(await setting({ subject, measure: 'answered' }, stranger))).toEqual([
        403,
        'forbidden',
        undefined,
      ])
    expect((await setting({ subject: { kind: 'team', id: otherTeam } }, stranger)).status).toBe(201)
    expect((await setting({}, anan.cookie)).status).toBe(403)
  })

  it('shows each whose they are to see', async () => {
    await set()
    await set({ subject: member(nurul) })
    await set({ subject: team() })
    const seenBy = async (cookie: string) =>
      (await reading(cookie)).subjects.filter(({ targets }) => targets.length > 0).map(({ id }) => id)
    expect(await seenBy(anan.cookie)).toEqual([anan.id])
    expect(await seenBy(stranger)).toEqual([])
    expect((await seenBy(manager)).toSorted()).toEqual([anan.id, nurul.id, workspace.team].toSorted())
    expect((await reading(anan.cookie)).subjects.map(({ id, mayWrite }) => [id, mayWrite])).toEqual([[anan.id, false]])
    // Who manages no team has themselves.
    await batch(services.db, [sql`DELETE FROM team_member WHERE member = ${managing.id}`])
    expect((await reading(manager)).subjects.map(({ id }) => id)).toEqual([managing.id])
  })

  it('names what is wrong', async () => {
    const absent = services.newId()
    const tries: [Partial<NewTarget>, string][] = [
      [{ subject: { kind: 'member', id: absent } }, 'subject.id'],
      [{ subject: { kind: 'team', id: anan.id } }, 'subject.id'],
      [{ measure: 'luck' as 'closed' }, 'measure'],
      [{ measure: 'passed' }, 'measure'],
      [{ value: -1 }, 'value'],
      [{ month: '2026-00' }, 'month'],
      [{ currency: 'THB' }, 'currency'],
    ]
    for (const [part, field] of tries)
      expect(await refusalOf(await setting(part))).toEqual([400, 'invalid-input', field])
    await set()
    expect(await refusalOf(await setting())).toEqual([409, 'already-exists', 'measure'])
    expect((await setting({ measure: 'wonValue', currency: 'THB' })).status).toBe(201)
    expect((await setting({ measure: 'wonValue', currency: 'PLN' })).status).toBe(201)
  })

  it('changes what was seen, and removes it; whoever saw an older one is told', async () => {
    const id = await set({ objective: '  Nobody waits in November ' })
    const { target } = await rowOf(member(anan))
    expect(target).toMatchObject({ value: 100, objective: 'Nobody waits in November' })
    const change = (body: object, cookie = owner) => ask('PUT', `/api/targets/${id}`, { cookie, body })
    const after = target.changedAt
    expect((await change({ value: 120, after })).status).toBe(200)
    expect((await rowOf(member(anan))).target).toMatchObject({ value: 120, objective: null })
    expect(await refusalOf(await change({ value: 130, after }))).toEqual([409, 'stale-version', undefined])
    expect(await refusalOf(await change({ value: 1.5, after }))).toEqual([400, 'invalid-input', 'value'])
    const remove = (cookie: string) => ask('DELETE', `/api/targets/${id}`, { cookie, body: {} })
    for (const answer of [await change({ value: 1, after }, stranger), await remove(stranger)])
      expect(answer.status).toBe(404)
    const foreign = await makeWorkspace()
    const foreigner = await signIn(await makeMember(foreign, 'owner'))
    for (const answer of [await change({ value: 1, after }, foreigner), await remove(foreigner)])
      expect(answer.status).toBe(404)
    expect((await remove(manager)).status).toBe(200)
    expect((await remove(manager)).status).toBe(404)
  })

  it('takes over those of the month before that are not set yet, of whom one reaches and who is still there', async () => {
    await set({ month: '2026-10', objective: 'Everybody is answered' })
    await set({ month: '2026-10', measure: 'serviceLevel', value: 0.8 })
    await set({ month: '2026-10', subject: member(nurul) })
    await set({ month: '2026-10', subject: { kind: 'team', id: otherTeam } })
    await set({ month: '2026-10', measure: 'wonValue', value: 500, currency: 'THB' })
    await set({ month: '2026-10', measure: 'wonValue', value: 600, currency: 'PLN' })
    await set({ measure: 'serviceLevel', value: 0.9 })
    await set({ measure: 'wonValue', value: 700, currency: 'THB' })
    await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id = ${nurul.id}`])
    expect((await reading(manager)).copyable).toBe(2)
    const copy = async (cookie: string) => {
      const answer = await ask('POST', '/api/targets/copies', { cookie, body: { month: '2026-11' } })
      return (await answer.json<{ copied: number }>()).copied
    }
    expect([await copy(manager), await copy(manager), await copy(owner)]).toEqual([2, 0, 1])
    const own = (await reading()).subjects.find(({ id }) => id === anan.id)!.targets
    expect(own.map(({ target }) => [target.measure, target.value, target.objective])).toEqual([
      ['serviceLevel', 0.9, null],
      ['wonValue', 700, null],
      ['closed', 100, 'Everybody is answered'],
      ['wonValue', 600, null],
    ])
    // Of whom is gone, the old ones are still shown, and judged.
    const gone = (await reading(owner, '2026-10')).subjects.find(({ id }) => id === nurul.id)
    expect(gone?.targets).toMatchObject([{ done: 0, verdict: 'missed' }])
  })
})

describe('the evening', () => {
  const say = (subject: Subject, reason: string | null, cookie: string, day = '2026-11-18') =>
    ask('PUT', '/api/targets/reasons', { cookie, body: { subject, day, reason } })

  it('has what was due that day and what was done of it', async () => {
    await set()
    await set({ measure: 'serviceLevel', value: 0.8 })
    await cell('assistant', anan.id, '2026-11-18', { closed: 4, answered: 4, within: 3 })
    const { subjects, day, today } = await evening(anan.cookie)
    expect([day, today]).toEqual(['2026-11-18', '2026-11-18'])
    const shown = ({ target, goal, done, n, verdict }: EveningRow) => [target.measure, goal, done, n, verdict]
    expect(subjects.map(({ id, maySay, reason, rows }) => [id, maySay, reason, rows.map(shown)])).toEqual([
      [
        anan.id,
        true,
        null,
        [
          ['closed', 5, 4, null, 'missed'],
          ['serviceLevel', 0.8, 0.75, 4, 'missed'],
        ],
      ],
    ])
    const [free] = (await evening(anan.cookie, '?day=2026-11-15')).subjects
    expect(free!.rows[0]).toMatchObject({ goal: 0, done: 0, verdict: null })
    expect(free!.maySay).toBe(false)
  })

  it('keeps why it fell short, for whoever sees it, until the end of the next day', async () => {
    await set()
    expect((await say(member(anan), 'The shop was down from noon.', anan.cookie)).status).toBe(200)
    const reasonSeen = async (cookie: string, query = '') => (await evening(cookie, query)).subjects[0]?.reason ?? null
    expect(await reasonSeen(manager)).toEqual({ text: 'The shop was down from noon.', by: 'Wipa assistant', at: now })
    vi.setSystemTime(now + 86_400_000)
    // No session lasts for days.
    const next = { anan: await signIn(anan), manager: await signIn(managing) }
    expect((await say(member(anan), 'The shop was down.', next.manager)).status).toBe(200)
    const changed = { text: 'The shop was down.', by: 'Wipa manager' }
    expect(await reasonSeen(next.anan, '?day=2026-11-18')).toMatchObject(changed)
    expect((await say(member(anan), null, next.anan)).status).toBe(200)
    expect(await reasonSeen(next.manager, '?day=2026-11-18')).toBeNull()
    vi.setSystemTime(now + 2 * 86_400_000)
    const late = await signIn(anan)
    expect(await refusalOf(await say(member(anan), 'Late.', late))).toEqual([410, 'gone', 'day'])
    const early = await say(member(anan), 'Early.', late, '2026-11-30')
    expect(await refusalOf(early)).toEqual([400, 'invalid-input', 'day'])
  })

  it('is nobody else’s to explain', async () => {
    expect((await say(member(anan), 'x', nurul.cookie)).status).toBe(404)
    expect((await say(team(), 'x', anan.cookie)).status).toBe(404)
    expect((await say(member(anan), 'x', stranger)).status).toBe(404)
    const analyst = await signIn(await makeMember(workspace, 'analyst'))
    expect((await say(team(), 'x', analyst)).status).toBe(403)
    expect((await say(team(), 'x', manager)).status).toBe(200)
    expect(await refusalOf(await say(team(), 'x'.repeat(1_001), manager))).toEqual([400, 'invalid-input', 'reason'])
  })
})
