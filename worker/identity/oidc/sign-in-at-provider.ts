/**
 * Coming in by an identity provider: authorization code with PKCE. The provider's word stands in the place of the password,
 * and of nothing else: whoever has a second step here is asked for it, and nobody becomes a member by it.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { spans } from '../../../shared/limits.ts'
import type { ProviderAnswer, ProviderFault } from '../../../shared/schema/provider.ts'
import { giveBack, takeTurn } from '../../brake.ts'
import { addFailure } from '../../record/audit-log.ts'
import { memberByAccount } from '../../record/members.ts'
import { accountByEmail, accountOfSubject, linkedSince, useNonce } from '../../record/provider-links.ts'
import { batch } from '../../record/sql.ts'
import type { Services } from '../../services.ts'
import { openSession } from '../open-session.ts'
import type { Arrival } from '../open-session.ts'
import { halfSignIn } from '../second-step.ts'
import { newBegun, openBegun, sealBegun } from './begun.ts'
import type { Begun } from './begun.ts'
import { callbackOf } from './callback-of.ts'
import { linkTo } from './link-to.ts'
import type { OidcSettings } from './oidc-settings.ts'
import { providerOf } from './provider.ts'
import type { Provider } from './provider.ts'
import { tokenFor } from './token-for.ts'
import type { Known } from './token-for.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** @returns the provider's address to go to and what the browser is to keep meanwhile, or why not */
export async function beginAtProvider(
  services: Services,
  settings: OidcSettings,
  to: string,
  { address }: Arrival,
): Promise<{ address: string; keeps: string } | ProviderFault> {
  const turn = await takeTurn(services, 'signInAddress', address)
  if (!turn.taken) return 'too-many'
  const provider = await providerOf(services, settings)
  if (provider === null) return 'away'
  const begun = newBegun(services, provider.issuer, to)
  const asked = new URL(provider.authorization)
  const wish = {
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: callbackOf(services),
    scope: 'openid email',
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: sha256(begun.verifier).toString('base64url'),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(wish)) asked.searchParams.set(name, value)
  return { address: asked.href, keeps: await sealBegun(services, begun) }
}

/** In; or half in, to come in by a code; or not, and why. */
type LetIn = { cookies: Headers } | { half: string } | { fault: ProviderFault }

/**
 * @param kept what the browser was given when it left; undefined when it brings nothing
 * @returns what became of somebody who came back, and the page that they wanted
 */
export async function cameBack(
  services: Services,
  settings: OidcSettings,
  answer: ProviderAnswer | null,
  kept: string | undefined,
  from: Arrival,
): Promise<LetIn & { to: string }> {
  const begun = await openBegun(services, kept)
  const to = begun?.to ?? '/'
  const turn = await takeTurn(services, 'signInAddress', from.address)
  if (!turn.taken) return { to, fault: 'too-many' }
  if (begun === null) return { to, fault: 'late' }
  const known = await whoIs(services, settings, answer, begun)
  if (typeof known === 'string') return { to, fault: known }
  const opened = await letIn(services, known, from)
  if (!('fault' in opened)) {
    // One of the beginning, and one of the end.
    await giveBack(services, 'signInAddress', from.address)
    await giveBack(services, 'signInAddress', from.address)
  }
  return { to, ...opened }
}

/** What providers say of an error (RFC 6749, 4.1.2.1), and what it means to whoever stands before the door. */
const faultsByError = new Map<string | undefined, ProviderFault>([
  ['access_denied', 'refused'],
  ['server_error', 'away'],
  ['temporarily_unavailable', 'away'],
])

/** Whom the provider says they are; each answer is believed once. */
async function whoIs(
  services: Services,
  settings: OidcSettings,
  answer: ProviderAnswer | null,
  begun: Begun,
): Promise<Known | ProviderFault> {
  if (answer === null || !timingSafeEqual(sha256(answer.state), sha256(begun.state))) return 'failed'
  const provider = await providerOf(services, settings)
  if (provider === null) return 'away'
  if (!isFrom(provider, answer, begun)) return 'failed'
  if (answer.code === undefined) return faultsByError.get(answer.error) ?? 'failed'
  const known = await tokenFor(services, provider, answer.code, begun)
  if (typeof known === 'string') return known
  const once = await useNonce(services.db, sha256(begun.nonce).toString('hex'), services.now() + spans.atProvider)
  return once ? known : 'failed'
}

/** An answer that names another issuer was meant for another question (RFC 9207); so was one begun with another. */
function isFrom({ issuer, signsAnswers }: Provider, { iss }: ProviderAnswer, begun: Begun): boolean {
  if (begun.issuer !== issuer) return false
  return iss === undefined ? !signsAnswers : iss === issuer
}

async function letIn(services: Services, known: Known, from: Arrival): Promise<LetIn> {
  const { db } = services
  const linked = await accountOfSubject(db, known)
  if (linked === null && known.email === null) return { fault: 'unverified' }
  const account = linked ?? (await accountByEmail(db, known.email!))
  const person = account === null ? null : await memberByAccount(db, account)
  if (account === null || person === null) return { fault: 'unknown' }
  const refused = async (fault: 'unknown' | 'other') => {
    const attempt = { email: person.member.email, id: services.newId(), at: services.now(), address: from.address }
    await batch(db, addFailure(attempt, 'session.failed'))
    return { fault }
  }
  if (person.member.status !== 'active') return refused('unknown')
  if (linked === null && (await linkedSince(db, account, known.issuer)) !== null) return refused('other')
  const { issuer, subject } = known
  const half = await halfSignIn(services, { account, subject: { issuer, subject } })
  if (half !== null) return { half }
  if (!(await linkTo(services, account, known, from))) return refused('other')
  const cookies = await openSession(services, account, 'provider', from)
  return cookies === null ? refused('unknown') : { cookies }
}
