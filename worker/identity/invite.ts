/** Inviting a person, and the person coming in: the link is used once, by one, within its time. */
import { changesOf } from '../../shared/audit-log/changes-of.ts'
import { givenBeyond } from '../../shared/giving.ts'
import { holdsAtLeast } from '../../shared/rank.ts'
import { spans } from '../../shared/limits.ts'
import type { AcceptInvitation, Invite, Invited } from '../../shared/schema/member.ts'
import type { MailNotice } from '../../shared/schema/notice.ts'
import { entryBy } from '../audit-log/entry-by.ts'
import type { Acting } from '../audit-log/entry-by.ts'
import { giveBack, takeTurn } from '../brake.ts'
import { changeSettings } from '../change-settings.ts'
import type { MemberPrincipal } from '../desk/principal.ts'
import { hurry } from '../hurry.ts'
import { addAudit, audited } from '../record/audit-log.ts'
import { addInvitation, giveBackInvitation, openInvitation, useInvitation } from '../record/invitations.ts'
import type { Invitation } from '../record/invitations.ts'
import { activate, addInvited, correctInvited, memberByEmail, memberById } from '../record/members.ts'
import { addMail } from '../record/outbox.ts'
import { batch } from '../record/sql.ts'
import { listTeams } from '../record/teams.ts'
import type { Services } from '../services.ts'
import { createAccount, settleAccount } from './account.ts'
import { linkAt, linkTokenHash, newLinkToken } from '../link-token.ts'
import type { Outcome } from './outcome.ts'
import { tooMany } from './outcome.ts'
import { unknownTeam } from './unknown-team.ts'
import { weakness } from './weakness.ts'

/**
 * Invites a person, or invites again one who has not come yet: earlier links end. The link goes by mail, where mail leaves.
 * @returns the member and the link to hand over; the link is shown once and never again
 */
export async function invite(
  inviting: Acting & { services: Services; member: MemberPrincipal },
  wish: Invite,
): Promise<Outcome<Invited>> {
  const { services, workspace, member: inviter } = inviting
  if (!holdsAtLeast(inviter.role, wish.role)) {
    return { kind: 'refused', because: 'forbidden', field: 'role', detail: 'Nobody gives a role above their own.' }
  }
  const known = await memberByEmail(services.db, workspace, wish.email)
  if (known && known.member.status !== 'invited') return { kind: 'refused', because: 'already-exists', field: 'email' }
  if (known && !holdsAtLeast(inviter.role, known.member.role)) return { kind: 'refused', because: 'forbidden' }
  const refused = await unknownTeam(services.db, workspace, wish.teams)
  if (refused !== null) return refused
  const teams = wish.teams ?? (await supporting(services.db, workspace))
  // Whoever invites again has a link in hand for all that this person may do.
  const beyond = givenBeyond(inviter, null, { role: wish.role, exceptions: known?.member.exceptions ?? {}, teams })
  if (beyond !== null) {
    const detail = `Nobody gives more than they have: ${beyond}.`
    return { kind: 'refused', because: 'forbidden', field: 'role', detail }
  }
  const now = services.now()
  const person = { ...wish, id: known?.member.id ?? services.newId() }
  const { seed, token, hash } = newLinkToken(services)
  const mailed = services.mailer !== null
  const job = { workspace, notice: services.newId() }
  try {
    await changeSettings(services, workspace, [
      ...(known ? correctInvited(workspace, person) : addInvited(workspace, person, now)),
      ...addInvitation({
        tokenHash: hash,
        workspace,
        member: person.id,
        invitedBy: inviter.member,
        expiresAt: now + spans.invitation,
        now,
      }),
      addAudit(
        entryBy(inviting, 'member.invited', person, changesOf(known?.member ?? {}, { ...known?.member, ...wish })),
      ),
      ...(mailed ? [addMail(job, { mail: 'invitation', seed } satisfies MailNotice, now)] : []),
    ])
  } catch (error) {
    // Two inviting the same address at once: the index lets one of them through.
    if (error instanceof Error && error.message.includes('UNIQUE constraint failed: member')) {
      return { kind: 'refused', because: 'already-exists', field: 'email' }
    }
    throw error
  }
  if (mailed) await hurry(services, job)
  const { member } = (await memberById(services.db, workspace, person.id))!
  return { kind: 'done', value: { member, invitation: linkAt(services, '/invitation', token), mailed } }
}

/** The teams that somebody new is in where nothing is said of it. */
async function supporting(db: D1Database, workspace: string): Promise<string[]> {
  return (await listTeams(db, workspace)).filter((team) => team.function === 'support').map(({ id }) => id)
}

const unknown = { kind: 'refused', because: 'not-found', detail: 'This link is used, expired or unknown.' } as const

/** Whom a link is for. Used, expired and made-up ones are answered alike. */
export async function readInvitation(services: Services, token: string, address: string): Promise<Outcome<Invitation>> {
  const hash = linkTokenHash(token)
  if (hash === null) return unknown
  const turn = await takeTurn(services, 'invitation', address)
  if (!turn.taken) return tooMany(turn)
  const invitation = await openInvitation(services.db, hash, services.now())
  if (invitation === null) return unknown
  await giveBack(services, 'invitation', address)
  return { kind: 'done', value: invitation }
}

/** The invited person sets a password and is a member. */
export async function acceptInvitation(
  services: Services,
  wish: AcceptInvitation,
  address: string,
): Promise<Outcome<null>> {
  const read = await readInvitation(services, wish.token, address)
  if (read.kind === 'refused') return read
  const { workspace, member, name, email, workspaceName } = read.value
  const weak = weakness(wish.password, [name, email, workspaceName])
  if (weak !== null) return { kind: 'refused', because: 'invalid-input', field: 'password', detail: weak }
  const hash = linkTokenHash(wish.token)!
  if (!(await useInvitation(services.db, hash, services.now()))) return unknown
  let account: string | null = null
  try {
    account = await createAccount(services, { name, email, password: wish.password })
    if (account === null) {
      await batch(services.db, [giveBackInvitation(hash)])
      return { kind: 'refused', because: 'already-exists', field: 'email' }
    }
    const joining = { services, workspace, member: { member, session: null } }
    const entry = entryBy(joining, 'member.joined', { id: member, name }, [], address)
    await changeSettings(services, workspace, audited(activate(workspace, member, account), entry))
  } catch (error) {
    if (account === null || !(await settleAccount(services, account))) {
      await batch(services.db, [giveBackInvitation(hash)])
      throw error
    }
  }
  return { kind: 'done', value: null }
}
