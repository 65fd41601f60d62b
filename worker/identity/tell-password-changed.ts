/** Tells a member by mail that their password is another now: should it not have been them, they know. */
import type { MailNotice } from '../../shared/schema/notice.ts'
import { hurry } from '../hurry.ts'
import { memberByAccount } from '../record/members.ts'
import { addMail } from '../record/outbox.ts'
import { batch } from '../record/sql.ts'
import type { Services } from '../services.ts'

/** Does nothing where no mail leaves. */
export async function tellPasswordChanged(services: Services, account: string): Promise<void> {
  const person = services.mailer === null ? null : await memberByAccount(services.db, account)
  if (person === null) return
  const job = { workspace: person.workspace, notice: services.newId() }
  const body: MailNotice = { mail: 'password-changed', member: person.member.id }
  await batch(services.db, [addMail(job, body, services.now())])
  await hurry(services, job)
}
