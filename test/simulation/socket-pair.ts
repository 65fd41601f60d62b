/** Two ends of a socket, as plain objects: what the Desk does with its end, and what reaches the client's. */

const open = 1
const closing = 2

/** The Desk's end. */
export class ServerEnd {
  readyState: number = open
  client: ClientEnd | null = null
  tags: readonly string[] = []
  #attachment: string | null = null

  accept(): void {}

  send(text: string): void {
    if (this.readyState !== open) throw new Error('the socket is closed')
    if (this.client !== null && !this.client.deaf) this.client.heard.push(text)
  }

  close(): void {
    if (this.readyState === open) this.readyState = closing
  }

  serializeAttachment(value: unknown): void {
    this.#attachment = JSON.stringify(value)
  }

  deserializeAttachment(): unknown {
    return this.#attachment === null ? null : JSON.parse(this.#attachment)
  }
}

/** The client's end. */
export class ClientEnd {
  readonly server: ServerEnd
  /** Frames that have come and were not read yet. */
  readonly heard: string[] = []
  /** The line is dead and nobody was told: what is sent is lost, and no heartbeat comes. Since when. */
  deaf = false
  openedAt = 0
  deafSince = 0

  constructor(server: ServerEnd) {
    this.server = server
    server.client = this
  }
}

export class SocketPair {
  readonly 0: ClientEnd
  readonly 1: ServerEnd

  constructor() {
    this[1] = new ServerEnd()
    this[0] = new ClientEnd(this[1])
  }
}
