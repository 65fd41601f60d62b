/**
 * The live connection to the Desk: a socket, or long poll where sockets fail; resumes by journal number without a gap.
 * Stores listen to its frames, screens to its state, and everything that writes goes through `command`.
 */
import type { MemberCommand, MemberOutcome } from '../../shared/schema/command.ts'
import type { Bye, FrameToMember } from '../../shared/schema/frame.ts'
import type { Api } from './api.ts'
import { inBackground } from './in-background.ts'
import { PollLine } from './poll-line.ts'
import { ProblemError } from './problem-error.ts'
import { reconnectDelay } from './reconnect-delay.ts'
import { isSignedOut, SocketLine } from './socket-line.ts'
import { Store } from './store.ts'

/** `stopped`: the Desk asked us not to come back (too many windows open). */
export type ConnectionState = 'connecting' | 'live' | 'polling' | 'cut' | 'stopped'

export interface ConnectionListener {
  frame: (frame: FrameToMember) => void
  /** Subscribed from scratch, or too much was missed: read the lists (again) and unite. */
  readAgain: () => void
  signedOut: () => void
}

/** How a command goes: by the line there is, or apart from it. */
export type Way = 'line' | 'apart'

/** The Desk's farewells that mean: sign in again. */
const signedOutBy = new Set<Bye['because']>(['signed-out', 'unauthenticated', 'forbidden'])

/** After this many sockets in a row that never greeted us, the news is polled. */
const socketsBeforePolling = 2
/** Colleagues see each other at an inquiry since this version of the wire. */
const togetherSince = 2
/** While polling, a socket is tried again this often. */
const socketAgainMs = 60_000

export class Connection extends Store {
  state: ConnectionState = 'connecting'
  /** The record (lists of the past, settings) cannot be reached just now. */
  recordAway = false
  #upTo = 0
  /** The Desk's version of the wire, as it greeted. */
  #wire = 1
  #attempt = 0
  #ungreeted = 0
  #running = false
  #socket: SocketLine | null = null
  #poll: PollLine | null = null
  #retry: ReturnType<typeof setTimeout> | undefined
  #page = new AbortController()

  constructor(
    private readonly api: Api,
    private readonly listener: ConnectionListener,
  ) {
    super()
  }

