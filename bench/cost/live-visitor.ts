/** A visitor as a widget is one: asks over HTTP, goes on over a socket. Used by inquiry-lives.ts. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { uuidv7 } from 'uuidv7'
import { answerOf } from '../../demo/answer-of.ts'
import type { VisitorCommand } from '../../shared/schema/command.ts'
import { subprotocol, ticketPrefix } from '../../shared/schema/frame.ts'
import type { FrameToVisitor } from '../../shared/schema/frame.ts'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import { newInquiry } from '../new-inquiry.ts'

export class LiveVisitor {
  readonly id: string
  readonly #socket: WebSocket
  readonly #acks = new Map<string, () => void>()

  private constructor(id: string, socket: WebSocket) {
    this.id = id
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as FrameToVisitor
      if (frame.t === 'ack') this.#acks.get(frame.ref)?.()
    })
  }

  /** Two requests, and one that opens the socket. */
  static async asks(foyer: string, siteKey: string, origin: string): Promise<LiveVisitor> {
    const address = `${foyer}/v1/${siteKey}/inquiries`
    const authorization = `Bearer ${randomBytes(32).toString('base64url')}`
    const headers = { authorization, 'content-type': 'application/json', origin }
    const post = (path: string, body: object) =>
      fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const { inquiry } = await answerOf<VisitorThread>('submitting an inquiry', await post('', newInquiry()))
    const tickets = await post(`/${inquiry.id}/tickets`, {})
    const { ticket } = await answerOf<{ ticket: string }>('asking for a ticket', tickets)
    // Node's WebSocket takes headers, which the DOM's type does not know.
    const options: unknown = { protocols: [subprotocol, `${ticketPrefix}${ticket}`], headers: { origin } }
    const socket = new WebSocket(`${foyer.replace(/^http/u, 'ws')}/v1/${siteKey}/socket`, options as string[])
    await once(socket, 'open')
    return new LiveVisitor(inquiry.id, socket)
  }

  async does(command: VisitorCommand): Promise<void> {
    const ref = uuidv7()
    const answered = new Promise<void>((resolve) => {
      this.#acks.set(ref, resolve)
    })
    this.#socket.send(JSON.stringify({ t: 'send', ref, command }))
    await answered
  }

  leaves(): void {
    this.#socket.close()
  }
}
