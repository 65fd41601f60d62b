/** Reports as managers get them: from cells of facts written by hand, on screen and by mail, once. */
import { beforeAll, describe, expect, it } from 'vitest'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { dayPlus } from '../../shared/calendar.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { nextDue } from '../../shared/reports/report-days.ts'
import { usualPlan } from '../../shared/schema/report.ts'
import type { Report, ReportKind, ReportLine, ReportPlan, ReportsAnswer } from '../../shared/schema/report.ts'
import { dateAt } from '../../shared/zone.ts'
import { makeReports } from '../../worker/jobs/make-reports.ts'
import { sendDue } from '../../worker/jobs/send-due.ts'
import { all, batch, first, sql } from '../../worker/record/sql.ts'
import { readReport } from '../../worker/reports/read-report.ts'
import type { Services } from '../../worker/services.ts'
import { ask } from './fixtures/ask.ts'
import { countingRows } from './fixtures/counting-rows.ts'
import { mailsTo, outboxOf } from './fixtures/mail.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

/** Nepal is 5:45 ahead, and has no summer time. */
const zone = 'Asia/Kathmandu'
const today = dateAt(Date.now(), zone)
const yesterday = dayPlus(today, -1)
const startOf = (date: string) => localDayStart(date, zone)

type Sums = Record<string, number>
const usual: Sums = { entered: 100, answered: 90, within: 80, wait: 90 * 30_000, abandonedBeforeAssignment: 5 }
const bad: Sums = { ...usual, answered: 60, within: 20, abandonedBeforeAssignment: 35 }

async function cells(
  of: TestWorkspace,
  date: string,
  rows: { dim?: string; key?: string; sums: Sums }[],
): Promise<void> {
  await batch(
    services.db,
    rows.map(
      ({ dim = 'all', key = '', sums }) =>
        sql`INSERT INTO rollup (workspace, generation, grain, dim, key, t, sums, waits, handles) VALUES
          (${of.id}, 1, 'day', ${dim}, ${key}, ${startOf(date)}, ${JSON.stringify(sums)}, '{}', '{}')`,
    ),
  )
}

interface Place {
  workspace: TestWorkspace
  owner: TestMember
  manager: TestMember
  cookies: Map<string, string>
  otherTeam: string
}

/** A workspace with an owner, a manager and an assistant, eight weeks of days alike, and a bad one. */
async function place(): Promise<Place> {
  const workspace = await makeWorkspace()
  const [otherTeam, otherQueue] = [services.newId(), services.newId()]
  await batch(services.db, [
    sql`UPDATE workspace SET zone = ${zone} WHERE id = ${workspace.id}`,
    sql`INSERT INTO team (workspace, id, name, function, created_at)
      VALUES (${workspace.id}, ${otherTeam}, 'Spare parts', 'support', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at)
      VALUES (${workspace.id}, ${otherQueue}, ${otherTeam}, 'Spare parts', 0)`,
  ])
  const people = { owner: await makeMember(workspace, 'owner'), manager: await makeMember(workspace, 'manager') }
  const assistant = await makeMember(workspace, 'assistant')
  const colleague = await makeMember(workspace, 'assistant')
  const cookies = new Map<string, string>()
  for (const one of [people.owner, people.manager, assistant]) cookies.set(one.role, await signIn(one))
  for (let ago = 56; ago >= 1; ago -= 1) {
    const sums = ago === 1 ? bad : usual
    await cells(workspace, dayPlus(today, -ago), [
      { sums },
      { dim: 'team', key: workspace.team, sums: { ...sums, entered: 60 } },
      { dim: 'queue', key: workspace.queue, sums },
      { dim: 'queue', key: otherQueue, sums: usual },
      { dim: 'assistant', key: assistant.id, sums: { answered: 40, attention: 1 } },
      ...(ago === 1 ? [] : [{ dim: 'assistant', key: colleague.id, sums: { answered: 50 } }]),
    ])
  }
  await cells(workspace, yesterday, [
    { dim: 'cause', key: 'lost.competitor-price', sums: { times: 3 } },
    { dim: 'cause', key: 'competitor.lumio', sums: { times: 2 } },
  ])
  await cells(workspace, dayPlus(yesterday, -1), [{ dim: 'cause', key: 'lost.competitor-price', sums: { times: 1 } }])
  return { workspace, ...people, cookies, otherTeam }
}

