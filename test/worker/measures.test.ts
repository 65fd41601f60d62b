/** Measures as managers read them: from cells of facts written by hand, so that every expected number is sums on paper. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Contribution } from '../../shared/measures/facts.ts'
import { definitions } from '../../shared/measures/definitions.ts'
import type { DescribedMeasure } from '../../shared/measures/figures.ts'
import type { CountedPage, MeasuresAnswer, MeasuresQuery } from '../../shared/schema/measures.ts'
import { readMeasures } from '../../worker/measures/read-measures.ts'
import { batch, first, sql } from '../../worker/record/sql.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { dateAt } from '../../shared/zone.ts'
import { ask } from './fixtures/ask.ts'
import { countingRows } from './fixtures/counting-rows.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const zone = 'Asia/Kathmandu'
/** Nepal is 5:45 ahead, and has no summer time: every day is as long as the next. */
const day = 86_400_000
const today = localDayStart(dateAt(Date.now(), zone), zone)

let workspace: TestWorkspace
let foreign: TestWorkspace
let otherTeam: string
let otherQueue: string
let assistant: TestMember
const cookies = new Map<string, string>()

type Sums = Record<string, number>
interface Place {
  grain?: 'hour' | 'day'
  dim?: string
  key?: string
  t?: number
  of?: TestWorkspace
  generation?: number
}

