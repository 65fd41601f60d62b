/**
 * What a workspace needs once a night, when its zone's clock strikes three: days of facts added up by month, numbers by two
 * at once made ready, a look at yesterday and at one day of long ago whether facts are what the log says and the record keeps
 * to its rules, inquiries counted, old generations of facts let go, and lines of the audit log and of imports.
 */
import { importLimits } from '../../shared/import-limits.ts'
import { spans } from '../../shared/limits.ts'
import { localDayStart } from '../../shared/measures/local-hour.ts'
import { keptPairs } from '../../shared/measures/pairs.ts'
import { dateAt, daysOf } from '../../shared/zone.ts'
import { utcDay } from '../../shared/utc-day.ts'
import { tellOfTurn } from '../alerts/tell-of-turn.ts'
import { auditDay } from '../facts-audit/audit-day.ts'
import { log } from '../log.ts'
import { sweepAudit } from '../record/audit-log.ts'
import { keepAudit } from '../record/facts-audit.ts'
import { countingOf } from '../record/counting.ts'
import { sweepImportLines } from '../record/customer-imports.ts'
import { countCrossing, unreadyDays } from '../record/crossings.ts'
import { dueNights, takeNight } from '../record/nightly.ts'
import type { DueNight } from '../record/nightly.ts'
import { countInquiries } from '../record/record-status.ts'
import { forgetOldFacts, rollUp } from '../record/roll-up.ts'
import { brokenRules } from '../record/rules.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { nextNight } from '../night-of.ts'

const dayMs = 86_400_000

/** Workspaces in one ring of the clock, and when one that failed is tried again. */
const most = 3
const againMs = 600_000
/** One of the days so far back is looked at each night, another every night. */
const lookBack = 60
/** Days, so far back, whose numbers by two at once are made ready; in one night. */
const crossedBack = 400
const crossedAtOnce = 40
/** Old cells let go at once. */
const oldCells = 5_000

/** Does the nights that have come, each on its own. */
export async function nightly(services: Services): Promise<void> {
  const { db, now } = services
  for (const night of await dueNights(db, now(), most)) {
    const [taken] = await batch(db, [takeNight(night, nextNight(now(), night.zone))])
    if (taken!.results.length === 0) continue
    try {
      await workThrough(services, night)
    } catch (error) {
      log('error', 'night failed', { workspace: night.workspace, error })
      await batch(db, [takeNight({ ...night, dueAt: nextNight(now(), night.zone) }, now() + againMs)])
    }
  }
}

async function workThrough(services: Services, { workspace, zone }: DueNight): Promise<void> {
  const { db, now } = services
  const days = daysOf(dateAt(now(), zone))
  const startOf = (day: number) => localDayStart(utcDay(day * dayMs), zone)
  const { generation } = await countingOf(db, workspace)
  await rollUp(db, { workspace, zone, generation }, startOf(days))
  const old = { from: startOf(days - crossedBack), to: startOf(days) }
  for (const day of await unreadyDays(db, workspace, old, crossedAtOnce))
    await countCrossing(db, workspace, keptPairs[0]!, { day, to: day + 1 })
  let differ = false
  for (const day of [days - 1, days - 2 - (days % lookBack)]) {
    const span = { from: startOf(day), to: startOf(day + 1) }
    const audit = await auditDay(db, { workspace, zone }, span, now())
    const broken = await brokenRules(db, workspace, span)
    await batch(db, [keepAudit(workspace, audit, broken)])
    for (const { rule } of broken) log('error', 'rule-broken', { workspace, code: rule })
    if (audit.differences === 0) continue
    differ = true
    log('error', 'facts-differ', { workspace, code: String(audit.differences) })
  }
  // That a night found nothing is no news: what differed on another day may still stand.
  await tellOfTurn(services, { workspace, what: 'facts', key: '' }, differ, differ ? { mail: 'facts-differ' } : null)
  await batch(db, [countInquiries(workspace, startOf(days))])
  await forgetOldFacts(db, workspace, oldCells)
  await batch(db, [
    ...sweepAudit(workspace, { addresses: now() - spans.auditAddressKept, lines: now() - spans.auditKept }),
    sweepImportLines(workspace, now() - importLimits.undoMs),
  ])
}