let shared: Place
beforeAll(async () => {
  shared = await place()
})

async function report(who: string, kind: ReportKind = 'daily', day = yesterday, of = shared): Promise<Report> {
  const answer = await ask('GET', `/api/reports/${kind}/${day}`, { cookie: of.cookies.get(who)! })
  expect(answer.status).toBe(200)
  return answer.json<Report>()
}

const line = ({ lines }: Report, id: ReportLine['id']) => lines.find((one) => one.id === id)!

describe('a report', () => {
  it('has the numbers of the measures page, with the day before and the weeks up to it', async () => {
    const found = await report('owner')
    const page = await ask('GET', '/api/measures?period=yesterday', { cookie: shared.cookies.get('owner')! })
    const { whole, wholeBefore } = await page.json<MeasuresAnswer>()
    expect(line(found, 'serviceLevel')).toMatchObject({
      value: whole.serviceLevel.rate,
      n: whole.serviceLevel.denominator,
      before: wholeBefore.serviceLevel.rate,
    })
    expect(line(found, 'abandonRate').value).toBe(whole.abandonment.rate)
    expect(line(found, 'inquiries').trend).toEqual(Array.from({ length: 28 }, () => 100))
    expect(found).toMatchObject({ day: yesterday, first: yesterday, scope: 'all', counting: false })
  })

  it('of a week adds its seven days up', async () => {
    const found = await report('owner', 'weekly')
    expect(found.first).toBe(dayPlus(yesterday, -6))
    expect(line(found, 'inquiries')).toMatchObject({ value: 700, before: 700 })
    expect(line(found, 'abandonRate').value).toBeCloseTo((6 * 5 + 35) / 700, 10)
  })

  it('names reasons and competitors, and what they were before', async () => {
    const { reasons } = await report('owner')
    expect(reasons.lost).toEqual([{ reason: 'competitor-price', count: 3, before: 1 }])
    expect(reasons.competitor).toEqual([{ reason: 'lumio', count: 2, before: 0 }])
  })

  it('flags what is unusual, with what is likely behind it', async () => {
    const { flags } = await report('owner')
    expect(flags.map(({ measure, kind }) => [measure, kind])).toEqual([
      ['serviceLevel', 'spike'],
      ['abandonRate', 'spike'],
    ])
    const abandoned = flags[1]!
    expect(abandoned).toMatchObject({ value: 0.35, n: 100, mutedUntil: null })
    expect(abandoned.causes).toEqual([
      { kind: 'fewer-people', there: 1, usual: 2 },
      { kind: 'queue', name: 'Everyone', share: 1 },
    ])
    expect((await report('owner', 'daily', dayPlus(yesterday, -1))).flags).toEqual([])
  })

  it('of a manager is of their teams', async () => {
    const found = await report('manager')
    expect([found.scope, line(found, 'inquiries').value]).toEqual(['team', 60])
  })

  it('is not muted for others than whose whole it is', async () => {
    const cookie = shared.cookies.get('owner')!
    const until = dayPlus(today, 6)
    const path = '/api/reports/mutes/abandonRate'
    expect((await ask('PUT', path, { cookie, body: { until } })).status).toBe(200)
    const muted = async (who: string, day = yesterday) =>
      (await report(who, 'daily', day)).flags.find(({ measure }) => measure === 'abandonRate')!.mutedUntil
    expect([await muted('owner'), await muted('manager')]).toEqual([until, null])
    // Nor by somebody whose whole is nothing.
    const apart = await makeMember(shared.workspace, 'manager')
    await batch(services.db, [sql`DELETE FROM team_member WHERE member = ${apart.id}`])
    const unmuting = await ask('PUT', path, { cookie: await signIn(apart), body: { until: null } })
    expect([unmuting.status, await muted('owner')]).toEqual([200, until])
    await ask('PUT', path, { cookie, body: { until: dayPlus(yesterday, -1) } })
    expect(await muted('owner')).toBeNull()
    await ask('PUT', path, { cookie, body: { until: null } })
    expect(await muted('owner')).toBeNull()
  })

  it.each([`daily/${today}`, 'monthly/2026-11-01', 'daily/yesterday', 'daily/2026-02-30'])(
    'is not there of %s',
    async (name) => {
      const answer = await ask('GET', `/api/reports/${name}`, { cookie: shared.cookies.get('owner')! })
      expect(answer.status).toBe(404)
    },
  )

  it('of nothing has nothing to tell', async () => {
    const empty = await makeWorkspace()
    const cookie = await signIn(await makeMember(empty, 'owner'))
    const answer = await ask('GET', '/api/reports/daily/2026-01-31', { cookie })
    const { lines, flags } = await answer.json<Report>()
    expect(flags).toEqual([])
    expect(lines.every(({ value }) => value === null || value === 0)).toBe(true)
  })

  it('reads a row for each of its days, and those of queues and people only where something is unusual', async () => {
    const rowsFor = async (day: string) => {
      let read = 0
      const db = countingRows(services.db, (rows) => (read += rows))
      const reader = {
        member: shared.owner.id,
        role: shared.owner.role,
        exceptions: {},
        teams: [shared.workspace.team],
      }
      const outcome = await readReport({ ...services, db }, shared.workspace.id, reader, { kind: 'daily', day })
      expect(outcome.kind).toBe('done')
      return read
    }
    const [quiet, unusual] = [await rowsFor(dayPlus(yesterday, -1)), await rowsFor(yesterday)]
    expect(quiet).toBeLessThan(130)
    expect(unusual - quiet).toBeGreaterThan(150)
    expect(unusual).toBeLessThan(700)
  })
})