/** Writes one cell, as the flush would have. */
async function cell(place: Place, sums: Sums, waits: Sums = {}): Promise<void> {
  const { grain = 'day', dim = 'all', key = '', t = today, of = workspace, generation = 1 } = place
  await batch(services.db, [
    sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles) VALUES
      (${of.id}, ${generation}, ${grain}, ${dim}, ${key}, ${t}, ${JSON.stringify(sums)}, ${JSON.stringify(waits)}, '{}')`,
  ])
}

let template: { state: string; person: string }

/** An inquiry of the record that counted as said, with its id as the number it is known by. */
async function counted(
  { team = workspace.team, at = today, of = workspace }: { team?: string; at?: number; of?: TestWorkspace },
  portions: Contribution,
): Promise<string> {
  const id = services.newId()
  const state = JSON.stringify({ ...JSON.parse(template.state), id, team, state: 'resolved', closedAt: at })
  await batch(services.db, [
    sql`INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
        VALUES (${of.id}, ${id}, 1, ${of.site}, ${team}, null, ${at}, ${at}, ${state}, ${template.person})`,
    sql`INSERT INTO episode (workspace, inquiry, episode, queue, state, entered_at, answered_at, closed_at, rating, counted)
        VALUES (${of.id}, ${id}, 1, ${of.queue}, 'resolved', ${at}, ${at + 5_000}, ${at}, null, ${JSON.stringify(portions)})`,
  ])
  return id
}

/** What an inquiry of that day counts for, in the cells of these keys. */
function portion(sums: Sums, keys: Record<string, string> = {}, t = today): Contribution {
  return [{ hour: t, day: t, whole: 'all', keys, sums, histograms: {} }]
}

async function reading(who: string, query: string): Promise<MeasuresAnswer> {
  const answer = await ask('GET', `/api/measures?${query}`, { cookie: cookies.get(who)! })
  expect(answer.status).toBe(200)
  return answer.json<MeasuresAnswer>()
}

async function behind(who: string, query: string): Promise<CountedPage> {
  const answer = await ask('GET', `/api/measures/inquiries?${query}`, { cookie: cookies.get(who)! })
  expect(answer.status).toBe(200)
  return answer.json<CountedPage>()
}

const idsOf = (page: CountedPage) => page.items.map(({ card }) => card.id)

beforeAll(async () => {
  workspace = await makeWorkspace()
  foreign = await makeWorkspace()
  otherTeam = services.newId()
  otherQueue = services.newId()
  const targets = JSON.stringify({ live: 90, share: 0.9, message: 3_600, callBack: 14_400 })
  await batch(services.db, [
    sql`UPDATE workspace SET zone = ${zone} WHERE id IN (${workspace.id}, ${foreign.id})`,
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace.id}, ${otherTeam}, 'Spare parts', 'support', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at, targets)
        VALUES (${workspace.id}, ${otherQueue}, ${otherTeam}, 'Spare parts', 0, ${targets})`,
  ])
  for (const role of ['owner', 'manager', 'assistant', 'analyst'] as const) {
    const member = await makeMember(workspace, role)
    if (role === 'assistant') assistant = member
    cookies.set(role, await signIn(member))
  }
  const stranger = await makeMember(workspace, 'manager')
  await batch(services.db, [sql`UPDATE team_member SET team = ${otherTeam} WHERE member = ${stranger.id}`])
  cookies.set('manager of the other team', await signIn(stranger))
  cookies.set('foreign owner', await signIn(await makeMember(foreign, 'owner')))

  const asked = newInquiry()
  await makeVisitor(workspace).ask('POST', '/inquiries', { body: asked })
  template = await vi.waitFor(async () => {
    const row = await first<{ state: string; person: string }>(
      services.db,
      sql`SELECT state, person FROM inquiry WHERE id = ${asked.id}`,
    )
    expect(row).not.toBe(null)
    return row!
  })
  // What the template itself counted for is none of these tests' numbers.
  await batch(services.db, [
    sql`DELETE FROM rollup WHERE workspace = ${workspace.id}`,
    sql`DELETE FROM episode WHERE workspace = ${workspace.id}`,
  ])

  // Today: ten came, one left too soon to count, one still waits; six were answered, four of them in time.
  await cell(
    {},
    {
      entered: 10,
      short: 1,
      waiting: 1,
      answered: 6,
      within: 4,
      abandonedBeforeAssignment: 1,
      abandonedAfterAssignment: 1,
      maturing: 2,
      wait: 300_000,
      waitToAssignment: 60_000,
      waitToAcceptance: 120_000,
      void: 3,
    },
    { 'liveWait.0': 3, 'liveWait.100': 3, 'cameAt.9': 7, 'cameAt.14': 3, 'promisedAt.9': 8, 'withinAt.9': 4 },
  )
  await cell({ grain: 'hour', t: today }, { entered: 9, answered: 6 }, { 'liveWait.0': 3, 'liveWait.100': 3 })
  await cell(
    { t: today - 6 * day },
    { entered: 2, answered: 2, within: 2, wait: 20_000, firstContacts: 2, settledFirst: 0, firstMaturing: 3 },
    { 'liveWait.120': 2, 'cameAt.9': 2 },
  )
  // The last day of the seven before, and the first; then what no period of seven days may see.
  await cell({ t: today - 7 * day }, { entered: 4, answered: 1, within: 1, wait: 8_000, abandonedBeforeAssignment: 3 })
  await cell({ t: today - 13 * day }, { entered: 1, answered: 1, within: 0, wait: 8_000 })
  await cell({ t: today - 14 * day }, { entered: 500 })
  await cell({ t: today + day }, { entered: 500 })
  await cell({ generation: 2 }, { entered: 500 })
  await cell({ dim: 'colleague' }, { entered: 500 })
  await cell({ dim: 'colleague', grain: 'hour' }, { entered: 500 })
  await cell({ of: foreign }, { entered: 777 })
  await cell({ dim: 'team', key: workspace.team }, { entered: 7, answered: 5, within: 5 })
  await cell({ dim: 'team', key: otherTeam }, { entered: 3, answered: 1, abandonedBeforeAssignment: 2 })
  await cell({ dim: 'queue', key: workspace.queue }, { entered: 7, answered: 5, within: 5 })
  await cell({ dim: 'queue', key: otherQueue }, { entered: 3, answered: 1, abandonedBeforeAssignment: 2 })
  const rated = { ratings: 9, satisfied: 8, ratingSum: 40, surveysAsked: 12 }
  await cell({ dim: 'assistant', key: assistant.id }, { entered: 5, answered: 5, within: 3, wait: 50_000, ...rated })
  await cell({ dim: 'source', key: 'direct' }, { entered: 4, answered: 4 })
  await cell({ dim: 'source', key: 'google', t: today - 2 * day }, { entered: 6, answered: 3 })
  await cell({ dim: 'source', key: 'long-ago', t: today - 90 * day }, { entered: 6 })
  await cell({ dim: 'source', key: 'zero' }, { entered: 0 })
})

