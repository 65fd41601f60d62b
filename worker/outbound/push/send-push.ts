/** Sends one push to one browser by its push service (RFC 8030). The job that sends notices uses it. */
import type { Services } from '../../services.ts'
import type { Delivery } from '../mail.ts'
import { endpointFault } from './endpoint-fault.ts'
import { oneTime, sealed } from './sealed.ts'
import type { BrowserKeys } from './sealed.ts'
import { pushAuthorization } from './server-key.ts'

/** What the service worker of the console shows. Nothing of a visitor is in it: no word, no name, no address. */
export interface PushPayload {
  title: string
  text: string
  /** The inquiry to open; null for none. */
  inquiry: string | null
  /** A newer one with the same tag takes its place. */
  tag: string
}

export interface PushTarget extends BrowserKeys {
  endpoint: string
}

/** A browser that is off is told within this time, or not at all: by then it is no news. */
const ttlSeconds = 4 * 3_600
/** A push service that says nothing for so long does not say anything. */
const patienceMs = 10_000

/** @returns `gone` when that browser takes no push from us any more: its subscription is over */
export async function sendPush(
  services: Pick<Services, 'secret' | 'publicUrl' | 'now' | 'random'>,
  { endpoint, ...keys }: PushTarget,
  payload: PushPayload,
): Promise<Delivery | { kind: 'gone' }> {
  if (endpointFault(endpoint, services.publicUrl) !== null) return { kind: 'failed', reason: 'endpoint', lasting: true }
  const body = await sealed(JSON.stringify(payload), keys, await oneTime(services.random))
  const asked = await answerOf(endpoint, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(patienceMs),
    headers: {
      Authorization: await pushAuthorization(services, endpoint, contactOf(services.publicUrl), services.now()),
      'Content-Encoding': 'aes128gcm',
      'Content-Type': 'application/octet-stream',
      TTL: String(ttlSeconds),
      Urgency: 'high',
    },
    body,
  })
  if (typeof asked === 'string') return { kind: 'failed', reason: asked, lasting: false }
  // What it says is for nobody here.
  await asked.body?.cancel()
  return outcomeOf(asked.status)
}

/** The answer, or in a word why there is none. */
async function answerOf(endpoint: string, request: RequestInit): Promise<Response | 'timeout' | 'connection'> {
  try {
    return await fetch(endpoint, request)
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'connection'
  }
}

function outcomeOf(status: number): Delivery | { kind: 'gone' } {
  if (status >= 200 && status < 300) return { kind: 'sent', reference: null }
  if (status === 404 || status === 410) return { kind: 'gone' }
  // Too many, or the service is down: later. Anything else would be refused again.
  const lasting = status !== 429 && status < 500
  return { kind: 'failed', reason: `http-${status}`, lasting }
}

/** Push services want to know whom to ask; Apple's takes no address of this machine, and none is asked from there. */
function contactOf(publicUrl: string): string {
  return new URL(publicUrl).origin
}