describe('the likely cause', () => {
  const quietDay: Sums = { entered: 30, answered: 29, within: 27, wait: 29 * 30_000 }

  /** A workspace whose two websites were usual for eight weeks, and yesterday the second had hardly anybody. */
  async function twoSites(): Promise<{ workspace: TestWorkspace; cookies: Map<string, string>; second: string }> {
    const workspace = await makeWorkspace()
    const second = services.newId()
    await batch(services.db, [
      sql`UPDATE workspace SET zone = ${zone} WHERE id = ${workspace.id}`,
      sql`INSERT INTO site (workspace, id, queue, settings, created_at)
        SELECT workspace, ${second}, queue, json_set(settings, '$.name', 'Lamps'), 0 FROM site
        WHERE workspace = ${workspace.id}`,
    ])
    for (let ago = 56; ago >= 1; ago -= 1)
      await cells(workspace, dayPlus(today, -ago), [
        { sums: ago === 1 ? quietDay : usual },
        { dim: 'site', key: workspace.site, sums: { entered: 28 + (ago % 2) } },
        { dim: 'site', key: second, sums: { entered: ago === 1 ? 2 : 72 } },
      ])
    return { workspace, second, cookies: new Map([['owner', await signIn(await makeMember(workspace, 'owner'))]]) }
  }

  async function causesOf({ workspace, cookies }: { workspace: TestWorkspace; cookies: Map<string, string> }) {
    const found = await report('owner', 'daily', yesterday, { ...shared, workspace, cookies })
    return found.flags.find(({ measure }) => measure === 'inquiries')!.causes
  }

  it('is the website where the widget failed, and that it comes from it', async () => {
    const home = await twoSites()
    expect(await causesOf(home)).toEqual([{ kind: 'site', name: 'Lamps', share: 1 }])
    const told = async (ago: number, what: string, count: number) =>
      batch(services.db, [
        sql`INSERT INTO widget_health (workspace, site, day, what, count)
          VALUES (${home.workspace.id}, ${home.second}, ${dayPlus(yesterday, -ago)}, ${what}, ${count})`,
      ])
    await told(10, 'opened-100', 300)
    await told(0, 'load-failed', 40)
    await told(0, 'opened-100', 10)
    expect(await causesOf(home)).toEqual([
      { kind: 'widget', site: 'Lamps', failed: 0.8, usual: 0.5 / 320 },
      { kind: 'site', name: 'Lamps', share: 1 },
    ])
  })

  it('is, for a manager, the website as far as it sends to their queues', async () => {
    const home = await twoSites()
    const { workspace, second } = home
    const elsewhere = services.newId()
    const manager = await signIn(await makeMember(workspace, 'manager'))
    const crossed = (queue: string, site: string, entered: number) => ({
      keys: [queue, site],
      sums: { entered },
      histograms: {},
    })
    for (let ago = 56; ago >= 1; ago -= 1) {
      const own = [crossed(workspace.queue, workspace.site, 72), crossed(workspace.queue, second, ago === 1 ? 2 : 28)]
      const other = [crossed(elsewhere, workspace.site, ago === 1 ? 0 : 500)]
      const day = dayPlus(today, -ago)
      await cells(workspace, day, [{ dim: 'team', key: workspace.team, sums: ago === 1 ? quietDay : usual }])
      const pairs = { 'queue*site': [...own, ...other], 'queue*source': [], 'cause*queue': [] }
      await batch(
        services.db,
        Object.entries(pairs).map(
          ([pair, all]) =>
            sql`INSERT INTO crossing (workspace, pair, day, cells)
              VALUES (${workspace.id}, ${pair}, ${startOf(day)}, ${JSON.stringify(all)})`,
        ),
      )
    }
    const cookies = new Map([['owner', manager]])
    expect(await causesOf({ workspace, cookies })).toEqual([{ kind: 'site', name: 'Lamps', share: 1 }])
  })

  it('is a source that came with them, though nobody had come from it before', async () => {
    const workspace = await makeWorkspace()
    await batch(services.db, [sql`UPDATE workspace SET zone = ${zone} WHERE id = ${workspace.id}`])
    for (let ago = 56; ago >= 1; ago -= 1)
      await cells(workspace, dayPlus(today, -ago), [
        { sums: ago === 1 ? { ...usual, entered: 190 } : usual },
        { dim: 'source', key: 'direct', sums: { entered: 100 + (ago % 2) } },
        ...(ago === 1 ? [{ dim: 'source' as const, key: 'noon-sale', sums: { entered: 90 } }] : []),
      ])
    const cookies = new Map([['owner', await signIn(await makeMember(workspace, 'owner'))]])
    expect(await causesOf({ workspace, cookies })).toEqual([{ kind: 'source', name: 'noon-sale', share: 90 / 91 }])
  })

  it('is a day on which a queue was closed', async () => {
    const home = await twoSites()
    const hours = { weekly: null, extra: [], closed: [{ date: yesterday, name: 'Dashain' }] }
    await batch(services.db, [
      sql`UPDATE queue SET hours = ${JSON.stringify(hours)} WHERE workspace = ${home.workspace.id}`,
    ])
    expect((await causesOf(home))[0]).toEqual({ kind: 'holiday', name: 'Dashain' })
  })
})

