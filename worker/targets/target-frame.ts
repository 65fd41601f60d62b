/** What targets are read by: whom they can be set for, who works when, how facts stand. And whose targets a member reaches. */
import { mayOf } from '../../shared/permissions.ts'
import type { Action } from '../../shared/permissions.ts'
import type { Subject, Target } from '../../shared/schema/target.ts'
import type { WorkingFrame } from '../../shared/working-time-of.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { everyTeam } from '../record/ledger.ts'
import { measureFrame } from '../record/measure-frame.ts'
import { listMembers } from '../record/members.ts'
import { listQueues } from '../record/queues.ts'
import { listTeams } from '../record/teams.ts'

/** A team or a person of the workspace. */
export interface KnownSubject extends Subject {
  name: string
  /** Itself, or those that the person is in. */
  teams: readonly string[]
  /** Targets can be set for it now; if not, those that were set are still shown. */
  current: boolean
}

export interface TargetFrame extends WorkingFrame {
  /** Until when (epoch ms) days are added up by month. */
  rolled: number
  /** Teams first, in the order in which they were made; people by name. */
  subjects: KnownSubject[]
}

export async function targetFrame(db: D1Database, workspace: string): Promise<TargetFrame> {
  const [{ zone, rolled }, teams, standing, members, queues] = await Promise.all([
    measureFrame(db, workspace, [], false),
    everyTeam(db, workspace),
    listTeams(db, workspace),
    listMembers(db, workspace),
    listQueues(db, workspace),
  ])
  return {
    zone,
    rolled,
    queues,
    people: members.map(({ status, ...one }) => ({ ...one, gone: status !== 'active' })),
    subjects: [
      ...teams.map(({ id, name }) => {
        const current = standing.some((team) => team.id === id)
        return { kind: 'team' as const, id, name, teams: [id], current }
      }),
      ...members
        .map(({ id, name, teams: own, receives, status }) => {
          const current = status === 'active' && receives
          return { kind: 'member' as const, id, name, teams: own, current }
        })
        .sort((one, other) => one.name.localeCompare(other.name)),
    ],
  }
}

/** Whether what a member may do reaches a team or person. */
export function reachesSubject(
  who: MemberPrincipal,
  action: Extract<Action, `target.${string}`>,
  { kind, id, teams }: Pick<KnownSubject, 'kind' | 'id' | 'teams'>,
): boolean {
  const isSelf = kind === 'member' && id === who.member
  switch (mayOf(who)[action]) {
    case 'none':
      return false
    case 'own':
      return isSelf
    case 'team':
      return isSelf || teams.some((team) => who.teams.includes(team))
    case 'all':
      return true
  }
}

/** Whom a member may see the targets of, each with those of these that are theirs. */
export function withTargets(
  { subjects }: Pick<TargetFrame, 'subjects'>,
  reader: MemberPrincipal,
  targets: readonly Target[],
): { subject: KnownSubject; own: Target[] }[] {
  return subjects
    .filter((one) => reachesSubject(reader, 'target.read', one))
    .map((subject) => ({ subject, own: targets.filter((target) => isSame(target.subject, subject)) }))
}

export function isSame(one: Subject, other: Subject): boolean {
  return one.kind === other.kind && one.id === other.id
}
