import { subprotocol, ticketPrefix } from '../../shared/schema/frame.ts'
import type { Bye, FrameToMember, MemberFrame } from '../../shared/schema/frame.ts'
import type { MemberCommand, MemberOutcome } from '../../shared/schema/command.ts'
import type { Api } from './api.ts'
import { inBackground } from './in-background.ts'
import { frameOf } from './frame-of.ts'
import { ProblemError } from './problem-error.ts'

const pingEveryMs = 25_000
/** Without a sign of life for this long after a ping (or while opening), the line counts as dead. */
const silenceMs = 10_000
/** How long an acknowledgement may take before the command goes another way. */
const ackMs = 8_000

export interface LineListener {
  frame: (frame: FrameToMember) => void
  /** The line is down, for good; `bye` tells why when the Desk said so. `greeted`: it had worked. */
  closed: (bye: Bye | null, greeted: boolean) => void
}

/** One socket to the Desk, from its ticket to its end. The connection opens a new one each time. */
export class SocketLine {
  #socket: WebSocket | null = null
  #greeted = false
  #closed = false
  #bye: Bye | null = null
  #heardAt = Date.now()
  #beat: ReturnType<typeof setInterval> | undefined
  #openBy: ReturnType<typeof setTimeout> | undefined
  readonly #acks = new Map<string, (outcome: MemberOutcome | null) => void>()
  readonly #listener: LineListener

  constructor(listener: LineListener) {
    this.#listener = listener
  }

  /** Gets a ticket and opens the socket. @throws ProblemError when there is no ticket to be had. */
  async open(api: Api): Promise<void> {
    const { ticket } = await api.ticket()
    if (this.#closed) return
    const address = new URL('/api/socket', location.href)
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(address, [subprotocol, ticketPrefix + ticket])
    this.#socket = socket
    this.#openBy = setTimeout(() => this.#greeted || this.close(), silenceMs)
    socket.addEventListener('message', (event) => this.#hear(event.data))
    socket.addEventListener('close', () => this.close())
    socket.addEventListener('error', () => this.close())
    this.#beat = setInterval(() => this.#ping(), pingEveryMs)
  }

  /** Sends a frame that needs no answer; false when the line is not up. */
  send(frame: MemberFrame): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false
    this.#socket.send(JSON.stringify(frame))
    return true
  }

  /** Sends a command and waits for its acknowledgement; null when the line went down or stayed silent. */
  command(command: MemberCommand): Promise<MemberOutcome | null> {
    if (!this.#greeted || !this.send({ t: 'send', command })) return Promise.resolve(null)
    return new Promise((resolve) => {
      const late = setTimeout(() => settle(null), ackMs)
      const settle = (outcome: MemberOutcome | null) => {
        clearTimeout(late)
        this.#acks.delete(command.commandId)
        resolve(outcome)
      }
      this.#acks.set(command.commandId, settle)
    })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    clearInterval(this.#beat)
    clearTimeout(this.#openBy)
    this.#socket?.close()
    for (const settle of this.#acks.values()) settle(null)
    this.#listener.closed(this.#bye, this.#greeted)
  }

  #hear(data: unknown): void {
    if (this.#closed) return
    this.#heardAt = Date.now()
    const frame = frameOf(data)
    if (frame === null) return
    if (frame.t === 'hello') {
      this.#greeted = true
      if (inBackground()) this.send({ t: 'hidden', hidden: true })
    }
    if (frame.t === 'bye') this.#bye = frame
    if (frame.t === 'ack') this.#acks.get(frame.ref)?.(frame.outcome)
    this.#listener.frame(frame)
    if (frame.t === 'bye') this.close()
  }

  #ping(): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    const asked = Date.now()
    this.#socket.send('ping')
    setTimeout(() => this.#heardAt < asked && this.close(), silenceMs)
  }
}

/** Whether a failure to get a ticket means that nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'unauthenticated'
}
