/**
 * What somebody may do with inquiries, in a few plain lines: written apart from the table of permissions, which it is held
 * against.
 */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { Exceptions, Scope } from '../../shared/permissions.ts'
import type { Role } from '../../shared/schema/member.ts'
import { isWaiting } from './is-waiting.ts'

/** Somebody as far as this question goes. */
export interface Person {
  id: string
  role: Role
  /** What they may do otherwise than their role. */
  exceptions: Exceptions
  teams: readonly string[]
}

/** On whose inquiries. */
interface May {
  read: Scope
  /** What waits for nobody in particular. */
  waiting: Scope
  work: Scope
  assign: Scope
  /** Whether they are offered any. */
  receives: boolean
}

type Inquiry = Pick<InquiryState, 'state' | 'team' | 'assignee' | 'held' | 'asked'>

const leaders: May = { read: 'all', waiting: 'all', work: 'all', assign: 'all', receives: true }
const usual: Record<Role, May> = {
  owner: leaders,
  admin: leaders,
  manager: { read: 'team', waiting: 'team', work: 'team', assign: 'team', receives: true },
  assistant: { read: 'own', waiting: 'team', work: 'own', assign: 'none', receives: true },
  analyst: { read: 'all', waiting: 'all', work: 'none', assign: 'none', receives: false },
}

const narrowFirst: readonly Scope[] = ['none', 'own', 'team', 'all']

/** Working reaches no further than reading, and whoever works on none is offered none. An owner may do everything. */
export function mayOn({ role, exceptions }: Pick<Person, 'role' | 'exceptions'>): May {
  const as = usual[role]
  if (role === 'owner') return as
  const read = exceptions['inquiry.read'] ?? as.read
  const wished = exceptions['inquiry.work'] ?? as.work
  const work = narrowFirst.indexOf(wished) > narrowFirst.indexOf(read) ? read : wished
  const receives = exceptions['inquiry.receive'] === undefined ? as.receives : exceptions['inquiry.receive'] !== 'none'
  return {
    read,
    waiting: exceptions['waiting.read'] ?? as.waiting,
    work,
    assign: exceptions['inquiry.assign'] ?? as.assign,
    receives: receives && work !== 'none',
  }
}

function isOf(scope: Scope, who: Person, { assignee, held, team }: Inquiry): boolean {
  if (scope === 'none' || scope === 'all') return scope === 'all'
  if (assignee === who.id || held.includes(who.id)) return true
  return scope === 'team' && who.teams.includes(team)
}

/** What is theirs or their team's, what waits there, and what they were asked about, unless they may read nothing. */
export function sees(who: Person, what: Inquiry): boolean {
  const { read, waiting } = mayOn(who)
  if (isOf(read, who, what) || (isWaiting(what) && isOf(waiting, who, what))) return true
  return read !== 'none' && what.asked?.includes(who.id) === true
}

/** Whether they may give it to somebody. */
export function mayGive(who: Person, what: Inquiry): boolean {
  return sees(who, what) && isOf(mayOn(who).assign, who, what)
}

/** Whether they may reply and close: whoever works on their own alone, on what is with them now. */
export function mayWork(who: Person, what: Inquiry): boolean {
  const { work } = mayOn(who)
  return sees(who, what) && (work === 'own' ? what.assignee === who.id : isOf(work, who, what))
}

/** What whoever was asked about something may do with it, though it is another's. */
const lookingOn = new Set<string>(['seen', 'read', 'noted'])

/** Whether it can have been them who let these things happen to an inquiry. @param before as it was */
export function mayHaveDone(who: Person, before: Inquiry, events: readonly { type: string; data: object }[]): boolean {
  const types = events.map(({ type }) => type)
  if (types.includes('assigned') && !types.includes('reopened')) return mayGive(who, before)
  if (events.some(({ type, data }) => type === 'accepted' && 'how' in data && data.how === 'claimed'))
    return sees(who, before) && mayOn(who).work !== 'none'
  if (types.every((type) => lookingOn.has(type)) && before.asked?.includes(who.id))
    return sees(who, before) && mayOn(who).work !== 'none'
  return mayWork(who, before)
}