describe('the reasons of a team', () => {
  it('are those of its queues', async () => {
    const home = await place()
    const [own, other] = [home.workspace.queue, home.otherTeam]
    const crossing = [own, other].map((queue) => ({
      keys: ['transfer.wrong-place', queue],
      sums: { times: queue === own ? 4 : 9 },
      histograms: {},
    }))
    await batch(services.db, [
      sql`INSERT INTO crossing (workspace, pair, day, cells)
        VALUES (${home.workspace.id}, 'cause*queue', ${startOf(yesterday)}, ${JSON.stringify(crossing)})`,
    ])
    const { reasons } = await report('manager', 'daily', yesterday, home)
    expect(reasons.transfer).toEqual([{ reason: 'wrong-place', count: 4, before: 0 }])
    expect(reasons.lost).toEqual([])
  })
})

const hourMs = 3_600_000
const at = (date: string, hour: number) => startOf(date) + hour * hourMs

async function plan({ workspace, cookies }: Place, kind: ReportKind, wish: Partial<ReportPlan>): Promise<void> {
  const body = { ...usualPlan, on: true, ...wish }
  const answer = await ask('PUT', `/api/reports/plans/${kind}`, { cookie: cookies.get('owner')!, body })
  expect(answer.status).toBe(200)
  // Set today, whatever the hour: the first is due tomorrow or later. Nobody else's is due in these tests.
  const due = nextDue(kind, body, startOf(dayPlus(today, 1)) - 1, zone).at
  await batch(services.db, [
    sql`UPDATE report_plan SET due_at = ${due} WHERE workspace = ${workspace.id} AND kind = ${kind} AND due_at IS NOT NULL`,
    sql`UPDATE report_plan SET due_at = NULL WHERE workspace <> ${workspace.id}`,
  ])
}

