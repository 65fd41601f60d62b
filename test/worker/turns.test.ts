/** What owners and admins are told when something turns bad, and when it is good again: once a turn. */
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { HealthCount } from '../../shared/schema/health.ts'
import { dayPlus } from '../../shared/calendar.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { tellOfTurn } from '../../worker/alerts/tell-of-turn.ts'
import { nightly } from '../../worker/jobs/nightly.ts'
import { sendDue } from '../../worker/jobs/send-due.ts'
import { watchWidgets } from '../../worker/jobs/watch-widgets.ts'
import { onSchedule } from '../../worker/jobs/on-schedule.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import type { Services } from '../../worker/services.ts'
import { mailsTo, outboxOf } from './fixtures/mail.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, services } from './fixtures/workspace.ts'
import type { TestMember, TestWorkspace } from './fixtures/workspace.ts'

const dayMs = 86_400_000
const today = utcDay(Date.now())

interface Place {
  workspace: TestWorkspace
  owner: TestMember
  admin: TestMember
}

/** A workspace with an owner, an admin, a manager, and an owner who is gone. */
async function place(): Promise<Place> {
  const workspace = await makeWorkspace()
  const [owner, admin] = [await makeMember(workspace, 'owner'), await makeMember(workspace, 'admin')]
  await makeMember(workspace, 'manager')
  const gone = await makeMember(workspace, 'owner')
  await batch(services.db, [sql`UPDATE member SET status = 'suspended' WHERE id = ${gone.id}`])
  return { workspace, owner, admin }
}

async function told({ workspace }: Place): Promise<{ mail: string; member: string; site?: string }[]> {
  const rows = await outboxOf(workspace.id)
  return rows.map(({ body }) => JSON.parse(body) as { mail: string; member: string; site?: string })
}

const kinds = async (home: Place) => (await told(home)).map(({ mail }) => mail)

async function counted({ workspace }: Place, day: string, counts: Partial<Record<HealthCount, number>>): Promise<void> {
  await batch(
    services.db,
    Object.entries(counts).map(
      ([what, count]) => sql`INSERT INTO widget_health (workspace, site, day, what, count)
        VALUES (${workspace.id}, ${workspace.site}, ${day}, ${what}, ${count})
        ON CONFLICT (workspace, site, day, what) DO UPDATE SET count = excluded.count`,
    ),
  )
}

/** Four weeks in which all was well. */
async function quietWeeks(home: Place): Promise<void> {
  for (let ago = 2; ago < 30; ago += 1) await counted(home, dayPlus(today, -ago), { 'opened-100': 40 })
}

const at = (now: number): Services => ({ ...services, now: () => now, notices: { send: async () => {} } })
const looks = async (now = Date.now()) => watchWidgets(at(now))

