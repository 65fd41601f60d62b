/** Who may do what with an inquiry that they know of, whatever it would lead to. Pure; inquiry-life.ts asks first. */
import { isClosed, isUnassigned } from '../../../shared/inquiry/episode-state.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { mayOf, maySee, reaches } from '../../../shared/permissions.ts'
import type { Reader } from '../../../shared/permissions.ts'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import { refused } from './decision.ts'
import type { Decision } from './decision.ts'
import type { Directory } from './moves.ts'

/** Why this member may not do this with it; null when they may. */
export function mayNot(state: InquiryState, by: Reader, act: InquiryAct): Decision | null {
  // Whoever let the offer run out saw it, and is told where it went.
  const missed = act.type === 'accept' && by.member in state.tried
  // What one may not see is not there.
  if (!missed && !maySee(by, state)) return refused('not-found')
  const scope = mayOf(by)[act.type === 'assign' ? 'inquiry.assign' : 'inquiry.work']
  if (scope === 'none') return refused('forbidden')
  if (act.type === 'accept' && isUnassigned(state.state))
    return refused('stale-version', 'It is not offered to you now.')
  if (missed && state.assignee !== by.member) return refused(isClosed(state.state) ? 'already-closed' : 'already-taken')
  if (act.type === 'claim') return null
  const isAsked = (act.type === 'note' || act.type === 'read') && state.asked?.includes(by.member) === true
  // Whoever handed it on may read it on; working on it is for whoever has it, and notes for whoever was asked too.
  if (scope === 'own' && state.assignee !== by.member && !isAsked)
    return refused(state.state === 'open' ? 'already-taken' : 'forbidden')
  return isAsked || reaches(scope, by, state) ? null : refused('forbidden')
}

/** Whether a member can be given it by hand: by whoever reaches everybody, anybody; by others, somebody of its team. */
export function maybeGiven(state: InquiryState, by: Reader, member: string, directory: Directory): boolean {
  const receiver = directory.receiver(member)
  if (receiver === null) return false
  return member === by.member || receiver.teams.includes(state.team) || mayOf(by)['inquiry.assign'] === 'all'
}
