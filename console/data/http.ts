/** Asks the server over HTTP and takes its answers apart: what every address of it has in common. */
import { ProblemError } from './problem-error.ts'

/** Longer than the server holds a long poll, shorter than a person's patience with a dead line. */
const patienceMs = 35_000

/** Every method resolves with the answer or rejects with a `ProblemError`; code `unreachable` means nobody answered. */
export class Http {
  protected get<Body>(path: string, signal?: AbortSignal): Promise<Body> {
    return this.ask(path, { signal })
  }

  protected send<Body>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body: object,
    keepalive = false,
  ): Promise<Body> {
    const headers = { 'content-type': 'application/json' }
    return this.ask(path, { method, body: JSON.stringify(body), headers, keepalive })
  }

  /** What pages with addresses of their own ask by. */
  async ask<Body>(path: string, init: RequestInit): Promise<Body> {
    const patience = AbortSignal.timeout(patienceMs)
    const signal = init.signal ? AbortSignal.any([init.signal, patience]) : patience
    let response: Response
    try {
      response = await fetch(path, { ...init, signal, credentials: 'same-origin', cache: 'no-store' })
    } catch {
      throw new ProblemError('unreachable')
    }
    if (!response.ok) throw await ProblemError.from(response)
    try {
      const body: Body = await response.json()
      return body
    } catch {
      throw new ProblemError('internal')
    }
  }
}
