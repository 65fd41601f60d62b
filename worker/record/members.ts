/** The people of a workspace, in the record. Sign-in, the members' routes and set-up use it. */
import * as z from 'zod'
import { mayOf } from '../../shared/permissions.ts'
import type { Action } from '../../shared/permissions.ts'
import { holdsAtLeast } from '../../shared/rank.ts'
import { KeptExceptions } from '../../shared/schema/exceptions.ts'
import { Hours } from '../../shared/schema/hours.ts'
import { Leaves } from '../../shared/schema/leave.ts'
import type { MemberChange } from '../../shared/schema/member-change.ts'
import type { Member, Role } from '../../shared/schema/member.ts'
import { Skills } from '../../shared/schema/skills.ts'
import { all, first, sql } from './sql.ts'
import type { Sql } from './sql.ts'

interface MemberRow extends Omit<Member, 'exceptions' | 'receives' | 'teams' | 'skills' | 'hours' | 'leave'> {
  workspace: string
  account: string | null
  exceptions: string
  teams: string
  skills: string
  hours: string
  leave: string
}

/** A member with what only the worker needs to know. */
export interface Person {
  workspace: string
  /** The identity's user id; null while invited. */
  account: string | null
  member: KeptMember
}

/** A member as kept, with their whole calendar and what they may otherwise than their role: who may see it, routes decide. */
export type KeptMember = Member & Required<Pick<Member, 'exceptions' | 'hours' | 'leave'>>

const Teams = z.array(z.string())

function personOf({ workspace, account, exceptions: kept, teams, skills, hours, leave, ...row }: MemberRow): Person {
  const exceptions = KeptExceptions.parse(JSON.parse(kept))
  const member = {
    ...row,
    exceptions,
    receives: mayOf({ role: row.role, exceptions })['inquiry.receive'] !== 'none',
    teams: Teams.parse(JSON.parse(teams)),
    skills: Skills.parse(JSON.parse(skills)),
    hours: Hours.nullable().parse(JSON.parse(hours)),
    leave: Leaves.parse(JSON.parse(leave)),
  }
  return { workspace, account, member }
}

/** Everybody, oldest first. */
export async function listMembers(db: D1Database, workspace: string): Promise<KeptMember[]> {
  const rows = await all<MemberRow>(
    db,
    sql`SELECT workspace, id, account, name, email, role, exceptions, weight, capacity, skills, hours, leave, status, teams
        FROM member_with_teams WHERE workspace = ${workspace} ORDER BY id`,
  )
  return rows.map((row) => personOf(row).member)
}

export async function memberById(db: D1Database, workspace: string, id: string): Promise<Person | null> {
  const row = await first<MemberRow>(
    db,
    sql`SELECT workspace, id, account, name, email, role, exceptions, weight, capacity, skills, hours, leave, status, teams
        FROM member_with_teams WHERE workspace = ${workspace} AND id = ${id}`,
  )
  return row && personOf(row)
}

export async function memberByEmail(db: D1Database, workspace: string, email: string): Promise<Person | null> {
  const row = await first<MemberRow>(
    db,
    sql`SELECT workspace, id, account, name, email, role, exceptions, weight, capacity, skills, hours, leave, status, teams
        FROM member_with_teams WHERE workspace = ${workspace} AND email = ${email}`,
  )
  return row && personOf(row)
}

/** Whom an identity's user is, in whichever workspace. */
export async function memberByAccount(db: D1Database, account: string): Promise<Person | null> {
  const row = await first<MemberRow>(
    db,
    sql`SELECT workspace, id, account, name, email, role, exceptions, weight, capacity, skills, hours, leave, status, teams
        FROM member_with_teams WHERE account = ${account}`,
  )
  return row && personOf(row)
}

/** How to write to an active member, and from whom; null when there is none (any more). */
export async function memberToWriteTo(
  db: D1Database,
  workspace: string,
  member: string,
): Promise<{ name: string; email: string; workspaceName: string } | null> {
  return first(
    db,
    sql`SELECT member.name, member.email, workspace.name AS workspaceName FROM member
        JOIN workspace ON workspace.id = member.workspace
        WHERE member.workspace = ${workspace} AND member.id = ${member} AND member.status = 'active'`,
  )
}

/** Active members who are told when something is wrong with the whole: owners and admins, of what they may look at. */
export async function whoRuns(db: D1Database, workspace: string, what: Action): Promise<string[]> {
  const members = await listMembers(db, workspace)
  return members
    .filter((one) => one.status === 'active' && holdsAtLeast(one.role, 'admin') && mayOf(one)[what] !== 'none')
    .map(({ id }) => id)
}

