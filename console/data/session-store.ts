/** Whether somebody is signed in here, and who. The shell shows set-up, sign-in or the desk by it. */
import type { Me } from '../../shared/schema/member.ts'
import type { Api } from './api.ts'
import type { FailureCode } from './problem-error.ts'
import { ProblemError } from './problem-error.ts'
import { Store } from './store.ts'

export type SessionState =
  | { kind: 'waiting' }
  | { kind: 'failed'; because: FailureCode }
  | { kind: 'set-up' }
  /** `ended`: there was a session, and it ran out or was revoked. */
  | { kind: 'signed-out'; ended: boolean }
  /** Signed in, and nothing is open before a second factor is set up. */
  | { kind: 'owing' }
  | { kind: 'signed-in'; me: Me }

export class SessionStore extends Store {
  state: SessionState = { kind: 'waiting' }

  constructor(private readonly api: Api) {
    super()
  }

  /** Asks who is signed in; nobody and an unfounded Foyer means set-up. */
  async read(): Promise<void> {
    this.#become(await this.#asked())
  }

  /**
   * @returns what to sign in by together with a code, where one is asked for
   * @throws ProblemError
   */
  async signIn(email: string, password: string): Promise<string | null> {
    let half: string | undefined
    try {
      half = (await this.api.signIn(email, password)).half
    } catch (error) {
      // The identity's own answers carry no code of ours.
      if (error instanceof ProblemError && error.code === 'unauthenticated') throw new ProblemError('sign-in-failed')
      throw error
    }
    if (half !== undefined) return half
    await this.read()
    return null
  }

  /** @throws ProblemError when the server could not be told: then nobody is signed out. */
  async signOut(): Promise<void> {
    await this.api.signOut()
    this.#become({ kind: 'signed-out', ended: false })
  }

  /** The server said so. */
  ended(): void {
    if (this.state.kind === 'signed-in') this.#become({ kind: 'signed-out', ended: true })
  }

  async #asked(): Promise<SessionState> {
    try {
      return { kind: 'signed-in', me: await this.api.me() }
    } catch (error) {
      if (!(error instanceof ProblemError)) return { kind: 'failed', because: 'internal' }
      if (error.code === 'second-factor-needed') return { kind: 'owing' }
      if (error.code !== 'unauthenticated') return { kind: 'failed', because: error.code }
    }
    try {
      return (await this.api.setUpNeeded()).needed ? { kind: 'set-up' } : { kind: 'signed-out', ended: false }
    } catch {
      return { kind: 'signed-out', ended: false }
    }
  }

  #become(state: SessionState): void {
    this.state = state
    this.changed()
  }
}