describe('the measures of a period', () => {
  it('are those of today, with the hours that have begun', async () => {
    const { period, before, scope, whole, series, goals } = await reading('owner', 'period=today')
    expect([period, before, scope]).toEqual([{ from: today, to: today + day }, { from: today - day, to: today }, 'all'])
    expect(whole.abandonment).toMatchObject({
      entered: 10,
      abandoned: 2,
      denominator: 8,
      rate: 0.25,
      maturingShare: 0.25,
    })
    expect(whole.serviceLevel).toMatchObject({ answered: 6, within: 4, lost: 2, denominator: 8, rate: 0.5 })
    expect(whole.waits).toMatchObject({ n: 6, mean: 50, p50: 0.5 })
    expect(whole.waits.p90).toBeCloseTo(51.435, 3)
    expect(whole.waitParts).toEqual({ toAssignment: 10, toAcceptance: 20, toReply: 20 })
    expect(whole.void).toBe(3)
    expect(series!.grain).toBe('hour')
    expect(series!.points[0]).toMatchObject({ t: today, entered: 9, answered: 6, p50: 0.5 })
    expect(series!.points.length).toBe(Math.floor((Date.now() - today) / 3_600_000) + 1)
    expect(goals).toEqual([
      { live: 90, share: 0.9 },
      { live: 60, share: 0.8 },
    ])
  })

  it('are those of seven days, and of the seven before them', async () => {
    const { whole, wholeBefore, series } = await reading('analyst', 'period=7')
    expect(whole.abandonment).toMatchObject({ entered: 12, abandoned: 2, denominator: 10, rate: 0.2 })
    expect(whole.waits).toMatchObject({ n: 8, mean: 40 })
    expect(wholeBefore.abandonment).toMatchObject({ entered: 5, abandoned: 3, rate: 0.6 })
    expect(wholeBefore.serviceLevel).toMatchObject({ within: 1, denominator: 5, rate: 0.2 })
    expect(series!.grain).toBe('day')
    expect(series!.points.map(({ entered }) => entered)).toEqual([2, 0, 0, 0, 0, 0, 10])
    expect(series!.points[1]).toEqual({
      t: today - 5 * day,
      entered: 0,
      answered: 0,
      abandoned: 0,
      p50: null,
      p90: null,
    })
  })

  it('say how each measure went, to four digits, and nothing where it is too early to say', async () => {
    const { series, whole } = await reading('owner', 'period=7')
    const { serviceLevel, abandonRate, firstContactResolution, handleTime } = series!.courses
    expect(serviceLevel).toEqual([1, null, null, null, null, null, 0.5])
    expect(abandonRate).toEqual([0, null, null, null, null, null, 0.25])
    expect(whole.firstContact).toMatchObject({ first: 0, eligible: 2, immature: 3, rate: 0 })
    expect(firstContactResolution).toEqual(Array.from({ length: 7 }, () => null))
    expect(handleTime).toEqual(Array.from({ length: 7 }, () => null))
  })

  it('say in which hours of the week they came, by the workspace’s wall', async () => {
    const { week } = await reading('owner', 'period=7')
    const weekday = (new Date(today + day / 2).getUTCDay() + 6) % 7
    const before = (weekday + 1) % 7
    expect([week!.came[weekday]![9], week!.came[weekday]![14], week!.came[before]![9]]).toEqual([7, 3, 2])
    expect([week!.promised[weekday]![9], week!.within[weekday]![9]]).toEqual([8, 4])
    expect(week!.came.flat().reduce((sum, count) => sum + count, 0)).toBe(12)
  })

  it('say that there is no data where nothing came', async () => {
    const empty = await makeWorkspace()
    cookies.set('owner of nothing', await signIn(await makeMember(empty, 'owner')))
    const { whole, cut } = await reading('owner of nothing', 'period=30&by=source')
    expect([whole.abandonment.rate, whole.serviceLevel.rate, whole.waits.p50]).toEqual([null, null, null])
    expect(cut).toEqual({ by: 'source', keys: [], more: 0 })
  })
})