  start(): void {
    this.#running = true
    this.#page = new AbortController()
    const { signal } = this.#page
    addEventListener('online', () => this.#now(), { signal })
    addEventListener('offline', () => this.#socket?.close(), { signal })
    document.addEventListener('visibilitychange', () => this.#socket?.send({ t: 'hidden', hidden: inBackground() }), {
      signal,
    })
    void this.#openSocket()
  }

  stop(): void {
    this.#running = false
    this.#page.abort()
    clearTimeout(this.#retry)
    this.#poll?.close()
    this.#socket?.close()
  }

  /** Tries again at once, and then as often as at first: the person asked, or the network came back. */
  retryNow(): void {
    this.#attempt = 0
    this.#now()
  }

  /** Tells the visitor that somebody is typing, and colleagues who look; of a note these alone. Lost without harm. */
  typing(inquiry: string, note: boolean): void {
    if (!note) this.#socket?.send({ t: 'typing', inquiry })
    else if (this.#wire >= togetherSince) this.#socket?.send({ t: 'typing', inquiry, note })
  }

  /** Tells the Desk which inquiry is shown (null: none any more); a lost sign is made good by the next. */
  looks(inquiry: string | null): void {
    if (this.#wire >= togetherSince) this.#socket?.send({ t: 'looking', inquiry })
  }

  /** Tells the Desk what is being worked on; a lost sign is made good by the next. */
  works(inquiry: string, wrap: boolean): void {
    this.#socket?.send({ t: 'focus', inquiry, wrap })
  }

  /**
   * Gives a command to the Desk, by socket or else by HTTP; the command id makes going both ways harmless. `apart`: by
   * HTTP alone, where many in a row would make the socket busier than the Desk lets it be (limits.framesPer10s).
   * @throws ProblemError `unreachable` when neither way works: the command may be repeated as it is.
   */
  async command(command: MemberCommand, way: Way = 'line'): Promise<MemberOutcome> {
    const bySocket = way === 'line' ? await this.#socket?.command(command) : undefined
    const outcome = bySocket ?? (await this.#commandByHttp(command))
    if (outcome.kind === 'refused' && outcome.because === 'unauthenticated') this.listener.signedOut()
    return outcome
  }

  async #commandByHttp(command: MemberCommand): Promise<MemberOutcome> {
    try {
      return await this.api.command(command)
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code === 'unreachable') throw error
      if (error.code === 'too-many' || error.code === 'desk-overloaded' || error.code === 'internal') throw error
      const { code: because, field, inquiry } = error
      return { kind: 'refused', because, ...(field !== null && { field }), ...(inquiry !== null && { inquiry }) }
    }
  }

  async #openSocket(): Promise<void> {
    const line = new SocketLine({
      frame: (frame) => this.#hear(frame),
      closed: (bye, greeted) => this.#socketClosed(line, bye, greeted),
    })
    this.#socket = line
    try {
      await line.open(this.api)
    } catch (error) {
      if (isSignedOut(error)) return this.listener.signedOut()
      line.close()
    }
  }

  #hear(frame: FrameToMember): void {
    if (frame.t === 'hello') {
      this.#wire = frame.wire
      this.#greeted(frame.upTo)
    }
    if (frame.t === 'record') this.recordAway = frame.away
    this.listener.frame(frame)
    if ('upTo' in frame && frame.t !== 'hello') this.#upTo = Math.max(this.#upTo, frame.upTo)
    if (frame.t === 'caught-up' && !frame.whole) this.listener.readAgain()
    if (frame.t === 'record') this.changed()
  }

  #greeted(upTo: number): void {
    const first = this.#upTo === 0
    this.#attempt = 0
    this.#ungreeted = 0
    this.recordAway = false
    this.#poll?.close()
    this.#poll = null
    this.#socket?.send({ t: 'resume', after: first ? upTo : this.#upTo })
    if (first) {
      this.#upTo = upTo
      this.listener.readAgain()
    }
    this.#become('live')
  }

  #socketClosed(line: SocketLine, bye: Bye | null, greeted: boolean): void {
    if (!this.#running || this.#socket !== line) return
    this.#socket = null
    if (bye && signedOutBy.has(bye.because)) return this.listener.signedOut()
    if (bye && bye.retryAfterMs === null) return this.#become('stopped')
    if (!greeted) this.#ungreeted++
    const wait = (bye?.retryAfterMs ?? 0) + reconnectDelay(this.#attempt++, Math.random())
    if (this.#ungreeted >= socketsBeforePolling && navigator.onLine) {
      this.#startPolling()
      this.#later(socketAgainMs)
      return
    }
    this.#become('cut')
    this.#later(wait)
  }

  #startPolling(): void {
    if (this.#poll) return
    const poll = new PollLine(this.api, {
      frame: (frame) => this.#hear(frame),
      told: (upTo) => this.#told(upTo),
      failed: (error) => this.#pollFailed(poll, error),
    })
    this.#poll = poll
    void poll.run(this.#upTo)
  }

  #told(upTo: number): void {
    const first = this.#upTo === 0 || this.state !== 'polling'
    this.#upTo = Math.max(this.#upTo, upTo)
    this.#attempt = 0
    this.#become('polling')
    if (first) this.listener.readAgain()
  }

  #pollFailed(poll: PollLine, error: unknown): void {
    if (!this.#running || this.#poll !== poll) return
    this.#poll = null
    if (isSignedOut(error)) return this.listener.signedOut()
    this.#become('cut')
    this.#later(reconnectDelay(this.#attempt++, Math.random()))
  }

  #later(ms: number): void {
    clearTimeout(this.#retry)
    this.#retry = setTimeout(() => this.#now(), ms)
  }

  #now(): void {
    clearTimeout(this.#retry)
    if (this.#running && this.#socket === null) void this.#openSocket()
  }

  #become(state: ConnectionState): void {
    this.state = state
    this.changed()
  }
}
