/** Sends a report that was made once more, to everybody who is sent such reports now. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import type { ReportName } from '../../shared/schema/report.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import { takeTurn } from '../brake.ts'
import { hurry } from '../hurry.ts'
import { tooMany } from '../identity/outcome.ts'
import type { Outcome } from '../identity/outcome.ts'
import { addAudit } from '../record/audit-log.ts'
import { addMail } from '../record/outbox.ts'
import { madeAt, plansOf } from '../record/reports.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { reportMails } from './report-mails.ts'

/** @returns how many mails */
export async function sendReportAgain(
  acting: Acting & { services: Services },
  name: ReportName,
): Promise<Outcome<number>> {
  const { services, workspace } = acting
  const { db, now } = services
  if ((await madeAt(db, workspace, name)) === null) return { kind: 'refused', because: 'not-found' }
  const turn = await takeTurn(services, 'reportAgain', workspace)
  if (!turn.taken) return tooMany(turn)
  const plans = await plansOf(db, workspace)
  const mails = await reportMails(services, workspace, name, plans[name.kind])
  if (mails.length === 0) return { kind: 'done', value: 0 }
  const entry = entryBy(
    acting,
    'report.sent',
    { id: `${name.kind} ${name.day}`, name: `${name.kind} ${name.day}` },
    changesOf({}, { mails: mails.length }),
  )
  await batch(db, [addAudit(entry), ...mails.map(({ id, body }) => addMail({ workspace, notice: id }, body, now()))])
  for (const { id } of mails) await hurry(services, { workspace, notice: id })
  return { kind: 'done', value: mails.length }
}
