import type { ReportName, ReportPlan } from '../../shared/schema/report.ts'
import { readersOf } from '../record/reports.ts'
import type { NewReport } from '../record/reports.ts'
import type { Services } from '../services.ts'

/** A mail for everybody who is sent such reports; none where no mail leaves: a report does not wait for that. */
export async function reportMails(
  services: Services,
  workspace: string,
  name: ReportName,
  { roles }: ReportPlan,
): Promise<NewReport['mails']> {
  if (services.mailer === null) return []
  const readers = await readersOf(services.db, workspace, roles)
  return readers.map(({ member }) => ({ id: services.newId(), body: { mail: 'report', ...name, member } }))
}
