/** Whom a site says its visitor is: taken from a token of its server's, once. */
import type { VisitorOutcome } from '../../shared/schema/command.ts'
import { readIdentity } from '../visitor-identity.ts'
import { refused } from './admission.ts'
import type { DeskContext } from './desk-context.ts'
import { visitorTurn } from './left-work.ts'

/** By a token that nobody has used. It never decides where an inquiry goes. */
export async function identify(desk: DeskContext, id: string, token: string): Promise<VisitorOutcome> {
  const { services, settings } = desk
  const { site: siteId, test } = desk.live.inquiry(id)?.state ?? {}
  const site = settings.sites.find((one) => one.id === siteId)
  const vouching = site?.settings.vouching ?? null
  const whose = { workspace: desk.workspace, site: site?.id ?? '', ...(test && { test }) }
  const vouched = vouching === null ? null : await readIdentity(token, whose, vouching, services)
  await desk.bringIn(id)
  const held = desk.live.inquiry(id)
  if (held === null) return refused('gone')
  const { teller, ids } = desk
  if (held.state.identified) return { kind: 'done', inquiry: teller.visitorInquiry(held), upTo: held.state.seq }
  if (vouched === null || ids.isSpent(vouched.token)) {
    const refusal = refused('invalid-input', 'The token is not valid for this site, too old, or was used before.')
    return { ...refusal, field: 'token', inquiry: teller.visitorInquiry(held) }
  }
  const after = visitorTurn(desk, (turn) => {
    const actor = { kind: 'visitor', id: held.state.visitor } as const
    const identified = turn.happen(held, [{ type: 'identified', actor, data: {} }])
    turn.beside(() => ids.spend(vouched.token, turn.now))
    return turn.setPerson(identified, { identity: { ...vouched.identity, at: turn.now } })
  })
  return { kind: 'done', inquiry: teller.visitorInquiry(after), upTo: after.state.seq }
}