const clockAt = (now: number): Services => ({ ...services, now: () => now, notices: { send: async () => {} } })

async function made({ workspace }: Place) {
  return all<{ kind: string; day: string }>(
    services.db,
    sql`SELECT kind, day FROM report WHERE workspace = ${workspace.id} ORDER BY kind, day`,
  )
}

async function reportMails({ workspace }: Place) {
  const rows = await outboxOf(workspace.id)
  return rows.map(({ body }) => JSON.parse(body) as { mail: string; kind: string; day: string; member: string })
}

describe('the clock', () => {
  it('makes a daily report at its hour in the workspace’s zone, and mails it to owners and managers', async () => {
    const home = await place()
    await plan(home, 'daily', { hour: 7 })
    const tomorrow = dayPlus(today, 1)
    await makeReports(clockAt(at(tomorrow, 7) - 1))
    expect(await made(home)).toEqual([])
    await makeReports(clockAt(at(tomorrow, 7)))
    expect(await made(home)).toEqual([{ kind: 'daily', day: today }])
    const sent = await reportMails(home)
    expect(sent.map(({ member }) => member).sort()).toEqual([home.owner.id, home.manager.id].sort())
    expect(sent[0]).toMatchObject({ mail: 'report', kind: 'daily', day: today })
  })

  it('makes it once, however often and however many at once it rings', async () => {
    const home = await place()
    await plan(home, 'daily', { hour: 7 })
    const ring = async () => makeReports(clockAt(at(dayPlus(today, 1), 7)))
    await Promise.all([ring(), ring(), ring()])
    await ring()
    expect(await made(home)).toHaveLength(1)
    expect(await reportMails(home)).toHaveLength(2)
    // Set to another hour of the same morning, it is still that day's.
    await batch(services.db, [
      sql`UPDATE report_plan SET due_at = ${at(dayPlus(today, 1), 7)} WHERE workspace = ${home.workspace.id}`,
    ])
    await ring()
    expect(await reportMails(home)).toHaveLength(2)
    const due = await first<{ at: number }>(
      services.db,
      sql`SELECT due_at AS at FROM report_plan WHERE workspace = ${home.workspace.id}`,
    )
    expect(due!.at).toBe(at(dayPlus(today, 2), 7))
  })

  it('leaves out the days that nobody was there to ring for, and makes the newest', async () => {
    const home = await place()
    await plan(home, 'daily', { hour: 7 })
    await makeReports(clockAt(at(dayPlus(today, 9), 12)))
    expect(await made(home)).toEqual([{ kind: 'daily', day: dayPlus(today, 8) }])
  })

  it('makes the week’s on its weekday, beside the day’s', async () => {
    const home = await place()
    await plan(home, 'daily', { hour: 7 })
    await plan(home, 'weekly', { hour: 7, weekday: 'wed' })
    for (let ahead = 1; ahead <= 7; ahead += 1) await makeReports(clockAt(at(dayPlus(today, ahead), 7)))
    const rows = await made(home)
    expect(rows.filter(({ kind }) => kind === 'daily')).toHaveLength(7)
    const weeks = rows.filter(({ kind }) => kind === 'weekly')
    expect(weeks).toHaveLength(1)
    expect(new Date(weeks[0]!.day).getUTCDay()).toBe(2)
  })

  it('sends to whose roles are named, and not to whom has switched it off or is gone', async () => {
    const home = await place()
    const [quiet, gone] = [await makeMember(home.workspace, 'manager'), await makeMember(home.workspace, 'manager')]
    const cookie = await signIn(quiet)
    expect((await ask('PATCH', '/api/alerts', { cookie, body: { reports: false } })).status).toBe(200)
    await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id = ${gone.id}`])
    await plan(home, 'daily', { roles: ['manager'] })
    await makeReports(clockAt(at(dayPlus(today, 1), 7)))
    expect((await reportMails(home)).map(({ member }) => member)).toEqual([home.manager.id])
  })

  it('makes it without a mail where none leaves', async () => {
    const home = await place()
    await plan(home, 'daily', {})
    await makeReports({ ...clockAt(at(dayPlus(today, 1), 7)), mailer: null })
    expect([await made(home), await reportMails(home)]).toEqual([[{ kind: 'daily', day: today }], []])
  })

  it('makes none where they are off', async () => {
    const home = await place()
    await plan(home, 'daily', {})
    await plan(home, 'daily', { on: false })
    await makeReports(clockAt(at(dayPlus(today, 3), 7)))
    expect(await made(home)).toEqual([])
  })
})

describe('the mail', () => {
  it('says what each reader may see, and comes again when the owner sends it again', async () => {
    const home = await place()
    await plan(home, 'daily', {})
    const cookie = home.cookies.get('owner')!
    const again = async (day: string) => ask('POST', `/api/reports/daily/${day}/again`, { cookie, body: {} })
    expect((await again(yesterday)).status).toBe(404)
    await batch(services.db, [
      sql`UPDATE report_plan SET due_at = ${at(today, 0)} WHERE workspace = ${home.workspace.id}`,
    ])
    const now = clockAt(Math.max(Date.now(), at(today, 7)))
    await makeReports(now)
    await sendDue(now)
    const [toOwner] = await mailsTo(home.owner.email)
    const [toManager] = await mailsTo(home.manager.email)
    expect(toOwner!.subject).toMatch(/^Suk on /u)
    expect(toOwner!.body).toContain('Inquiries: 100 · the day before 100 · in four weeks 100 to 100')
    expect(toOwner!.body).toContain('fewer people were there (1, usually 2)')
    expect(toOwner!.body).toContain(`/reports/daily/${yesterday}`)
    expect(toManager!.body).toContain('Inquiries: 60 · the day before 60 · in four weeks 60 to 60')
    const answer = await again(yesterday)
    expect([answer.status, await answer.json()]).toEqual([201, { mails: 2 }])
    await sendDue(clockAt(Date.now() + 1_000))
    expect(await mailsTo(home.owner.email)).toHaveLength(2)
    expect(await made(home)).toHaveLength(1)
  })

  it('is not sent to whom has lost their role meanwhile', async () => {
    const home = await place()
    await plan(home, 'daily', { roles: ['manager'] })
    const now = clockAt(at(dayPlus(today, 1), 7))
    await makeReports(now)
    await batch(services.db, [sql`UPDATE member SET role = 'assistant' WHERE id = ${home.manager.id}`])
    await sendDue(now)
    expect(await mailsTo(home.manager.email)).toEqual([])
    expect((await outboxOf(home.workspace.id))[0]).toMatchObject({ outcome: null, attempts: 1 })
  })
})

describe('the list', () => {
  it('has what was made, the newest first, and how it is set', async () => {
    const home = await place()
    await plan(home, 'daily', { hour: 22 })
    for (const ahead of [1, 2]) await makeReports(clockAt(at(dayPlus(today, ahead), 22)))
    const answer = await ask('GET', '/api/reports', { cookie: home.cookies.get('manager')! })
    const { plans, reports, mail } = await answer.json<ReportsAnswer>()
    expect(plans).toEqual({ daily: { ...usualPlan, on: true, hour: 22 }, weekly: usualPlan })
    expect(reports).toMatchObject([
      { kind: 'daily', day: dayPlus(today, 1) },
      { kind: 'daily', day: today },
    ])
    expect(mail).toBe(true)
  })

  it.each([
    [{ hour: 24 }, 'hour'],
    [{ weekday: 'someday' }, 'weekday'],
    [{ roles: [] }, 'roles'],
    [{ when: 'now' }, 'when'],
  ])('is not set by %j', async (wish, field) => {
    const answer = await ask('PUT', '/api/reports/plans/daily', {
      cookie: shared.cookies.get('owner')!,
      body: { ...usualPlan, ...wish },
    })
    expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, field])
  })
})
