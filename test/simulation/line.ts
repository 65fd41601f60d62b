/** One person's socket to the Desk, from their side: opens with a ticket, drops in all the ways sockets drop. */
import { subprotocol, ticketPrefix } from '../../shared/schema/frame.ts'
import type { Desk } from '../../worker/desk/desk.ts'
import type { Host } from './host.ts'
import { isExpected } from './is-expected.ts'
import type { Network } from './network.ts'
import type { ClientEnd } from './socket-pair.ts'
import type { Surroundings } from './surroundings.ts'
import type { Timeline } from './timeline.ts'

export class Line {
  readonly #host: Host
  readonly #network: Network
  readonly #timeline: Timeline
  readonly #name: string
  readonly #broke: (what: string) => void
  readonly #isNight: () => boolean
  socket: ClientEnd | null = null
  #opening = false
  /** When the Desk last had a living socket of this person; for judging who it says is gone. */
  #aliveUntil = 0

  constructor(name: string, around: Surroundings) {
    this.#name = name
    this.#host = around.host
    this.#network = around.network
    this.#timeline = around.timeline
    this.#broke = around.broke
    this.#isNight = around.isNight
  }

  /** Whether frames can come. */
  get isOpen(): boolean {
    return this.socket !== null && !this.socket.deaf
  }

  /** When the Desk last could see this person. */
  get lastSeen(): number {
    return this.isOpen ? this.#timeline.now : this.#aliveUntil
  }

  /** Opens the socket, if there is none. @returns whether it is open now */
  async open(
    kind: 'member' | 'visitor',
    origin: string | null,
    ticket: (desk: Desk) => Promise<string | null>,
  ): Promise<boolean> {
    if (this.#opening || this.socket !== null || this.#isNight()) return false
    this.#opening = true
    try {
      const got = await this.#network.ask(`${this.#name} gets a ticket`, ticket)
      if (got === null) return false
      const response = await this.#host.call((desk) => desk.fetch(upgrade(kind, got, origin)))
      const socket = (response as unknown as { webSocket: ClientEnd }).webSocket
      // A ticket that came too late is told by a frame, and the socket ends.
      if (socket.server.readyState !== 1) return false
      this.socket = socket
      return true
    } catch (error) {
      if (!isExpected(error)) this.#broke(`${this.#name} connects: ${(error as Error).stack}`)
      return false
    } finally {
      this.#opening = false
    }
  }

  /** Sends a frame; it is lost when the line is dead. @returns whether the Desk did what it does with it */
  async send(frame: object): Promise<boolean> {
    const { socket } = this
    if (socket === null || socket.deaf) return false
    try {
      await this.#host.call((desk) =>
        desk.webSocketMessage(socket.server as unknown as WebSocket, JSON.stringify(frame)),
      )
      return true
    } catch (error) {
      if (!isExpected(error)) this.#broke(`${this.#name} sends ${JSON.stringify(frame)}: ${(error as Error).stack}`)
      return false
    }
  }

  /** The page closes its socket: the Desk is told. */
  close(): void {
    const { socket } = this
    if (socket === null) return
    this.gone()
    void this.#host.closed(socket.server)
  }

  /** The line dies, and nobody is told. */
  fallSilent(): void {
    if (this.socket === null || this.socket.deaf) return
    this.#aliveUntil = this.#timeline.now
    this.socket.deaf = true
    this.socket.deafSince = this.#timeline.now
  }

  /** A dead line is noticed on this side: the client lets go of it. */
  letGo(): void {
    this.gone()
  }

  /** There is no socket any more. */
  gone(): void {
    if (this.isOpen) this.#aliveUntil = this.#timeline.now
    this.socket = null
  }

  /** Frames that have come, in order. A goodbye ends the socket. */
  frames(): { t: string }[] {
    const { socket } = this
    if (socket === null || socket.heard.length === 0) return []
    const frames = socket.heard.splice(0).map((text) => JSON.parse(text) as { t: string })
    if (frames.some(({ t }) => t === 'bye')) this.close()
    return frames
  }
}

function upgrade(kind: string, ticket: string, origin: string | null): Request {
  const headers = new Headers({
    Upgrade: 'websocket',
    'Sec-WebSocket-Protocol': `${subprotocol}, ${ticketPrefix}${ticket}`,
  })
  if (origin !== null) headers.set('Origin', origin)
  return { url: `https://desk/${kind}`, headers } as unknown as Request
}
