/** A member of the team over the API, as the console is one: what the demo's seed, the tests and the benches work through. */
import { uuidv7 } from 'uuidv7'
import type { InquiryAct, MemberOutcome, Presence } from '../shared/schema/command.ts'
import type { InquiryPage } from '../shared/schema/inbox-page.ts'
import type { InquiryCard, MemberThread } from '../shared/schema/inquiry.ts'
import type { AcceptInvitation, Me, SetUp } from '../shared/schema/member.ts'
import { answerOf } from './answer-of.ts'
import { MemberSocket } from './member-socket.ts'

export interface SignIn {
  email: string
  password: string
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

  static async signIn(foyer: string, { email, password }: SignIn): Promise<MemberClient> {
    const member = new MemberClient(foyer)
    await member.post('/api/auth/sign-in/email', { email, password })
    return member
  }

  async signOut(): Promise<void> {
    await this.post('/api/auth/sign-out', {})
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
    return MemberSocket.open(this.#foyer, ticket, this.#cookieHeader())
  }

  async get<Value>(path: string): Promise<Value> {
    return this.#ask(path, { method: 'GET' })
  }

  async post<Value>(path: string, body: object): Promise<Value> {
    return this.#ask(path, { method: 'POST', body: JSON.stringify(body) })
  }

  async put<Value>(path: string, body: object): Promise<Value> {
    return this.#ask(path, { method: 'PUT', body: JSON.stringify(body) })
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
