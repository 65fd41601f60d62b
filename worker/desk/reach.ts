/**
 * Who may see what by a copy of the settings; and up to which journal entry somebody was told by another reach than they have
 * now, so that whoever comes back to the news after that reads anew. Kept in the Desk's table of single values.
 */
import { mayOf } from '../../shared/permissions.ts'
import type { Reader } from '../../shared/permissions.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Journal } from './journal.ts'

const metaKey = 'reach'

/** A member as a reader; null when they are none (any more). */
export function readerIn(settings: DeskSettings | null, member: string): Reader | null {
  const one = settings?.members.find(({ id }) => id === member)
  return one === undefined ? null : { member, role: one.role, exceptions: one.exceptions, teams: one.teams }
}

/** Whether somebody may do the same, in the same teams. */
export function reachesAlike(one: Reader, other: Reader): boolean {
  const isWithin = (teams: readonly string[], others: readonly string[]) => teams.every((team) => others.includes(team))
  const mayAlike = JSON.stringify(mayOf(one)) === JSON.stringify(mayOf(other))
  return mayAlike && isWithin(one.teams, other.teams) && isWithin(other.teams, one.teams)
}

/** New settings came after this journal entry: whoever reaches something else by them is noted. */
export function noteReach(journal: Journal, before: DeskSettings, after: DeskSettings): void {
  const changed = after.members.filter(({ id }) => {
    const [was, is] = [readerIn(before, id), readerIn(after, id)!]
    return was !== null && !reachesAlike(was, is)
  })
  if (changed.length === 0) return
  const noted = Object.fromEntries(changed.map(({ id }) => [id, journal.last]))
  journal.setMeta(metaKey, JSON.stringify({ ...notedIn(journal), ...noted }))
}

/** Whether somebody's reach is still what it was when they had been told everything up to a journal entry. */
export function isReachSince(journal: Journal, member: string, upTo: number): boolean {
  const changedAt = notedIn(journal)[member]
  return changedAt === undefined || upTo > changedAt
}

function notedIn(journal: Journal): Readonly<Record<string, number>> {
  const noted = journal.meta(metaKey)
  return noted === null ? {} : (JSON.parse(noted) as Record<string, number>)
}
