/** A member of the team over the API, as the console is one: what the demo's seed, the tests and the benches work through. */
import { uuidv7 } from 'uuidv7'
import type { InquiryAct, MemberOutcome, Presence } from '../shared/schema/command.ts'
import type { FrameToMember } from '../shared/schema/frame.ts'
import { subprotocol, ticketPrefix } from '../shared/schema/frame.ts'
import type { InquiryCard, InquiryPage, MemberThread } from '../shared/schema/inquiry.ts'
import type { AcceptInvitation, Me, SetUp } from '../shared/schema/member.ts'
import { answerOf } from './answer-of.ts'

export interface SignIn {
  email: string
  password: string
}

/** A live socket of a member. */
export interface MemberSocket {
  /** Everything told since it opened, in order. */
  frames: FrameToMember[]
  close: () => void
}

/**
 * @example
 * const anan = await MemberClient.signIn('http://localhost:8787', { email, password })
 * await anan.presence('available')
 */
export class MemberClient {
  readonly #foyer: string
  #cookies = new Map<string, string>()

  /** Nobody yet: for set-up and invitations, which need no session. */
  constructor(foyer: string) {
    this.#foyer = foyer
  }

  static async signIn(foyer: string, credentials: SignIn): Promise<MemberClient> {
    const member = new MemberClient(foyer)
    await member.post('/api/auth/sign-in/email', credentials)
    return member
  }

  async setUp(values: SetUp): Promise<void> {
    await this.post('/api/set-up', values)
  }

  async acceptInvitation(values: AcceptInvitation): Promise<void> {
    await this.post('/api/invitations', values)
  }

  me(): Promise<Me> {
    return this.get('/api/me')
  }

  inbox(view: 'waiting' | 'mine' | 'all'): Promise<InquiryPage> {
    return this.get(`/api/inquiries?view=${view}`)
  }

  thread(inquiry: string): Promise<MemberThread> {
    return this.get(`/api/inquiries/${inquiry}`)
  }

  presence(presence: Presence): Promise<MemberOutcome> {
    return this.post('/api/commands', { on: 'presence', commandId: uuidv7(), presence })
  }

  /** Does something with an inquiry, at the version of the card the member saw. */
  act(seen: Pick<InquiryCard, 'id' | 'version'>, act: InquiryAct): Promise<MemberOutcome> {
    const command = { on: 'inquiry', commandId: uuidv7(), inquiry: seen.id, version: seen.version, act }
    return this.post('/api/commands', command)
  }

  /** Opens a socket and waits for its greeting: from then on the member counts as reachable. */
  async connect(): Promise<MemberSocket> {
    const { ticket } = await this.post<{ ticket: string }>('/api/tickets', {})
    const address = `${this.#foyer.replace(/^http/u, 'ws')}/api/socket`
    const headers = { cookie: this.#cookieHeader(), origin: this.#foyer }
    // Node's WebSocket takes headers, which the DOM's type does not know.
    const options: unknown = { protocols: [subprotocol, `${ticketPrefix}${ticket}`], headers }
    const socket = new WebSocket(address, options as string[])
    const frames: FrameToMember[] = []
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('message', ({ data }) => {
        if (data === 'pong') return
        frames.push(JSON.parse(String(data)) as FrameToMember)
        resolve()
      })
      socket.addEventListener('error', () => reject(new Error('The socket of a member could not be opened.')))
      socket.addEventListener('close', () => reject(new Error('The socket of a member closed before it greeted.')))
    })
    return { frames, close: () => socket.close() }
  }

  async get<Value>(path: string): Promise<Value> {
    return this.#ask(path, { method: 'GET' })
  }

  async post<Value>(path: string, body: object): Promise<Value> {
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body) })
  }

  async patch<Value>(path: string, body: object): Promise<Value> {
    return this.#ask(path, { method: 'PATCH', body: JSON.stringify(body) })
  }

  async #ask<Value>(path: string, request: { method: string; body?: string }): Promise<Value> {
    const response = await fetch(`${this.#foyer}${path}`, {
      ...request,
      headers: { 'content-type': 'application/json', origin: this.#foyer, cookie: this.#cookieHeader() },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';')
      const split = pair!.indexOf('=')
      this.#cookies.set(pair!.slice(0, split), pair!.slice(split + 1))
    }
    return answerOf(`${request.method} ${path}`, response)
  }

  #cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}
