/** A member's live socket in Node: keeps what is told, and waits for what should be. Opened through MemberClient. */
import type { FrameToMember } from '../shared/schema/frame.ts'
import { subprotocol, ticketPrefix } from '../shared/schema/frame.ts'

/** How long `until` waits for a frame. */
const patienceMs = 10_000

/**
 * @example
 * const socket = await member.connect()
 * const card = await socket.until('an offer', (frame) => (frame.t === 'event' ? frame.card : undefined))
 */
export class MemberSocket {
  /** Everything told since it opened, in order. */
  readonly frames: FrameToMember[] = []
  readonly #socket: WebSocket
  readonly #arrivals = new EventTarget()

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      if (data === 'pong') return
      this.frames.push(JSON.parse(String(data)) as FrameToMember)
      this.#arrivals.dispatchEvent(new Event('frame'))
    })
    socket.addEventListener('close', () => this.#arrivals.dispatchEvent(new Event('closed')))
  }

  /** Opens a socket with a ticket and waits for its greeting. */
  static async open(foyer: string, ticket: string, cookie: string): Promise<MemberSocket> {
    // Node's WebSocket takes headers, which the DOM's type does not know.
    const options: unknown = {
      protocols: [subprotocol, `${ticketPrefix}${ticket}`],
      headers: { cookie, origin: foyer },
    }
    const socket = new MemberSocket(new WebSocket(`${foyer.replace(/^http/u, 'ws')}/api/socket`, options as string[]))
    await socket.until('the greeting', (frame) => frame.t === 'hello' || undefined)
    return socket
  }

  /** Whether it is still open. */
  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /**
   * Resolves with what `find` gives for a frame, told already or yet to come.
   * @throws when ten seconds pass, or the socket closes first; `what` names it
   */
  until<Value>(what: string, find: (frame: FrameToMember) => Value | undefined): Promise<Value> {
    const found = () => {
      for (const frame of this.frames) {
        const value = find(frame)
        if (value !== undefined) return value
      }
      return undefined
    }
    const done = new AbortController()
    const { signal } = done
    return new Promise<Value>((resolve, reject) => {
      const give = (reason: string) => reject(new Error(`The socket of a member ${reason} before ${what} came.`))
      const look = () => {
        const value = found()
        if (value !== undefined) resolve(value)
      }
      const timer = setTimeout(() => give('told nothing for ten seconds'), patienceMs)
      signal.addEventListener('abort', () => clearTimeout(timer))
      this.#arrivals.addEventListener('frame', look, { signal })
      this.#arrivals.addEventListener('closed', () => give('closed'), { signal })
      look()
    }).finally(() => done.abort())
  }

  /** Resolves once more than `seen` frames were told. @throws as `until` does */
  async news(what: string, seen: number): Promise<void> {
    await this.until(what, () => this.frames.length > seen || undefined)
  }

  close(): void {
    this.#socket.close()
  }
}
