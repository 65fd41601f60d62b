/** Changing what a person of the team is and may do, with the rules that keep anybody from raising themselves. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { givenBeyond } from '../../shared/giving.ts'
import { holdsAtLeast } from '../../shared/rank.ts'
import { standInFault } from '../../shared/stand-in-fault.ts'
import type { StandInFault } from '../../shared/stand-in-fault.ts'
import { dateAt } from '../../shared/zone.ts'
import type { MemberChange } from '../../shared/schema/member-change.ts'
import type { Member } from '../../shared/schema/member.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import { changeSettings } from '../change-settings.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { audited } from '../record/audit-log.ts'
import { changeMember as changed, listMembers, memberById, putInTeams } from '../record/members.ts'
import type { KeptMember } from '../record/members.ts'
import { workspaceById } from '../record/workspaces.ts'
import type { Services } from '../services.ts'
import { exceptionsAfter, patchOf } from './exceptions-after.ts'
import type { Outcome, Refusal } from './outcome.ts'
import { sendAway } from './send-away.ts'
import { unknownTeam } from './unknown-team.ts'

/** Why this change is refused, or null. The last owner is protected in the statement itself, where no race gets by. */
function refusalOf(asker: MemberPrincipal, member: KeptMember, change: MemberChange): Refusal | null {
  const standing = (['role', 'exceptions', 'suspended'] as const).find((field) => change[field] !== undefined)
  if (standing !== undefined && asker.member === member.id) {
    return { kind: 'refused', because: 'forbidden', field: standing, detail: 'Nobody changes their own standing.' }
  }
  if (!holdsAtLeast(asker.role, member.role)) {
    return { kind: 'refused', because: 'forbidden', detail: 'This person stands above you.' }
  }
  if (change.role !== undefined && !holdsAtLeast(asker.role, change.role)) {
    return { kind: 'refused', because: 'forbidden', field: 'role', detail: 'Nobody gives a role above their own.' }
  }
  const { role = member.role, teams = member.teams } = change
  if (role === 'owner' && Object.keys(change.exceptions ?? {}).length > 0) {
    return { kind: 'refused', because: 'forbidden', field: 'exceptions', detail: 'An owner may do everything.' }
  }
  const beyond = givenBeyond(asker, member, { role, exceptions: exceptionsAfter(member, change), teams })
  if (beyond === null) return null
  const field = (['exceptions', 'role', 'teams'] as const).find((one) => change[one] !== undefined)!
  return { kind: 'refused', because: 'forbidden', field, detail: `Nobody gives more than they have: ${beyond}.` }
}

/** Changes a person. A new role and a suspension end their sessions and sockets; with other exceptions they go on. */
export async function changeMember(
  asking: Acting & { services: Services; member: MemberPrincipal },
  id: string,
  change: MemberChange,
): Promise<Outcome<Member>> {
  const { services, workspace, member: asker } = asking
  const before = await memberById(services.db, workspace, id)
  if (before === null) return { kind: 'refused', because: 'not-found' }
  const refused =
    refusalOf(asker, before.member, change) ??
    (await unknownTeam(services.db, workspace, change.teams)) ??
    (await wrongLeave(services, workspace, before.member, change))
  if (refused !== null) return refused
  const exceptions = exceptionsAfter(before.member, change)
  const whole = {
    ...change,
    exceptions: patchOf(before.member.exceptions, exceptions),
    ...(change.skills && { skills: { ...before.member.skills, ...change.skills } }),
  }
  const { suspended = before.member.status === 'suspended', ...fields } = whole
  const was = { ...before.member, suspended: before.member.status === 'suspended' }
  const is = { ...was, ...fields, exceptions, suspended }
  const entry = entryBy(asking, 'member.changed', before.member, changesOf(was, is))
  const [result] = await changeSettings(services, workspace, [
    ...audited(changed(workspace, id, whole), entry),
    ...putInTeams(workspace, id, change),
  ])
  if (result?.results.length === 0) {
    return { kind: 'refused', because: 'forbidden', detail: 'The last owner stays.' }
  }
  const { member } = (await memberById(services.db, workspace, id))!
  if (member.role !== before.member.role || member.status !== before.member.status) {
    await sendAway(services, workspace, id, before.account)
  }
  return { kind: 'done', value: member }
}

/** What is wrong with who stands in during the leave they are to have; null where that is not changed, or nothing is. */
async function wrongLeave(
  { db, now }: Services,
  workspace: string,
  before: KeptMember,
  { leave, teams }: MemberChange,
): Promise<Refusal | null> {
  if (leave === undefined || leave.length === 0) return null
  const [all, here] = await Promise.all([listMembers(db, workspace), workspaceById(db, workspace)])
  const member = { ...before, leave, teams: teams ?? before.teams }
  const fault = standInFault(member, all, dateAt(now(), here!.zone))
  if (fault === null) return null
  return { kind: 'refused', because: 'invalid-input', field: `leave.${fault.at}.standIn`, detail: detailOf(fault) }
}

function detailOf(fault: StandInFault): string {
  switch (fault.because) {
    case 'self':
      return 'Nobody stands in for themselves.'
    case 'unknown':
      return 'There is nobody of that id who takes inquiries.'
    case 'team':
      return `${fault.who} is in none of their teams.`
    case 'on-leave':
      return `${fault.who} is on leave then, from ${fault.from} until ${fault.until}.`
    case 'needed':
      return `They stand in for ${fault.who} from ${fault.from} until ${fault.until}: name somebody else there first.`
  }
}
