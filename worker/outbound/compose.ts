/** Makes the mail of a notice from what the record says now. The job that sends notices uses it. */
import type { Language } from '../../shared/schema/basics.ts'
import type { MailNotice } from '../../shared/schema/notice.ts'
import { linkAt, linkTokenFrom, linkTokenHash } from '../identity/link-token.ts'
import { openInvitation } from '../record/invitations.ts'
import { openReset } from '../record/password-resets.ts'
import { listSites } from '../record/sites.ts'
import type { Services } from '../services.ts'
import { linkMail } from './link-mail.ts'
import type { Mail } from './mail.ts'

/** The language of a workspace's first site; members have none of their own. */
async function languageOf(services: Services, workspace: string): Promise<Language> {
  const [first] = await listSites(services.db, workspace)
  return first?.settings.language ?? 'en'
}

/** Null when nobody needs it any more: its link was used, has ended, or was replaced. */
export async function composed(services: Services, id: string, notice: MailNotice): Promise<Mail | null> {
  const token = linkTokenFrom(services, notice.seed)
  const hash = linkTokenHash(token)!
  const open = notice.mail === 'invitation' ? openInvitation : openReset
  const whose = await open(services.db, hash, services.now())
  if (whose === null) return null
  const { workspace, workspaceName, name, email } = whose
  const language = await languageOf(services, workspace)
  const link = linkAt(services, `/${notice.mail}`, token)
  return linkMail({ id, mail: notice.mail, language, to: { name, email }, workspaceName, link })
}
