/** Sends a report that was made once more, to everybody who is sent such reports now. */
import type { ReportName } from '../../shared/schema/report.ts'
import { takeTurn } from '../brake.ts'
import { hurry } from '../hurry.ts'
import { tooMany } from '../identity/outcome.ts'
import type { Outcome } from '../identity/outcome.ts'
import { addMail } from '../record/outbox.ts'
import { madeAt, plansOf } from '../record/reports.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'
import { reportMails } from './report-mails.ts'

/** @returns how many mails */
export async function sendReportAgain(
  services: Services,
  workspace: string,
  name: ReportName,
): Promise<Outcome<number>> {
  const { db, now } = services
  if ((await madeAt(db, workspace, name)) === null) return { kind: 'refused', because: 'not-found' }
  const turn = await takeTurn(services, 'reportAgain', workspace)
  if (!turn.taken) return tooMany(turn)
  const plans = await plansOf(db, workspace)
  const mails = await reportMails(services, workspace, name, plans[name.kind])
  if (mails.length === 0) return { kind: 'done', value: 0 }
  await batch(
    db,
    mails.map(({ id, body }) => addMail({ workspace, notice: id }, body, now())),
  )
  for (const { id } of mails) await hurry(services, { workspace, notice: id })
  return { kind: 'done', value: mails.length }
}
