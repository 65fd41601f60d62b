/** Tells a member by mail that the second step of their signing in is another now: should it not have been them, they know. */
import type { MailNotice } from '../../../shared/schema/notice.ts'
import { hurry } from '../../hurry.ts'
import { addMail } from '../../record/outbox.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'

/** Does nothing where no mail leaves. */
export async function tellFactorChanged(
  services: Services,
  { workspace, member }: { workspace: string; member: string },
  what: Extract<MailNotice, { mail: 'second-factor' }>['what'],
): Promise<void> {
  if (services.mailer === null) return
  const job = { workspace, notice: services.newId() }
  const body: MailNotice = { mail: 'second-factor', what, member }
  await batch(services.db, [addMail(job, body, services.now())])
  await hurry(services, job)
}
