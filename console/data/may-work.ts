/** What the thread's head and composer offer by permission; the Desk decides again. */
import { isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Me } from '../../shared/schema/member.ts'
import { isAsked } from './inbox-view.ts'

/** Whether this person may answer, note and close an inquiry that they can see. */
export function mayWork(me: Me, card: InquiryCard): boolean {
  const scope = me.may['inquiry.work']
  if (scope === 'none') return false
  return scope === 'all' || card.assignee === me.member.id || (scope === 'team' && isOfTeam(me, card))
}

/** Whether this person may write private notes on it: whoever may work on it, and whoever was asked about it. */
export function mayNote(me: Me, card: InquiryCard): boolean {
  return mayWork(me, card) || isAsked(card, me.member.id)
}

/** Whether it is with a team of this person; what is in a queue that is gone may be. */
function isOfTeam(me: Me, card: InquiryCard): boolean {
  const queue = me.queues.find((one) => one.id === card.queue)
  return queue === undefined || me.member.teams.includes(queue.team.id)
}

/** Whether this person may take it out of the queue. */
export function mayClaim(me: Me, card: InquiryCard): boolean {
  const queue = me.queues.find((one) => one.id === card.queue)
  const isTheirs =
    queue !== undefined && me.member.teams.includes(queue.team.id) && me.member.skills.level >= queue.level
  return isUnassigned(card.state) && isTheirs && queue.claims && me.may['inquiry.receive'] !== 'none'
}