describe('a cut', () => {
  const rowsOf = async (who: string, query: string) => {
    const { cut } = await reading(who, query)
    return cut!.keys.map(({ label, measures, goal }) => [label, measures.abandonment.entered, goal?.share ?? null])
  }

  it('by queue has a row for each that counted, with its own goal', async () => {
    expect(await rowsOf('owner', 'period=today&by=queue')).toEqual([
      ['Everyone', 7, 0.8],
      ['Spare parts', 3, 0.9],
    ])
  })

  it('by source has those of the period, most first', async () => {
    expect(await rowsOf('owner', 'period=7&by=source')).toEqual([
      ['google', 6, null],
      ['direct', 4, null],
    ])
  })

  it('says nothing of how one person is liked while nine have rated, to others and to themselves', async () => {
    const { cut } = await reading('owner', 'period=7&by=assistant')
    const own = await reading('assistant', 'period=7')
    for (const { satisfaction } of [cut!.keys[0]!.measures, own.whole])
      expect(satisfaction).toMatchObject({
        n: 9,
        satisfied: 0,
        rate: null,
        mean: null,
        interval: null,
        responseRate: 0.75,
      })
    await cell({ dim: 'assistant', key: assistant.id, t: today - day }, { ratings: 1, satisfied: 1, ratingSum: 5 })
    const enough = (await reading('owner', 'period=7&by=assistant')).cut!.keys[0]!.measures.satisfaction
    expect(enough).toMatchObject({ n: 10, satisfied: 9, rate: 0.9 })
  })

  it('has a row for whoever closed what had come before, and to whom nothing new came', async () => {
    const quiet = await makeWorkspace()
    const closer = await makeMember(quiet, 'assistant')
    await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${quiet.id}`])
    cookies.set('owner of a quiet day', await signIn(await makeMember(quiet, 'owner')))
    await cell({ of: quiet }, { closed: 1, replies: 3 })
    await cell({ of: quiet, dim: 'assistant', key: closer.id }, { closed: 1, replies: 3 })
    await counted({ of: quiet }, portion({ closed: 1, replies: 3 }, { assistant: closer.id, queue: quiet.queue }))
    const { cut } = await reading('owner of a quiet day', 'period=today&by=assistant')
    expect(cut!.keys.map(({ key, measures }) => [key, measures.closed, measures.replies])).toEqual([[closer.id, 1, 3]])
    const { crossing } = await reading('owner of a quiet day', 'period=today&by=assistant&and=queue')
    expect(crossing).toMatchObject({
      kind: 'there',
      cells: [{ keys: [closer.id, quiet.queue], measures: { closed: 1 } }],
    })
  })

  it('by assistant names them', async () => {
    expect(await rowsOf('owner', 'period=7&by=assistant')).toEqual([['Wipa assistant', 5, null]])
  })
})

describe('occupancy', () => {
  const long = today - 300 * day
  const on = `from=${dateAt(long, zone)}&to=${dateAt(long, zone)}`

  beforeAll(async () => {
    await cell({ t: long }, { entered: 1, signedIn: 7_200_000, busy: 1_800_000, attention: 1_500_000 })
    await cell({ dim: 'assistant', key: assistant.id, t: long }, { entered: 1, signedIn: 3_600_000, busy: 1_800_000 })
    await cell({ dim: 'queue', key: workspace.queue, t: long }, { entered: 1, attention: 1_500_000 })
    await cell({ dim: 'team', key: workspace.team, t: long }, { entered: 1, attention: 1_500_000 })
  })

  it('is of all, and of each person, to themselves and to their manager too', async () => {
    const all = await reading('owner', `${on}&by=assistant`)
    const own = { rate: 0.5, busy: 1_800, signedIn: 3_600 }
    expect(all.whole.occupancy).toEqual({ rate: 0.25, busy: 1_800, signedIn: 7_200 })
    expect(all.cut!.keys.map(({ key, measures }) => [key, measures.occupancy])).toEqual([[assistant.id, own]])
    expect((await reading('assistant', on)).whole.occupancy).toEqual(own)
    const managed = await reading('manager', `${on}&by=assistant`)
    expect(managed.cut!.keys.map(({ key, measures }) => [key, measures.occupancy])).toEqual([[assistant.id, own]])
    expect((await reading('manager of the other team', `${on}&by=assistant`)).cut!.keys).toEqual([])
  })

  it('has no data where time signed in is not kept: of queues and teams, and of days before it was', async () => {
    const none = { rate: null, busy: 0, signedIn: 0 }
    const { cut } = await reading('owner', `${on}&by=queue`)
    expect(cut!.keys.map(({ measures }) => measures.occupancy)).toEqual([none])
    const managed = await reading('manager', on)
    expect(managed.whole.occupancy).toEqual(none)
    expect(managed.whole.handling.attention).toBe(1_500)
    expect(managed.series!.courses.occupancy.every((value) => value === null)).toBe(true)
  })
})

describe('whose numbers they are', () => {
  it('a manager sees those of their teams', async () => {
    const { scope, whole, series, goals } = await reading('manager', 'period=today')
    expect([scope, whole.abandonment.entered, series!.grain]).toEqual(['team', 7, 'hour'])
    expect(goals).toEqual([{ live: 60, share: 0.8 }])
    const queues = (await reading('manager', 'period=7&by=queue')).cut!.keys
    expect(queues.map(({ key }) => key)).toEqual([workspace.queue])
  })

  it('a manager of another team sees nothing of this one', async () => {
    const who = 'manager of the other team'
    const { whole } = await reading(who, 'period=7')
    expect(whole.abandonment).toMatchObject({ entered: 3, abandoned: 2 })
    for (const by of ['queue', 'assistant', 'source']) {
      const text = JSON.stringify(await reading(who, `period=30&by=${by}`))
      const canaries = [workspace.team, workspace.queue, assistant.id, 'Everyone', 'Wipa assistant', 'google']
      expect([by, canaries.filter((canary) => text.includes(canary))]).toEqual([by, []])
    }
  })

  it('an assistant sees their own, and no cut', async () => {
    const { scope, whole, week, series } = await reading('assistant', 'period=7')
    expect([scope, whole.abandonment.entered, whole.serviceLevel.within]).toEqual(['own', 5, 3])
    // Of few ratings nothing is said of one person, on no day either.
    expect([week, series!.courses.serviceLevel[6], series!.courses.satisfaction[6]]).toEqual([null, 0.6, null])
    for (const path of [
      '/api/measures?period=7&by=assistant',
      '/api/measures/inquiries?period=7&by=source&key=google&count=entered',
    ]) {
      expect((await ask('GET', path, { cookie: cookies.get('assistant')! })).status).toBe(403)
    }
  })

  it('another workspace sees nothing', async () => {
    const text = JSON.stringify([
      await reading('foreign owner', 'period=30&by=queue'),
      await reading('foreign owner', 'period=30&by=source'),
      await reading('foreign owner', 'period=30&by=assistant'),
    ])
    expect(text).toContain('"entered":777')
    const canaries = [workspace.queue, otherQueue, assistant.id, 'Spare parts', 'google', 'Wipa assistant']
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([])
  })
})

describe('what colleagues and dealers ask', () => {
  it('counts with all the rest where one asks for it, and is a kind of its own then', async () => {
    const without = await reading('owner', 'period=today&by=kind')
    const all = await reading('analyst', 'period=today&by=kind&colleagues=1')
    expect([without.whole.abandonment.entered, all.whole.abandonment.entered]).toEqual([10, 510])
    expect(without.cut!.keys.map(({ key }) => key)).not.toContain('colleague')
    expect(all.cut!.keys.map(({ key, measures }) => [key, measures.abandonment.entered])).toEqual([['colleague', 500]])
    expect(all.series!.points.reduce((sum, { entered }) => sum + entered, 0)).toBe(9 + 500)
  })

  it('is kept of nobody in particular: a manager’s teams have none of it', async () => {
    for (const who of ['manager', 'assistant']) {
      const answer = await ask('GET', '/api/measures?period=today&colleagues=1', { cookie: cookies.get(who)! })
      expect(answer.status).toBe(403)
      const list = await ask('GET', '/api/measures/inquiries?period=today&count=entered&colleagues=1', {
        cookie: cookies.get(who)!,
      })
      expect(list.status).toBe(403)
    }
  })

  it('opens to its inquiries, with the others and by itself', async () => {
    const t = today - 40 * day
    const days = `from=${dateAt(t, zone)}&to=${dateAt(t, zone)}`
    const asked = await counted({ at: t + 4 }, [{ ...portion({ entered: 1 }, {}, t)[0]!, whole: 'colleague' }])
    const other = await counted({ at: t + 5 }, portion({ entered: 1 }, { kind: 'order' }, t))
    const opened = async (query: string) => idsOf(await behind('owner', `${days}&count=entered${query}`)).toSorted()
    expect(await opened('')).toEqual([other])
    expect(await opened('&colleagues=1')).toEqual([asked, other].toSorted())
    expect(await opened('&colleagues=1&by=kind&key=colleague')).toEqual([asked])
    const unknown = await ask('GET', `/api/measures/inquiries?${days}&count=entered&by=kind&key=colleague`, {
      cookie: cookies.get('owner')!,
    })
    expect(unknown.status).toBe(404)
  })
})

describe('the inquiries behind a number', () => {
  let answered: string
  let late: string
  let gone: string

  beforeAll(async () => {
    const keys = { queue: workspace.queue, team: workspace.team, source: 'google' }
    const held = { ...keys, assistant: assistant.id }
    // The newest last, as their ids say.
    gone = await counted(
      { team: otherTeam, at: today + 1 },
      portion(
        { entered: 1, abandonedAfterAssignment: 1, endedAbandoned: 1 },
        { queue: otherQueue, team: otherTeam, source: 'direct' },
      ),
    )
    late = await counted({ at: today + 2 }, portion({ entered: 1, answered: 1, within: 0 }, keys))
    answered = await counted(
      { at: today + 3 },
      portion({ entered: 1, answered: 1, within: 1, ratings: 1, satisfied: 1 }, held),
    )
    await counted({ at: today - 7 * day }, portion({ entered: 1, answered: 1 }, keys, today - 7 * day))
    await counted({ at: today + 4 }, [{ ...portion({ entered: 1 })[0]!, whole: 'colleague' }])
    await counted({ at: today + 5 }, [])
    await counted({ of: foreign, at: today + 6 }, portion({ entered: 1 }, keys))
  })

  it.each([
    ['period=7&count=entered', () => [answered, late, gone]],
    ['period=7&count=came', () => [answered, late, gone]],
    ['period=7&count=replied', () => [answered, late]],
    ['period=7&count=open', () => [answered, late]],
    ['period=7&count=answered', () => [answered, late]],
    ['period=7&count=within', () => [answered]],
    ['period=7&count=missed', () => [late, gone]],
    ['period=7&count=abandoned', () => [gone]],
    ['period=7&count=abandonedBeforeAssignment', () => []],
    ['period=today&count=answered&by=source&key=google', () => [answered, late]],
  ])('for %s are exactly those that count', async (query, expected) => {
    expect(await behind('owner', query)).toMatchObject({ hidden: 0, next: null })
    expect(idsOf(await behind('owner', query))).toEqual(expected())
  })

  it('by queue and by assistant are those of that key', async () => {
    expect(idsOf(await behind('owner', `period=7&by=queue&key=${otherQueue}&count=entered`))).toEqual([gone])
    expect(idsOf(await behind('owner', `period=7&by=assistant&key=${assistant.id}&count=entered`))).toEqual([answered])
  })

  it('do not tell how well one person was rated on days with few ratings', async () => {
    const ofPerson = `by=assistant&key=${assistant.id}`
    expect(idsOf(await behind('owner', 'period=today&count=satisfied'))).toEqual([answered])
    // Ten with those of yesterday.
    expect(idsOf(await behind('owner', `period=7&count=satisfied&${ofPerson}`))).toEqual([answered])
    for (const [who, cut] of [
      ['assistant', ''],
      ['owner', ofPerson],
      ['owner', `by=source&key=google&and=assistant&andKey=${assistant.id}`],
    ] as const)
      for (const count of ['satisfied', 'notSatisfied'])
        expect(idsOf(await behind(who, `period=today&count=${count}&${cut}`))).toEqual([])
    expect(idsOf(await behind('owner', `period=today&count=ratings&${ofPerson}`))).toEqual([answered])
  })

  it('are, for a manager, those of their teams and no others', async () => {
    expect(idsOf(await behind('manager', 'period=7&count=entered'))).toEqual([answered, late])
    expect(idsOf(await behind('manager of the other team', 'period=7&count=entered'))).toEqual([gone])
    for (const [who, query] of [
      ['manager', `by=queue&key=${otherQueue}`],
      ['manager of the other team', `by=queue&key=${workspace.queue}`],
      ['manager of the other team', `by=assistant&key=${assistant.id}`],
      ['manager', 'by=source&key=nowhere'],
      ['manager', `by=source&key=google&and=queue&andKey=${otherQueue}`],
      ['foreign owner', `by=queue&key=${workspace.queue}`],
    ] as const) {
      const answer = await ask('GET', `/api/measures/inquiries?period=7&count=entered&${query}`, {
        cookie: cookies.get(who)!,
      })
      expect([who, query, answer.status]).toEqual([who, query, 404])
    }
  })

  it('by two at once are those of both, and of a team’s queues by something else', async () => {
    const both = (who: string, source: string, queue: string) =>
      behind(who, `period=7&count=entered&by=source&key=${source}&and=queue&andKey=${queue}`)
    expect(idsOf(await both('owner', 'google', workspace.queue))).toEqual([answered, late])
    expect(idsOf(await both('owner', 'google', otherQueue))).toEqual([])
    expect(idsOf(await behind('manager', 'period=7&count=entered&by=source&key=google'))).toEqual([answered, late])
    expect(idsOf(await behind('manager', 'period=7&count=entered&by=source&key=direct'))).toEqual([])
  })

  it('by two at once that would read a great many are asked for first, by whoever: a file says so too', async () => {
    const busy = await makeWorkspace()
    await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${busy.id}`])
    await cell({ of: busy }, { entered: 15_000 })
    // The day is counted as a whole, also for whom hardly any of it is.
    await cell({ of: busy, dim: 'team', key: busy.team }, { entered: 5 })
    const asked = 'period=today&by=queue&and=source'
    for (const role of ['manager', 'owner'] as const) {
      cookies.set(`busy ${role}`, await signIn(await makeMember(busy, role)))
      const large = { by: 'queue', and: 'source', kind: 'large', rows: 30_000 }
      expect((await reading(`busy ${role}`, asked)).crossing).toEqual(large)
    }
    expect((await reading('busy manager', `${asked}&sure=1`)).crossing).toMatchObject({ kind: 'there', cells: [] })
    // Kept from then on.
    expect((await reading('busy owner', asked)).crossing).toMatchObject({ kind: 'there' })
    const unready = 'period=today&by=product&and=territory'
    const file = await ask('GET', `/api/measures/csv?${unready}`, { cookie: cookies.get('busy owner')! })
    expect(await file.text()).toContain('(about 30000 rows to read: ask again with sure=1)')
  })

  it('add up to the numbers by two at once, and to a team’s by something that is not its own', async () => {
    await batch(services.db, [sql`DELETE FROM crossing WHERE workspace = ${workspace.id}`])
    const rows = async (who: string, query: string) => {
      const { crossing } = await reading(who, query)
      if (crossing?.kind !== 'there') throw new Error(JSON.stringify(crossing))
      return crossing.cells.map(({ labels, measures }) => [...labels, measures.abandonment.entered])
    }
    expect(await rows('owner', 'period=today&by=queue&and=source')).toEqual([
      ['Everyone', 'google', 2],
      ['Spare parts', 'direct', 1],
    ])
    expect(await rows('manager', 'period=today&by=source&and=queue')).toEqual([['google', 'Everyone', 2]])
    const { cut } = await reading('manager', 'period=today&by=source')
    expect(cut!.keys.map(({ label, measures }) => [label, measures.abandonment.entered])).toEqual([['google', 2]])
    // Three at once: a team's sources by kind.
    const { crossing } = await reading('manager', 'period=today&by=source&and=kind')
    expect(crossing).toEqual({ by: 'source', and: 'kind', kind: 'not-kept' })
  })

  it('are counted but not shown when they may not be opened', async () => {
    // The assistant had it once by the numbers, but the inquiry says otherwise.
    expect(await behind('assistant', 'period=7&count=entered')).toEqual({ items: [], hidden: 1, next: null })
  })

  it('of promised days, and of customers who bought again, are those of the days they count for', async () => {
    const sells = await makeWorkspace()
    await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${sells.id}`])
    const who = 'owner of a shop'
    cookies.set(who, await signIn(await makeMember(sells, 'owner')))
    const ofShop = (at: number, ...portions: Contribution[]) =>
      counted({ of: sells, team: sells.team, at }, portions.flat())
    const [yesterday, tomorrow] = [today - day, today + day]
    await cell({ of: sells, t: yesterday }, { dealsWon: 1, promisesDue: 1 })
    await cell({ of: sells }, { dealsWon: 1, dealsRepeat: 1, promisesDue: 1, promisesKept: 1 })
    // What came early counts on the day it was promised for.
    await cell({ of: sells, t: tomorrow }, { promisesDue: 1, promisesKept: 1 })
    const isDue = { promisesDue: 1, promisesKept: 1 }
    const kept = await ofShop(today, portion({ dealsWon: 1 }, {}, today - 9 * day), portion(isDue))
    const missed = await ofShop(today + 1, portion({ dealsWon: 1, promisesDue: 1 }, {}, yesterday))
    const again = await ofShop(today + 2, portion({ dealsWon: 1, dealsRepeat: 1 }), portion(isDue, {}, tomorrow))

    const { whole } = await reading(who, 'period=7')
    expect(whole.fulfilment).toMatchObject({ due: 2, kept: 1, missed: 1, rate: 0.5 })
    expect(whole.deals).toMatchObject({ won: 2, repeat: 1, repeatRate: 0.5 })
    const listed = async (count: string) => idsOf(await behind(who, `period=7&count=${count}`))
    expect(await listed('promisesDue')).toEqual([kept, missed])
    expect(await listed('promisesKept')).toEqual([kept])
    expect(await listed('promisesMissed')).toEqual([missed])
    expect(await listed('dealsRepeat')).toEqual([again])
    expect(await listed('dealsWon')).toEqual([again, missed])
  })

  it('come in pages, each once', async () => {
    const many = await makeWorkspace()
    await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${many.id}`])
    cookies.set('owner of many', await signIn(await makeMember(many, 'owner')))
    const ids: string[] = []
    for (let at = 0; at < 120; at++) {
      ids.push(await counted({ of: many, team: many.team, at: today + Math.floor(at / 3) }, portion({ entered: 1 })))
    }
    const seen: string[] = []
    const sizes: number[] = []
    for (let next: string | null = ''; next !== null;) {
      const page: CountedPage = await behind(
        'owner of many',
        `period=today&count=entered${next === '' ? '' : `&before=${next}`}`,
      )
      sizes.push(page.items.length)
      seen.push(...idsOf(page))
      next = page.next
    }
    expect(sizes).toEqual([50, 50, 20])
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })
})

