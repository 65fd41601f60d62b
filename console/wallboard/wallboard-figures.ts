/** What the wallboard makes of the inbox's cards: who waits, how long, and how that stands to what was promised. */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { Colleague } from '../../shared/schema/frame.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { locale } from '../words/words.ts'

/** How a wait stands to its queue's target. */
export type Urgency = 'fine' | 'close' | 'late'

/** A target is close when so much of it has passed: from here on the router hurries, too. */
const closeAt = 0.8

export interface WallFigures {
  /** Visitors who wait for a person, offered to somebody already or not; longest first. */
  waiting: readonly InquiryCard[]
  /** Of those, the ones that ring at somebody now. */
  ringing: readonly InquiryCard[]
  /** Visitors who left and are owed an answer. */
  callBacks: number
  /** Rises and falls with what the day's numbers are made of: when it moved, they are worth reading again. */
  settled: string
}

/** @param queue only what is in it; null: all that the reader may see */
export function figuresOf(cards: readonly InquiryCard[], queue: string | null): WallFigures {
  const here = cards.filter((card) => queue === null || card.queue === queue)
  const ringing = here.filter(({ state }) => state === 'offered')
  const waiting = [...here.filter(({ state }) => state === 'waiting'), ...ringing]
  waiting.sort((one, other) => one.enteredAt - other.enteredAt)
  const closed = here.filter(({ state }) => isClosed(state)).length
  const answered = here.filter(({ answeredAt }) => answeredAt !== null).length
  return {
    waiting,
    ringing,
    callBacks: here.filter(({ state }) => state === 'callback-owed').length,
    settled: `${closed} ${answered}`,
  }
}

/** @param target seconds to a reply; null where none is known: nothing is late then */
export function urgencyOf(enteredAt: number, target: number | null, now: number): Urgency {
  if (target === null) return 'fine'
  const waited = now - enteredAt
  if (waited >= target * 1000) return 'late'
  return waited >= target * 1000 * closeAt ? 'close' : 'fine'
}

/** Who takes part, as the board shows them. */
export interface WallPeople {
  /** There and not away: available first, then whoever has most places free, then by name. */
  here: readonly Colleague[]
  away: number
  /** Of those who are away, whoever is on leave. */
  onLeave: readonly Colleague[]
  /** Points of those who are available. */
  free: number
}

/** @param among members of the queue's team; null: everybody */
export function peopleOf(colleagues: readonly Colleague[], among: ReadonlySet<string> | null): WallPeople {
  // Whoever has no place for what is routed, and nothing at hand, only looks on.
  const all = colleagues.filter(
    ({ id, load, capacity }) => (among === null || among.has(id)) && (capacity > 0 || load > 0),
  )
  const here = all.filter(({ reachable, presence }) => reachable && presence !== 'away')
  const isAvailable = ({ presence }: Colleague) => presence === 'available'
  here.sort(
    (one, other) =>
      Number(isAvailable(other)) - Number(isAvailable(one)) ||
      placesOf(other) - placesOf(one) ||
      one.name.localeCompare(other.name, locale),
  )
  return {
    here,
    away: all.length - here.length,
    onLeave: all.filter((one) => one.off?.because === 'on-leave' && !here.includes(one)),
    free: here.filter(isAvailable).reduce((sum, one) => sum + placesOf(one), 0),
  }
}

function placesOf({ load, capacity }: Colleague): number {
  return Math.max(0, capacity - load)
}
