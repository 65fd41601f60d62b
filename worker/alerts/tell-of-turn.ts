/** Tells owners and admins by mail that something turned bad, or good again: once a turn, however many see it. */
import { hurry } from '../hurry.ts'
import { whoRuns } from '../record/members.ts'
import { batch } from '../record/sql.ts'
import { isBad, turn } from '../record/turned.ts'
import type { Turning } from '../record/turned.ts'
import type { Services } from '../services.ts'

/** @param mail what it is told by, without whom it is for; null: it only turns */
export async function tellOfTurn(
  services: Services,
  what: Turning,
  bad: boolean,
  mail: { mail: 'facts-differ' } | { mail: 'widget-bad' | 'widget-good'; site: string } | null,
): Promise<void> {
  const { db, newId, now } = services
  if ((await isBad(db, what)) === bad) return
  const { workspace } = what
  const told =
    mail === null || services.mailer === null
      ? []
      : await whoRuns(db, workspace, mail.mail === 'facts-differ' ? 'status.read' : 'site.read')
  const mails = told.map((member) => ({ id: newId(), body: { ...mail, member } }))
  const [, added] = await batch(db, turn({ ...what, bad, id: newId(), at: now(), mails }))
  for (const { id } of added!.results as { id: string }[]) await hurry(services, { workspace, notice: id })
}
