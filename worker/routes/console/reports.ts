/** `/api/reports`: reports of days and weeks, when they are made and sent, and what is not flagged for a while. */
import { Hono } from 'hono'
import * as z from 'zod'
import { changesOf } from '../../../shared/audit-log/changes-of.ts'
import { dayPlus } from '../../../shared/calendar.ts'
import { nextDue } from '../../../shared/reports/report-days.ts'
import { watchedIds } from '../../../shared/reports/watched.ts'
import { MuteWish, ReportKind, ReportName, ReportPlan } from '../../../shared/schema/report.ts'
import type { ReportsAnswer } from '../../../shared/schema/report.ts'
import { dateAt } from '../../../shared/zone.ts'
import { entryBy } from '../../audit-log/entry-by.ts'
import { allowed } from '../../http/allowed.ts'
import { member } from '../../http/member.ts'
import type { MemberEnv } from '../../http/member.ts'
import { refusal } from '../../http/refusal.ts'
import { validated } from '../../http/validated.ts'
import { wholeOf } from '../../measures/measured-view.ts'
import { audited } from '../../record/audit-log.ts'
import { keepPlan, madeReports, mute, plansOf, unmute } from '../../record/reports.ts'
import { batch } from '../../record/sql.ts'
import { workspaceById } from '../../record/workspaces.ts'
import { muteKeyOf, readReport } from '../../reports/read-report.ts'
import { sendReportAgain } from '../../reports/send-report-again.ts'

/** Reports of each kind that are listed. */
const listed = 30

const one = validated('param', ReportName, { because: 'not-found' })
const oneKind = validated('param', z.strictObject({ kind: ReportKind }), { because: 'not-found' })
const oneMeasure = validated('param', z.strictObject({ measure: z.enum(watchedIds) }), { because: 'not-found' })

export const reportRoutes = new Hono<MemberEnv>()
  .use(member, allowed('report.read'))
  .get('/', async (c) => {
    const { services, workspace } = c.var
    const { db, now } = services
    const [plans, reports, place] = await Promise.all([
      plansOf(db, workspace),
      madeReports(db, workspace, listed),
      workspaceById(db, workspace),
    ])
    const yesterday = dayPlus(dateAt(now(), place!.zone), -1)
    const answer: ReportsAnswer = { plans, reports, yesterday, mail: services.mailer !== null }
    return c.json(answer, 200)
  })
  .put('/plans/:kind', allowed('workspace.write'), oneKind, validated('json', ReportPlan), async (c) => {
    const { services, workspace } = c.var
    const { kind } = c.req.valid('param')
    const plan = c.req.valid('json')
    const [place, plans] = await Promise.all([workspaceById(services.db, workspace), plansOf(services.db, workspace)])
    const { at } = nextDue(kind, plan, services.now(), place!.zone)
    const entry = entryBy(c.var, 'report.planned', { id: kind, name: kind }, changesOf(plans[kind], plan))
    await batch(services.db, audited(keepPlan(workspace, kind, plan, at), entry))
    return c.json(plan, 200)
  })
  .put('/mutes/:measure', oneMeasure, validated('json', MuteWish), async (c) => {
    const { services, workspace, member: reader } = c.var
    const { until } = c.req.valid('json')
    const { measure } = c.req.valid('param')
    const what = { workspace, measure, key: muteKeyOf(wholeOf(reader, false, 'report.read')!) }
    const entry = entryBy(c.var, 'report.muted', { id: measure, name: measure }, changesOf({}, { until }))
    await batch(services.db, audited(until === null ? unmute(what) : mute(what, until, reader.member), entry))
    return c.json({}, 200)
  })
  .get('/:kind/:day', one, async (c) => {
    const { services, workspace, member: reader } = c.var
    const outcome = await readReport(services, workspace, reader, c.req.valid('param'))
    return outcome.kind === 'done' ? c.json(outcome.value, 200) : refusal(c, outcome)
  })
  .post('/:kind/:day/again', allowed('workspace.write'), one, validated('json', z.strictObject({})), async (c) => {
    const outcome = await sendReportAgain(c.var, c.req.valid('param'))
    return outcome.kind === 'done' ? c.json({ mails: outcome.value }, 201) : refusal(c, outcome)
  })
