/**
 * Who asks, on the members' side: the session of the cookie, and the person it belongs to. Role and standing are read
 * from the record for each request, so that a change counts at once.
 */
import { createMiddleware } from 'hono/factory'
import type { MemberPrincipal } from '../desk/principal.ts'
import { sessionOf } from '../identity/sessions.ts'
import { memberByAccount } from '../record/members.ts'
import type { KeptMember } from '../record/members.ts'
import { owesFactor } from '../record/second-factors.ts'
import type { DeskStub } from '../services.ts'
import type { AppEnv } from './app-env.ts'
import { problem } from './problem.ts'

export interface MemberEnv extends AppEnv {
  Variables: AppEnv['Variables'] & {
    workspace: string
    member: MemberPrincipal
    /** The same person, as colleagues see them. */
    self: KeptMember
    /** The identity's user id. */
    account: string
    desk: DeskStub
  }
}

/** A member to whom everything is open that they may do. */
export const member = asking(false)

/** Also one who must have a second factor and has none: for what leads them to it. */
export const memberOwing = asking(true)

function asking(owing: boolean) {
  return createMiddleware<MemberEnv>(async (c, next) => {
    const { services } = c.var
    const session = await sessionOf(services, c.req.raw.headers)
    if (session === null) return problem(c, 'unauthenticated')
    const [person, owes] = await Promise.all([
      memberByAccount(services.db, session.account),
      owing ? false : owesFactor(services.db, session.account),
    ])
    if (person?.member.status !== 'active') return problem(c, 'unauthenticated')
    if (owes) return problem(c, 'second-factor-needed')
    const { id, role, exceptions, teams } = person.member
    c.set('workspace', person.workspace)
    c.set('member', { kind: 'member', member: id, role, exceptions, teams, session: session.id, until: session.until })
    c.set('self', person.member)
    c.set('account', session.account)
    c.set('desk', services.desk(person.workspace))
    await next()
    // The session's end has moved: so must the cookie's. A handler that sets the cookie itself has the last word.
    if (c.res.status === 101 || c.res.headers.has('set-cookie')) return undefined
    for (const cookie of session.cookies) c.header('Set-Cookie', cookie, { append: true })
    return undefined
  })
}
