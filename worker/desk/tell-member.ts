/** Lets a member know who is not there: a mail where mail leaves, and a push where some browser of theirs takes it. */
import type { Alert } from '../../shared/alert-going.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Services } from '../services.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

/** Something happened to an inquiry in this turn that this member must know. Whether they want to is asked when it is sent. */
export function tellMember(
  turn: Turn,
  held: Held,
  what: Alert,
  member: string,
  { settings, services }: { settings: DeskSettings; services: Services },
): void {
  const inquiry = held.state.id
  if (services.mailer !== null) turn.notify(held, services.newId(), { mail: what, inquiry, member })
  const takesPush = settings.members.find((one) => one.id === member)?.push === true
  if (takesPush) turn.notify(held, services.newId(), { push: what, inquiry, member })
}
