/** Where the console offers to pass an inquiry; the Desk decides again. Used by the dialogs of moves and of sales. */
import type { Colleague } from '../../shared/schema/frame.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Destination, Me, Member } from '../../shared/schema/member.ts'
import type { TeamStore } from './team-store.ts'

/** Queues of sales, other than the one it is in. */
export function salesQueues(me: Me, card: InquiryCard): Destination[] {
  return me.queues.filter(({ id, team }) => team.function === 'sales' && id !== card.queue)
}

/** Colleagues who can be given inquiries, other than whoever has this one; those of its team only, or all. */
export function colleaguesFor(
  me: Me,
  { colleagues, members }: Pick<TeamStore, 'colleagues' | 'members'>,
  card: InquiryCard,
  ofItsTeam: boolean,
): Colleague[] {
  const team = me.queues.find(({ id }) => id === card.queue)?.team.id
  const found = new Map(members.map((one) => [one.id, one]))
  return colleagues.filter(({ id, capacity }) => {
    const member = found.get(id)
    const isOfTeam = team === undefined || member === undefined || member.teams.includes(team)
    return id !== card.assignee && capacity > 0 && (isOfTeam || !ofItsTeam)
  })
}

/** Colleagues who can be given any of these: whoever is of the team of each, and has not all of them already. */
export function colleaguesForAll(me: Me, team: TeamStore, cards: readonly InquiryCard[]): Colleague[] {
  const lists = cards.map((card) => new Set(colleaguesFor(me, team, { ...card, assignee: null }, true)))
  return team.colleagues.filter(
    (one) => lists.every((list) => list.has(one)) && cards.some(({ assignee }) => assignee !== one.id),
  )
}

/** Levels that somebody else of its team has, above what is asked already. */
export function levelsAbove(me: Me, members: readonly Member[], card: InquiryCard): number[] {
  const queue = me.queues.find(({ id }) => id === card.queue)
  if (queue === undefined) return []
  const has = members.filter(
    ({ id, teams, status, receives, capacity }) =>
      id !== me.member.id && status === 'active' && receives && capacity > 0 && teams.includes(queue.team.id),
  )
  const most = Math.max(0, ...has.map(({ skills }) => skills.level))
  const least = Math.max(queue.level, card.level ?? 1)
  return Array.from({ length: Math.max(0, most - least) }, (_, above) => least + 1 + above)
}
