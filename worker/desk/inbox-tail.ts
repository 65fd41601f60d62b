/** The Desk's side of the inbox: what is live of each view, as far as a member may see it, and how many there are in each. */
import { cardOf } from '../../shared/inquiry/inquiry-view.ts'
import { isOfTeam, mayOf, maySee, reaches } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { DeskContext } from './desk-context.ts'
import type { InboxView, Tail } from './desk-rpc.ts'
import { leftOpenFor } from './left-open.ts'
import type { Held } from './live-rows.ts'
import { openPhases, unassignedPhases } from './live-state.ts'
import type { Place } from './place.ts'

/** Live inquiries in one answer, at most. */
const tailLimit = 200
/** Open inquiries looked through for what somebody was asked about. */
const askedLimit = 2_000

/** @param after the place that the page before ended at */
export function inboxTail(desk: DeskContext, by: Reader, view: InboxView, after: Place | null): Tail {
  const { journal, live } = desk
  const left = leftOpenFor(desk, by)
  const cards: InquiryCard[] = []
  const notInView: string[] = []
  const tail = view === 'left' ? left.slice(0, tailLimit) : tailOf(desk, by, view, after)
  for (const held of tail) {
    if (maySee(by, held.state)) cards.push(cardOf(held.state, held.person))
    else notInView.push(held.state.id)
  }
  return {
    cards,
    counts: {
      waiting: waitingCount(desk, by),
      mine: mineOf(desk, by).filter(({ state }) => state.snoozedUntil === undefined && maySee(by, state)).length,
      owed: live.owedCallBack().filter((held) => maySee(by, held.state)).length,
      team: teamCount(desk, by),
      left: left.length,
    },
    notInView,
    next: isPaged(view) && tail.length === tailLimit ? placeOf(tail.at(-1)!) : null,
    upTo: journal.last,
  }
}

/** Views that are read page by page, whoever is longest in their queue first. */
function isPaged(view: InboxView): boolean {
  return view === 'waiting' || view === 'team'
}

function tailOf(desk: DeskContext, by: Reader, view: InboxView, after: Place | null): Held[] {
  const { live, journal } = desk
  const page = [tailLimit, after ?? undefined] as const
  if (view === 'mine') return mineOf(desk, by)
  if (view === 'owed') return live.owedCallBack()
  if (view === 'team') return live.openIn(teamsReadBy(by), ...page).map((id) => live.inquiry(id)!)
  if (view === 'waiting') return live.unassigned(...page).map((id) => live.inquiry(id)!)
  const ids = new Set(journal.unflushedStreams())
  for (const phase of openPhases.toReversed()) for (const id of live.inPhase(phase, tailLimit)) ids.add(id)
  return [...ids].map((id) => live.inquiry(id)).filter((held) => held !== null)
}

/** What a member has or is offered, and what they were asked about by whoever has it. */
function mineOf({ live }: DeskContext, { member }: Reader): Held[] {
  const asked = live
    .inPhase('open', askedLimit)
    .map((id) => live.inquiry(id)!)
    .filter(({ state }) => state.asked?.includes(member) === true && state.assignee !== member)
  return [...live.heldBy(member), ...asked]
}

/** What waits that they may see: of the teams they reach, and what they had or were asked about of others. */
function waitingCount({ live }: DeskContext, by: Reader): number {
  const may = mayOf(by)
  const scopes = [may['waiting.read'], may['inquiry.read']]
  if (scopes.every((scope) => scope === 'none')) return 0
  const reached = [...live.countByTeam(unassignedPhases)].filter(([team]) =>
    scopes.some((scope) => reaches(scope, by, { assignee: null, held: [], team })),
  )
  const elsewhere = live.waitingElsewhere(
    by.member,
    reached.map(([team]) => team),
    may['inquiry.read'] !== 'none',
  )
  return reached.reduce((sum, [, waiting]) => sum + waiting, elsewhere)
}

/** What is open in their teams. */
function teamCount({ live }: DeskContext, by: Reader): number {
  const counts = live.countByTeam(openPhases)
  return teamsReadBy(by).reduce((sum, team) => sum + (counts.get(team) ?? 0), 0)
}

/** Teams of whoever may see all that their teams have. */
function teamsReadBy(by: Reader): readonly string[] {
  return isOfTeam(mayOf(by)['inquiry.read']) ? by.teams : []
}

function placeOf({ state }: Held): Place {
  return { enteredAt: state.enteredAt, id: state.id }
}
