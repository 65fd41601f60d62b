/**
 * A workspace of its own for each test of the Desk: rows as set-up and invitations leave them, principals, and the
 * Desk itself. What a test does to its record (failing, slow) it does to the real binding, wrapped.
 */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { vi } from 'vitest'
import type { MemberCommand, InquiryAct } from '../../../shared/schema/command.ts'
import type { NewInquiry } from '../../../shared/schema/inquiry.ts'
import type { Exceptions } from '../../../shared/permissions.ts'
import type { Role } from '../../../shared/schema/member.ts'
import { usualSkills } from '../../../shared/schema/skills.ts'
import type { Skills } from '../../../shared/schema/skills.ts'
import type { Desk } from '../../../worker/desk/desk.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'

const shop = 'https://shop.example'

export interface House {
  workspace: string
  site: string
  team: string
  queue: string
  desk: DurableObjectStub<Desk>
  /** Makes a member and gives the principal the worker would make for them. */
  member: (
    name: string,
    options?: {
      role?: Role
      exceptions?: Exceptions
      capacity?: number
      weight?: number
      team?: string
      skills?: Partial<Skills>
    },
  ) => Promise<MemberPrincipal>
  visitor: (name: string) => VisitorPrincipal
}

/** Founds a workspace with a team, a queue and a site that the shop's origin may carry. */
export async function house(zone = 'Asia/Bangkok'): Promise<House> {
  const [workspace, site, team, queue] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
  const messengers = { line: '@noravi', whatsapp: '+66812345678', wechat: null }
  const asked = { consent: null, responsible: null, messengers, asksRecommend: true }
  const settings = { name: 'Shop', origins: [shop], language: 'en', ...asked }
  await batch(env.DB, [
    sql`INSERT INTO workspace (id, name, zone, created_at) VALUES (${workspace}, 'Noravi', ${zone}, 0)`,
    sql`INSERT INTO desk (workspace) VALUES (${workspace})`,
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace}, ${team}, 'Support', 'support', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${workspace}, ${queue}, ${team}, 'Everyone', 0)`,
    sql`INSERT INTO site (workspace, id, queue, settings, created_at) VALUES (${workspace}, ${site}, ${queue}, ${JSON.stringify(settings)}, 0)`,
  ])
  const desk = env.DESK.get(env.DESK.idFromName(workspace))
  const member: House['member'] = async (name, options = {}) => {
    const id = uuidv7()
    const { role = 'assistant', exceptions = {}, capacity = 3, weight = 1, team: theirs = team } = options
    const skills = JSON.stringify({ ...usualSkills, ...options.skills })
    const results = await batch(env.DB, [
      sql`INSERT INTO member (workspace, id, name, email, role, exceptions, weight, capacity, skills, status, created_at)
          VALUES (${workspace}, ${id}, ${name}, ${`${id}@noravi.example`}, ${role}, ${JSON.stringify(exceptions)}, ${weight}, ${capacity}, ${skills}, 'active', 0)`,
      sql`INSERT INTO team_member (workspace, team, member) VALUES (${workspace}, ${theirs}, ${id})`,
      raiseRevision(workspace),
    ])
    await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
    const session = { session: uuidv7(), until: Date.now() + 12 * 3_600_000 }
    return { kind: 'member', member: id, role, exceptions, teams: [theirs], ...session }
  }
  const visitor = (name: string): VisitorPrincipal => ({
    kind: 'visitor',
    site,
    origin: shop,
    visitor: name.padEnd(43, '_'),
  })
  return { workspace, site, team, queue, desk, member, visitor }
}

/** An inquiry as a widget sends it, parsed. */
export function asks(question = 'Is the Suan garden light on stock?', change: Partial<NewInquiry> = {}): NewInquiry {
  return {
    id: uuidv7(),
    contact: { fullName: 'Wipa Suksai', address: { kind: 'email', value: 'wipa@home.example' } },
    question,
    language: 'en',
    consent: null,
    source: { page: 'https://shop.example/suan', referrerHost: null, campaign: null },
    answered: null,
    channel: 'chat',
    ...change,
  }
}

/** A member's command with fresh ids. */
export function act(inquiry: string, version: number, what: InquiryAct): MemberCommand {
  return { on: 'inquiry', commandId: uuidv7(), inquiry, version, act: what }
}

/** A member signs in and is there: a living socket, and the state declared. @returns the socket */
export async function arrives(desk: DurableObjectStub<Desk>, member: MemberPrincipal): Promise<WebSocket> {
  const socket = await memberSocket(desk, member)
  await desk.command(member, { on: 'presence', commandId: uuidv7(), presence: 'available' })
  return socket
}

/** A member's socket, accepted. */
export async function memberSocket(desk: DurableObjectStub<Desk>, member: MemberPrincipal): Promise<WebSocket> {
  const { ticket } = await desk.memberTicket(member)
  return open(desk, 'member', ticket, null)
}

/** Opens a socket with a ticket, as the worker's route does. */
export async function open(
  desk: DurableObjectStub<Desk>,
  kind: 'member' | 'visitor',
  ticket: string,
  origin: string | null,
) {
  const headers = new Headers({ Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `foyer.1, ticket.${ticket}` })
  if (origin !== null) headers.set('Origin', origin)
  const response = await desk.fetch(`https://desk/${kind}`, { headers })
  const socket = response.webSocket!
  record(socket)
  socket.accept()
  return socket
}

/** Every frame a socket of these tests got, from its first moment. */
const recorded = new WeakMap<WebSocket, { seen: unknown[]; waiting: Set<() => void> }>()

function record(socket: WebSocket): void {
  const seen: unknown[] = []
  const waiting = new Set<() => void>()
  recorded.set(socket, { seen, waiting })
  socket.addEventListener('message', (event) => {
    if (event.data === 'pong') return
    seen.push(JSON.parse(event.data as string))
    for (const wake of waiting) wake()
  })
}

/** Frames of a socket; `next` waits for one that fits, come already or not yet. */
export function frames<Frame extends { t: string }>(socket: WebSocket) {
  const { seen: all, waiting } = recorded.get(socket)!
  const seen = all as Frame[]
  const next = async <Kind extends Frame['t']>(
    kind: Kind,
    fits: (frame: Extract<Frame, { t: Kind }>) => boolean = () => true,
  ): Promise<Extract<Frame, { t: Kind }>> => {
    for (;;) {
      const found = seen.find((frame): frame is Extract<Frame, { t: Kind }> => frame.t === kind && fits(frame as never))
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
      })
    }
  }
  return { seen, next }
}

/** Tries at once, whatever pause is on, until everything the journal holds is in the record or it must pause again. */
export async function flushed(desk: DurableObjectStub<Desk>): Promise<void> {
  await runInDurableObject(desk, async (instance) => {
    instance.context.flusher.endPause()
    await instance.context.flusher.drain()
  })
}

/** The clock shows this (epoch ms; faked by then), and the Desk does what is due. */
export async function itIs({ desk }: Pick<House, 'desk'>, time: number): Promise<void> {
  vi.setSystemTime(time)
  await desk.tick()
  await flushed(desk)
}

/** The same, so much later. */
export async function passes(home: Pick<House, 'desk'>, ms: number): Promise<void> {
  await itIs(home, Date.now() + ms)
}

/** Replaces the record of a Desk, inside the real object. */
export async function withRecord(desk: DurableObjectStub<Desk>, change: (db: D1Database) => D1Database): Promise<void> {
  await runInDurableObject(desk, (instance) => {
    instance.context.services.db = change(env.DB)
  })
}
