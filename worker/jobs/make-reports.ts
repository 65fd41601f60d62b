/** Makes the reports that are due, each once, and their mails in the same batch: the clock asks. */
import { newestDue, nextDue } from '../../shared/reports/report-days.ts'
import { hurry } from '../hurry.ts'
import { log } from '../log.ts'
import { duePlans, makeReport, putOffPlan } from '../record/reports.ts'
import type { DuePlan } from '../record/reports.ts'
import { batch } from '../record/sql.ts'
import { reportMails } from '../reports/report-mails.ts'
import type { Services } from '../services.ts'

/** Reports in one ring of the clock, and when one that failed is tried again. */
const most = 20
const againMs = 600_000

/** Each on its own: one that fails keeps no other from being made. */
export async function makeReports(services: Services): Promise<void> {
  const { db, now } = services
  for (const due of await duePlans(db, now(), most)) {
    try {
      await makeDue(services, due)
    } catch (error) {
      log('error', 'report failed', { workspace: due.workspace, error })
      await batch(db, [putOffPlan(due, now() + againMs)])
    }
  }
}

async function makeDue(services: Services, due: DuePlan): Promise<void> {
  const { workspace, zone, kind, plan } = due
  const now = services.now()
  const { day } = newestDue(kind, plan, now, zone)
  const mails = await reportMails(services, workspace, { kind, day }, plan)
  const report = { workspace, kind, day, id: services.newId(), at: now, mails }
  const [, added] = await batch(services.db, [
    ...makeReport(report),
    putOffPlan(due, nextDue(kind, plan, now, zone).at),
  ])
  for (const { id } of added!.results as { id: string }[]) await hurry(services, { workspace, notice: id })
}