it('are described by the table that the page says them from, with the counts that open', async () => {
  const answer = await ask('GET', '/api/measures/definitions', { cookie: cookies.get('assistant')! })
  const { measures } = await answer.json<{ measures: DescribedMeasure[] }>()
  expect(measures.map(({ id }) => id)).toEqual(Object.keys(definitions))
  expect(measures.find(({ id }) => id === 'abandonRate')).toEqual({
    id: 'abandonRate',
    ...definitions.abandonRate,
    counted: 'abandoned',
    outOf: null,
  })
})

describe('a question that is none', () => {
  it.each([
    'period=8',
    'period=7&by=weather',
    'period=7&team=x',
    'by=queue',
    'period=7&from=2026-11-01&to=2026-11-02',
    'from=2026-11-01',
    'from=2026-11-02&to=2026-11-01',
    'from=2020-01-01&to=2026-11-01',
    'from=yesterday&to=today',
    'period=7&and=queue',
    'period=7&by=queue&and=queue',
    'inquiries?period=7&count=entered&by=queue&key=x&and=source',
    'inquiries?period=7',
    'inquiries?period=7&count=wait',
    'inquiries?period=7&count=entered&key=x',
    'inquiries?period=7&count=entered&by=queue',
    'inquiries?period=7&count=entered&before=yesterday',
  ])('%s is refused', async (query) => {
    const path = query.startsWith('inquiries') ? `/api/measures/${query}` : `/api/measures?${query}`
    expect((await ask('GET', path, { cookie: cookies.get('owner')! })).status).toBe(400)
  })
})

