/**
 * Whether a notice goes now, later or not at all: what it tells must still be so, and its member's own settings have a say.
 * The job that sends notices asks before it begins an attempt.
 */
import { alertGoing, isUrgent } from '../../shared/alert-going.ts'
import type { Alert, Going } from '../../shared/alert-going.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { maySee } from '../../shared/permissions.ts'
import type { Notice } from '../../shared/schema/notice.ts'
import { alertsOf } from '../record/alerts.ts'
import { inquiryById, storedOf } from '../record/inquiries.ts'
import type { InquiryRow } from '../record/inquiries.ts'
import { memberById } from '../record/members.ts'
import { first } from '../record/sql.ts'
import type { Services } from '../services.ts'

const now: Going = { kind: 'now' }

/** Mails about something else than alerts always go now; whether somebody still needs them is seen when they are made. */
export async function goingOf(services: Services, workspace: string, notice: Notice): Promise<Going> {
  const what = 'mail' in notice ? notice.mail : notice.push
  if (what !== 'assigned' && what !== 'asked' && what !== 'at-risk' && what !== 'woke') return now
  const { inquiry, member } = notice as { inquiry: string; member: string }
  const [row, alerts, person] = await Promise.all([
    first<InquiryRow>(services.db, inquiryById(workspace, inquiry)),
    alertsOf(services.db, workspace, member),
    memberById(services.db, workspace, member),
  ])
  const state = row && storedOf(row).state
  if (state === null || alerts === null || person === null) return { kind: 'unwanted' }
  if (!stands(state, what, member) || !maySee({ ...person.member, member }, state)) return { kind: 'unwanted' }
  const urgent = isUrgent(state, services.now())
  const way = 'mail' in notice ? 'mail' : 'push'
  return alertGoing({ way, what, urgent }, alerts.settings, alerts.zone, services.now())
}

/** Given on, closed, answered or seen meanwhile: then there is nothing to hurry for. */
function stands(state: InquiryState, what: Alert, member: string): boolean {
  if (state.state !== 'open') return false
  if (what === 'at-risk') return state.assignee === member && state.answeredAt === null
  if (what === 'woke') return state.assignee === member && state.wokeAt !== undefined
  const given = state.unseen?.[member]
  return given !== undefined && (given.how === 'asked') === (what === 'asked')
}
