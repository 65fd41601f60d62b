import type { Problem } from '../../shared/schema/problem.ts'

/** What the server said, as a value: done, try later, or no. */
export type Answer<Value> =
  | { kind: 'done'; value: Value }
  /** Not reached, overloaded, or somebody else answered in its place (a captive portal): nothing is lost by trying again. */
  | { kind: 'later'; busy: boolean; retryAfterMs: number | null }
  | { kind: 'refused'; problem: Problem }

/** How long a request may take, in ms. A long poll is held by the server for 25 s. */
const patience = 15_000
const pollPatience = 40_000

/** Statuses after which the same request may succeed. */
const passing = (status: number) => status === 408 || status === 429 || status >= 500

/**
 * Asks the server: GET without a body, else POST. Never rejects.
 * @param token the visitor's; without it only the public configuration answers
 */
export async function askServer<Value>(
  url: string,
  token: string,
  body?: unknown,
  options: { signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<Answer<Value>> {
  const timeout = AbortSignal.timeout(body ? patience : pollPatience)
  try {
    const headers: Record<string, string> = { authorization: `Bearer ${token}` }
    if (body) headers['content-type'] = 'application/json'
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers,
      body: body ? JSON.stringify(body) : null,
      keepalive: options.keepalive ?? false,
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      credentials: 'omit',
    })
    return await answerOf<Value>(response)
  } catch {
    return { kind: 'later', busy: false, retryAfterMs: null }
  }
}

/** Reads an answer; whatever is not Foyer's JSON counts as not having reached Foyer. */
export async function answerOf<Value>(response: Response): Promise<Answer<Value>> {
  const { status } = response
  if (passing(status))
    return { kind: 'later', busy: true, retryAfterMs: retryAfter(response.headers.get('retry-after')) }
  try {
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'done', value: body as Value }
    if (body && typeof body === 'object' && 'code' in body) return { kind: 'refused', problem: body as Problem }
  } catch {
    // Not JSON: a proxy or portal answered.
  }
  return { kind: 'later', busy: false, retryAfterMs: null }
}

/** `Retry-After` in ms: seconds or a date. */
function retryAfter(header: string | null): number | null {
  if (!header) return null
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1_000
  return ms > 0 ? ms : null
}