describe('what reading costs', () => {
  it('is a row or two for each day shown and each key, however long the past', async () => {
    const busy = await makeWorkspace()
    const reader = await makeMember(busy, 'owner')
    // Two years, of the whole and of forty sources.
    await batch(services.db, [
      sql`UPDATE workspace SET zone = ${zone} WHERE id = ${busy.id}`,
      sql`WITH RECURSIVE days (at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM days WHERE at < 730),
          names (name) AS (SELECT 1 UNION ALL SELECT name + 1 FROM names WHERE name < 40),
          cells (dim, key) AS (SELECT 'all', '' UNION ALL SELECT 'source', 'source-' || name FROM names)
        INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles)
        SELECT ${busy.id}, 1, 'day', dim, key, ${today} - at * ${day}, '{"entered":1}', '{}', '{}' FROM days, cells`,
    ])
    const principal = {
      kind: 'member',
      member: reader.id,
      role: 'owner',
      exceptions: {},
      teams: [],
      session: '',
      until: 0,
    } as const
    const reading = async (cuts: Pick<MeasuresQuery, 'by' | 'also'>) => {
      const calls: number[] = []
      const db = countingRows(services.db, (rows) => calls.push(rows))
      const query = { period: '30', ...cuts } as const
      const answer = await readMeasures({ ...services, db }, busy.id, { ...principal, teams: [] }, query)
      if (answer.kind !== 'done') throw new Error('refused')
      return { value: answer.value, calls: calls.length, rows: calls.reduce((sum, one) => sum + one, 0) }
    }
    const whole = await reading({ by: 'all', also: [] })
    expect(whole.value.whole.abandonment.entered).toBe(30)
    // Thirty days, the thirty before, and a handful of settings: in two calls.
    expect([whole.calls, whole.rows <= 85]).toEqual([2, true])
    const beside = await reading({ by: 'all', also: ['source'] })
    expect(beside.value.also[0]!.keys).toHaveLength(40)
    // Beside those: thirty days of each source, its name from the index and in the lists of names.
    expect([beside.calls, beside.rows <= 80 + 40 * 38]).toEqual([2, true])
    const compared = await reading({ by: 'source', also: [] })
    expect(compared.value.cut!.keys[0]!.before.abandonment.entered).toBe(30)
    expect([compared.calls, compared.rows <= 80 + 40 * 75]).toEqual([2, true])
    // With their targets, where there may be some.
    const held = await reading({ by: 'assistant', also: ['queue'] })
    expect([held.calls, held.rows <= 120]).toEqual([2, true])
  })
})
