/**
 * Everybody who could send or get a frame, around one inquiry in one situation, each on a real socket. Used by the
 * table of frames, which says by hand what each may do and who hears of it.
 */
import { vi } from 'vitest'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import type * as z from 'zod'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import type { MemberFrame, VisitorFrame } from '../../../shared/schema/frame.ts'
import type { MemberThread, NewInquiry } from '../../../shared/schema/inquiry.ts'
import { changeSettings } from '../../../worker/change-settings.ts'
import { leave } from '../../../worker/desk/core/inquiry-life.ts'
import type { Answer } from '../../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal, VisitorPrincipal } from '../../../worker/desk/principal.ts'
import { changeMember } from '../../../worker/record/members.ts'
import { batch, sql } from '../../../worker/record/sql.ts'
import { servicesOf } from '../../../worker/services.ts'
import { act, asks, frames, house, memberSocket, open } from './house.ts'
import type { House } from './house.ts'

/** Members: `own` is whom the inquiry was offered to and who has or had it; `peer` is in the same team. */
export const persons = [
  'own',
  'peer',
  'outsider',
  'manager',
  'other manager',
  'admin',
  'owner',
  'analyst',
  'suspended',
] as const
export type Person = (typeof persons)[number]
/** With the visitor whose inquiry it is, and a stranger: another visitor of the same site. */
export type Watcher = Person | 'visitor' | 'stranger'

/** What an inquiry can have come to. In all of them the manager has left a note. */
export const situations = {
  waiting: 'waiting',
  /** Own let an offer go by. */
  missed: 'waiting',
  /** The visitor left before anybody had it. */
  owed: 'callback-owed',
  offered: 'offered',
  open: 'open',
  /** From own to peer, by the owner. */
  'handed on': 'open',
  /** Own has answered, and the visitor said goodbye. */
  ended: 'open',
  resolved: 'resolved',
  unresolved: 'unresolved',
  disqualified: 'disqualified',
  /** Own took it for spam. */
  void: 'void',
  /** The visitor gave up waiting; nobody ever had it. */
  abandoned: 'abandoned',
} as const
export type Situation = keyof typeof situations

/** Text that only those may read who may see the inquiry. */
const note = 'Asks every week'
/** A version nobody is behind of. */
const newest = 9_999

export type SentFrame = z.input<typeof VisitorFrame> | z.input<typeof MemberFrame>

/** A frame that came, as far as it is looked at here. */
interface Frame {
  t: string
  ref?: string
  n?: number
  outcome?: { kind: 'done' | 'refused'; because?: string; inquiry?: unknown }
}
interface Page {
  socket: WebSocket
  seen: Frame[]
  next: (kind: string, fits?: (frame: Frame) => boolean) => Promise<Frame>
}

/** Ten seconds have room for 30 frames. */
const betweenFrames = 400

const pageOf = (socket: WebSocket): Page => ({ socket, ...frames<Frame>(socket) })

export interface Scene {
  inquiry: NewInquiry
  who: VisitorPrincipal
  page: Page
  /** The newest journal entry before the inquiry came. */
  before: number
}

/** What a frame led to: what its sender got for it, and who else was told. */
export interface Effect {
  answers: Frame[]
  told: Record<'event' | 'vanished' | 'typing' | 'looking', Watcher[]>
  /** Who got to read of it, to know its id, and to read the note, by what their frames contain. */
  readBy: Watcher[]
  knownTo: Watcher[]
  noteReadBy: Watcher[]
  /** The object did something for a socket it had closed. */
  happened: boolean
}

export class Stage {
  readonly home: House
  readonly people: Record<Person, MemberPrincipal>
  readonly #pages: Record<Person | 'stranger', Page>
  readonly #suspendedSeat: WebSocket
  /** Names what is sent only to see it answered. */
  readonly #fence = uuidv7()
  #visitors = 0
  #marks = 0

  private constructor(
    home: House,
    people: Record<Person, MemberPrincipal>,
    pages: Record<Person | 'stranger', Page>,
    suspendedSeat: WebSocket,
  ) {
    this.home = home
    this.people = people
    this.#pages = pages
    this.#suspendedSeat = suspendedSeat
  }