/** Nobody's night is due. */
async function noNight(): Promise<void> {
  await batch(services.db, [
    sql`INSERT INTO nightly (workspace, due_at) SELECT id, ${Number.MAX_SAFE_INTEGER} FROM workspace WHERE true
      ON CONFLICT (workspace) DO UPDATE SET due_at = excluded.due_at`,
  ])
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the widget on a website', () => {
  it('is told of when it begins to fail, to owners and admins, once', async () => {
    const home = await place()
    await quietWeeks(home)
    await counted(home, today, { 'opened-100': 40, 'load-failed': 2 })
    await looks()
    expect(await told(home)).toEqual([])
    await counted(home, today, { 'load-failed': 8 })
    await Promise.all([looks(), looks(), looks()])
    await looks()
    const site = home.workspace.site
    expect(await told(home)).toEqual(
      [home.owner, home.admin].map(({ id }) => ({ mail: 'widget-bad', site, member: id })),
    )
  })

  it('is told of again when it fares well, and when it fails the next time', async () => {
    const home = await place()
    await quietWeeks(home)
    await counted(home, today, { 'opened-100': 40, 'send-failed': 8 })
    await looks()
    const in3Days = dayPlus(today, 3)
    const later = Date.parse(in3Days) + 1
    await looks(later)
    expect(await kinds(home)).toEqual(['widget-bad', 'widget-bad'])
    await counted(home, in3Days, { 'opened-250': 60 })
    await looks(later)
    await looks(later)
    expect(await kinds(home)).toEqual(['widget-bad', 'widget-bad', 'widget-good', 'widget-good'])
    await counted(home, in3Days, { 'load-failed': 60 })
    await looks(later)
    expect((await kinds(home)).slice(4)).toEqual(['widget-bad', 'widget-bad'])
  })

  it('does not fare well again because it has failed for so long', async () => {
    const home = await place()
    await quietWeeks(home)
    await counted(home, today, { 'opened-100': 40, 'load-failed': 10 })
    await looks()
    for (let after = 1; after <= 26; after += 1)
      await counted(home, dayPlus(today, after), { 'opened-100': 40, 'load-failed': 10 })
    await looks(Date.parse(dayPlus(today, 26)) + 1)
    expect(await kinds(home)).toEqual(['widget-bad', 'widget-bad'])
  })

  it('is not told of where it always fails as much', async () => {
    const home = await place()
    for (let ago = 2; ago < 30; ago += 1)
      await counted(home, dayPlus(today, -ago), { 'opened-100': 40, 'load-failed': 6 })
    await counted(home, today, { 'opened-100': 40, 'load-failed': 7 })
    await looks()
    expect(await told(home)).toEqual([])
  })

  it('is named in the mail, with the way to where one sees it', async () => {
    const home = await place()
    await counted(home, today, { 'opened-100': 20, 'load-failed': 20 })
    await looks()
    await sendDue(at(Date.now()))
    const [mail] = await mailsTo(home.admin.email)
    expect(mail!.subject).toBe('The widget fails on Suk Shop')
    expect(mail!.body).toContain('/settings/sites')
    await counted(home, today, { 'opened-100': 2_000 })
    await looks()
    await sendDue(at(Date.now()))
    expect((await mailsTo(home.admin.email)).map(({ subject }) => subject)).toContain(
      'The widget fares well on Suk Shop again',
    )
  })

  it('turns without a mail where none leaves', async () => {
    const home = await place()
    await counted(home, today, { 'load-failed': 30 })
    await watchWidgets({ ...at(Date.now()), mailer: null })
    await looks()
    expect(await told(home)).toEqual([])
  })

  it('is looked at by the clock', async () => {
    const home = await place()
    await counted(home, today, { 'load-failed': 30 })
    const ring = async (minute: number) =>
      onSchedule({ scheduledTime: minute * 60_000, cron: '* * * * *', noRetry: () => {} }, env)
    await noNight()
    await ring(9)
    expect(await told(home)).toEqual([])
    await ring(10)
    expect(await kinds(home)).toEqual(['widget-bad', 'widget-bad'])
  })
})

describe('the nightly look at the numbers', () => {
  async function night({ workspace }: Place, now: number): Promise<void> {
    await noNight()
    await batch(services.db, [sql`UPDATE nightly SET due_at = ${now} WHERE workspace = ${workspace.id}`])
    await nightly(at(now))
  }

  const harm = async ({ workspace }: Place, to: number) =>
    batch(services.db, [
      sql`UPDATE rollup SET sums = json_set(sums, '$.entered', ${to}) WHERE workspace = ${workspace.id}
        AND dim = 'all' AND grain = 'day' AND sums ->> '$.entered' > 0`,
    ])

  it('is told of when it finds a difference, once, until a night finds none', async () => {
    const home = await place()
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    await makeVisitor(home.workspace).ask('POST', '/inquiries', { body: newInquiry() })
    await vi.waitFor(async () => expect((await harm(home, 5))[0]!.meta.changes).toBe(1))
    const tomorrow = Date.now() + dayMs
    await night(home, tomorrow)
    await night(home, tomorrow)
    expect(await told(home)).toEqual([home.owner, home.admin].map(({ id }) => ({ mail: 'facts-differ', member: id })))
    await sendDue(at(tomorrow))
    const [mail] = await mailsTo(home.owner.email)
    expect(mail!.subject).toBe('Numbers of Suk are not what its log says')
    expect(mail!.body).toContain('/settings/status')

    await harm(home, 1)
    await night(home, tomorrow)
    expect(await kinds(home)).toEqual(['facts-differ', 'facts-differ'])
    await harm(home, 5)
    await night(home, tomorrow)
    expect(await kinds(home)).toHaveLength(4)
  })
})

describe('a turn', () => {
  it('of one website is none of another, nor of another workspace’s', async () => {
    const [home, other] = [await place(), await place()]
    const turnOf = ({ workspace }: Place, key: string) => ({ workspace: workspace.id, what: 'widget' as const, key })
    const mail = { mail: 'widget-bad' as const, site: home.workspace.site }
    await tellOfTurn(at(Date.now()), turnOf(home, 'one'), true, mail)
    await tellOfTurn(at(Date.now()), turnOf(home, 'two'), true, mail)
    await tellOfTurn(at(Date.now()), turnOf(other, 'one'), false, mail)
    expect([(await told(home)).length, (await told(other)).length]).toEqual([4, 0])
  })
})