/** A person who is invited, and may be invited again until they come. */
export interface InvitedMember {
  id: string
  name: string
  email: string
  role: Role
  weight: number
  capacity: number
  skills: Skills
  /** Every team that supports, where it is not said. */
  teams?: string[] | undefined
}

/** Adds an invited person. */
export function addInvited(workspace: string, member: InvitedMember, at: number): Sql[] {
  const { id, name, email, role, weight, capacity, teams } = member
  const skills = JSON.stringify(member.skills)
  return [
    sql`INSERT INTO member (workspace, id, name, email, role, weight, capacity, skills, status, created_at)
        VALUES (${workspace}, ${id}, ${name}, ${email}, ${role}, ${weight}, ${capacity}, ${skills}, 'invited', ${at})`,
    sql`INSERT INTO team_member (workspace, team, member)
        SELECT workspace, id, ${id} FROM team
        WHERE workspace = ${workspace} AND retired_at IS NULL
          AND iif(${Number(teams === undefined)}, function = 'support',
                  id IN (SELECT value FROM json_each(${JSON.stringify(teams ?? [])})))`,
  ]
}

/** Corrects what an earlier invitation said about a person who has not come yet. */
export function correctInvited(workspace: string, member: InvitedMember): Sql[] {
  const { id, name, role, weight, capacity, teams } = member
  const skills = JSON.stringify(member.skills)
  return [
    sql`UPDATE member SET name = ${name}, role = ${role}, weight = ${weight}, capacity = ${capacity}, skills = ${skills}
        WHERE workspace = ${workspace} AND id = ${id} AND status = 'invited'`,
    ...putInTeams(workspace, id, { teams }),
  ]
}

/**
 * Puts a person into these teams and no other, in the batch of the rest of their change and after it: where that was
 * refused, they stay in those they were in.
 */
export function putInTeams(workspace: string, id: string, change: MemberChange): Sql[] {
  if (change.teams === undefined) return []
  const teams = JSON.stringify(change.teams)
  const role = change.role ?? null
  const suspended = change.suspended === undefined ? null : Number(change.suspended)
  return [
    sql`DELETE FROM team_member WHERE workspace = ${workspace} AND member = ${id}
          AND team NOT IN (SELECT value FROM json_each(${teams}))
          AND EXISTS (SELECT 1 FROM member WHERE member.workspace = ${workspace} AND member.id = ${id}
                      AND member.role = coalesce(${role}, member.role)
                      AND (member.status = 'suspended') = coalesce(${suspended}, member.status = 'suspended'))`,
    sql`INSERT OR IGNORE INTO team_member (workspace, team, member)
        SELECT team.workspace, team.id, member.id FROM team JOIN member ON member.workspace = team.workspace
        WHERE team.workspace = ${workspace} AND team.retired_at IS NULL
          AND team.id IN (SELECT value FROM json_each(${teams}))
          AND member.id = ${id} AND member.role = coalesce(${role}, member.role)
          AND (member.status = 'suspended') = coalesce(${suspended}, member.status = 'suspended')`,
  ]
}

/** The invited person has set a password and is a member now. */
export function activate(workspace: string, id: string, account: string): Sql {
  return sql`UPDATE member SET status = 'active', account = ${account}
             WHERE workspace = ${workspace} AND id = ${id} AND status = 'invited'`
}

/**
 * Changes a person, unless that would leave the workspace without an owner who can sign in: then no row changes.
 * Back from suspension, somebody who never came is invited again.
 */
export function changeMember(workspace: string, id: string, change: MemberChange): Sql {
  const role = change.role ?? null
  const suspended = change.suspended === undefined ? null : Number(change.suspended)
  return sql`UPDATE member SET
      role = coalesce(${role}, role),
      exceptions = json_patch(exceptions, ${JSON.stringify(change.exceptions ?? {})}),
      weight = coalesce(${change.weight ?? null}, weight),
      capacity = coalesce(${change.capacity ?? null}, capacity),
      skills = coalesce(${change.skills === undefined ? null : JSON.stringify(change.skills)}, skills),
      hours = coalesce(${change.hours === undefined ? null : JSON.stringify(change.hours)}, hours),
      leave = coalesce(${change.leave === undefined ? null : JSON.stringify(change.leave)}, leave),
      status = CASE ${suspended} WHEN 1 THEN 'suspended' WHEN 0 THEN iif(account IS NULL, 'invited', 'active') ELSE status END
    WHERE workspace = ${workspace} AND id = ${id} AND (
      (coalesce(${role}, role) = 'owner' AND coalesce(${suspended}, 0) = 0)
      OR EXISTS (SELECT 1 FROM member AS other WHERE other.workspace = ${workspace} AND other.id <> ${id}
                 AND other.role = 'owner' AND other.status = 'active'))
    RETURNING id`
}