  static async set(): Promise<Stage> {
    const home = await house()
    const { desk } = home
    const team = uuidv7()
    await batch(env.DB, [
      sql`INSERT INTO team (workspace, id, name, function, created_at)
          VALUES (${home.workspace}, ${team}, 'Sales', 'sales', 0)`,
    ])
    const people: Record<Person, MemberPrincipal> = {
      own: await home.member('Ploy'),
      peer: await home.member('Nurul'),
      outsider: await home.member('Tomasz', { team }),
      manager: await home.member('Wanida', { role: 'manager' }),
      'other manager': await home.member('Zhang', { role: 'manager', team }),
      admin: await home.member('Arun', { role: 'admin' }),
      owner: await home.member('Malee', { role: 'owner' }),
      analyst: await home.member('Somsri', { role: 'analyst' }),
      suspended: await home.member('Niran', { role: 'admin' }),
    }
    const pages = {} as Record<Person | 'stranger', Page>
    for (const person of persons) pages[person] = pageOf(await memberSocket(desk, people[person]))
    const stranger = asks('Where is my parcel?')
    await desk.submit(home.visitor('stranger'), stranger)
    pages.stranger = await pageFor(home, home.visitor('stranger'), stranger.id)
    const { member } = people.admin
    await desk.command(people.owner, act(stranger.id, newest, { type: 'assign', member }))
    // A client that does not answer the Desk's closing keeps its end open: the object's end of it is remembered here.
    const [seat] = await runInDurableObject(desk, (instance) =>
      instance.context.seats.ofMember(people.suspended.member),
    )
    const suspending = changeMember(home.workspace, people.suspended.member, { suspended: true })
    await changeSettings(servicesOf(env), home.workspace, [suspending])
    await pages.suspended.next('bye')
    return new Stage(home, people, pages, seat!)
  }

  /** An inquiry comes to a situation, its visitor's page open. */
  async play(situation: Situation): Promise<Scene> {
    const { desk, visitor } = this.home
    this.#visitors += 1
    const who = visitor(`visitor-${this.#visitors}`)
    const inquiry = asks(`Is number ${this.#visitors} on stock?`, {
      contact: { fullName: 'สมชาย ใจดี', address: { kind: 'phone', value: '081 234 5678' } },
    })
    const does = (person: Person, what: InquiryAct) => this.does(person, inquiry, what)
    const isOffered = situation !== 'waiting' && situation !== 'abandoned' && situation !== 'owed'
    const isAccepted = isOffered && situation !== 'missed' && situation !== 'offered'
    // The Desk takes calls in order: nobody needs to wait for the disk between them.
    const status = desk.status()
    const steps: Promise<unknown>[] = []
    if (isOffered) steps.push(this.declares('own', 'available'))
    steps.push(desk.submit(who, inquiry))
    if (isOffered) steps.push(this.declares('own', situation === 'missed' ? 'away' : 'busy'))
    if (isAccepted) steps.push(does('own', { type: 'accept' }))
    if (situation === 'handed on') steps.push(does('owner', { type: 'assign', member: this.people.peer.member }))
    if (situation === 'ended') steps.push(does('own', { type: 'reply', id: uuidv7(), text: 'It is.' }))
    if (situation === 'ended' || situation === 'abandoned') steps.push(desk.visit(who, inquiry.id, { type: 'end' }))
    if (situation === 'resolved' || situation === 'unresolved' || situation === 'disqualified')
      steps.push(does('own', { type: 'resolve', outcome: situation }))
    if (situation === 'void') steps.push(does('own', { type: 'void', reason: 'spam' }))
    steps.push(does('manager', { type: 'note', id: uuidv7(), text: note }))
    const page = await pageFor(this.home, who, inquiry.id)
    if (situation === 'owed') await leaves(this.home, inquiry.id)
    const stands = (await desk.threadTail(this.people.owner, inquiry.id)) as Answer<MemberThread | null>
    await Promise.all(steps)
    if (stands.kind !== 'done' || stands.value?.card.state !== situations[situation])
      throw new Error(`not ${situation}: ${JSON.stringify(stands)}`)
    const { journal: before } = await status
    await this.#allCome(page)
    return { inquiry, who, page, before }
  }

  /** The inquiry is out of everybody's way. */
  async strike({ inquiry, who, page }: Scene): Promise<void> {
    await Promise.all([
      this.home.desk.visit(who, inquiry.id, { type: 'end' }),
      this.does('owner', inquiry, { type: 'void', reason: 'test' }),
    ])
    page.socket.close()
  }

  async does(person: Person, inquiry: NewInquiry, what: InquiryAct): Promise<void> {
    await this.home.desk.command(this.people[person], act(inquiry.id, newest, what))
  }

  async declares(person: Person, presence: 'available' | 'busy' | 'away'): Promise<void> {
    await this.home.desk.command(this.people[person], { on: 'presence', commandId: uuidv7(), presence })
  }

