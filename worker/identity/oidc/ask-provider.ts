/** One question to a provider, and its JSON. Nothing is followed elsewhere, and nobody waits long. */

const patienceMs = 8_000

/** @returns what it answered; null when it was not reached in time, answered anything but 200, or no JSON */
export async function askProvider(address: string, init: RequestInit = {}): Promise<unknown> {
  const headers = new Headers(init.headers)
  headers.set('accept', 'application/json')
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const answer = await fetch(address, { ...init, headers, signal, redirect: 'manual' })
    return answer.status === 200 ? await answer.json() : null
  } catch {
    return null
  }
}