  /** Sends a frame from somebody's socket. @returns what it led to, with everybody's frames come */
  async send(scene: Scene, sender: Watcher, frame: SentFrame): Promise<Effect> {
    const pages: Record<Watcher, Page> = { ...this.#pages, visitor: scene.page }
    // Nobody sends so fast that the Desk would ask them to wait; the clock is the test's.
    vi.setSystemTime(Date.now() + betweenFrames)
    for (const page of Object.values(pages)) page.seen.length = 0
    const happened = await this.#sendAndWait(pages[sender], sender, frame)
    await this.#allCome(scene.page)
    const told: Effect['told'] = { event: [], vanished: [], typing: [], looking: [] }
    const effect: Effect = {
      answers: [],
      told,
      readBy: [],
      knownTo: [],
      noteReadBy: [],
      happened,
    }
    const { id, contact, question } = scene.inquiry
    for (const watcher of Object.keys(pages) as Watcher[]) {
      const page = pages[watcher]
      const got = page.seen.filter((one) => one.ref !== this.#fence)
      if (watcher === sender) effect.answers = got
      // A visitor's socket is about one inquiry; a member's names it.
      const isAbout = (one: Frame) => !isMember(watcher) || JSON.stringify(one).includes(id)
      for (const kind of ['event', 'vanished', 'typing', 'looking'] as const) {
        if (got.some((one) => one.t === kind && isAbout(one))) told[kind].push(watcher)
      }
      const text = JSON.stringify(got)
      const texts = [contact.fullName, contact.address.value, question, note, said]
      if (texts.some((one) => text.includes(one))) effect.readBy.push(watcher)
      if (text.includes(id)) effect.knownTo.push(watcher)
      if (text.includes(note)) effect.noteReadBy.push(watcher)
    }
    return effect
  }

  async #sendAndWait(page: Page, sender: Watcher, frame: SentFrame): Promise<boolean> {
    const text = JSON.stringify(frame)
    if (sender === 'suspended') {
      return runInDurableObject(this.home.desk, async (desk) => {
        const { last } = desk.context.journal
        await desk.webSocketMessage(this.#suspendedSeat, text)
        return desk.context.journal.last > last
      })
    }
    const isVisitor = !isMember(sender)
    page.socket.send(text)
    if (frame.t === 'send') {
      const ref = 'ref' in frame ? frame.ref : frame.command.commandId
      await page.next('ack', (one) => one.ref === ref)
    } else if (frame.t === 'resume') {
      await page.next(isVisitor ? 'event' : 'caught-up')
    } else if (isVisitor) {
      // What has no answer of its own is done when the next is answered.
      page.socket.send(JSON.stringify({ t: 'send', ref: this.#fence, command: { type: 'read', upTo: 0 } }))
      await page.next('ack', (one) => one.ref === this.#fence)
    } else {
      page.socket.send(JSON.stringify({ t: 'resume', after: 1_000_000 }))
      await page.next('caught-up')
    }
    return false
  }

  /** Waits until everybody's page, and this visitor's, has what was sent to it so far. */
  async #allCome(visitor: Page): Promise<void> {
    this.#marks += 1
    const n = this.#marks
    await runInDurableObject(this.home.desk, (_, state) => {
      for (const socket of state.getWebSockets()) {
        if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ t: 'mark', n }))
      }
    })
    const { suspended: _, ...pages } = this.#pages
    const isMark = (frame: Frame) => frame.n === n
    await Promise.all([visitor, ...Object.values(pages)].map((page) => page.next('mark', isMark)))
  }
}

function isMember(watcher: Watcher): watcher is Person {
  return watcher !== 'visitor' && watcher !== 'stranger'
}

/** What senders write, wherever their frame carries text. */
export const said = 'Blue, please'

/** Its page has been silent for too long, though the socket still looks open. */
async function leaves({ desk }: House, inquiry: string): Promise<void> {
  await runInDurableObject(desk, ({ context }) => {
    const held = context.live.inquiry(inquiry)!
    const now = context.now()
    context.turn((turn) => turn.happen(held, leave(held.state, now, now, context.promisingOf(held.state.queue))))
  })
}

/** Opens the socket of a visitor's page. */
async function pageFor({ desk }: House, who: VisitorPrincipal, inquiry: string): Promise<Page> {
  const ticket = await desk.visitorTicket(who, inquiry)
  if (ticket.kind !== 'done') throw new Error(ticket.because)
  return pageOf(await open(desk, 'visitor', ticket.value.ticket, who.origin))
}
