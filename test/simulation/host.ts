/**
 * The platform under one Desk: it wakes the real object on its storage, rings its alarm, keeps its sockets while it
 * sleeps, and takes it away between any two turns. The object's classes are the real ones; see run.ts for the one import
 * that the platform gives.
 */
import type { Desk } from '../../worker/desk/desk.ts'
import type { Env, Services } from '../../worker/services.ts'
import type { WorldChance } from './chance.ts'
import { DeskStorage } from './desk-storage.ts'
import type { Life, WorldRecord } from './record.ts'
import type { ClientEnd, ServerEnd } from './socket-pair.ts'
import type { Coming, Timeline } from './timeline.ts'

/** A heartbeat comes so often. */
const heartbeatMs = 25_000
/** The platform rings an alarm again that did not come to its end, after this. */
const ringAgainMs = 2_000

type DeskClass = new (ctx: DurableObjectState, env: Env, services: Services) => Desk

/** Made once for all worlds of a process, and emptied for each. */
const storage = new DeskStorage()

/** The object was taken away before it answered. */
class ObjectGone extends Error {
  override name = 'ObjectGone'
}

export class Host {
  readonly storage = storage
  readonly #Desk: DeskClass
  readonly #timeline: Timeline
  readonly #chance: WorldChance
  readonly #record: WorldRecord
  readonly #workspace: string
  readonly #say: (line: string) => void
  #life: Life = { over: true }
  #desk: Desk | null = null
  #sockets: ServerEnd[] = []
  readonly #timers = new Set<Coming>()
  readonly #callers = new Map<Life, Set<(error: Error) => void>>()
  #alarm: Coming | null = null
  alarmAt: number | null = null
  /** An alarm is being answered. */
  ringing = false
  /** How often it was woken. */
  lives = 0
  /** How late alarms may ring, in ms. */
  lateness = 0
  /** When sockets were dropped last because of a deploy. */
  deployedAt = 0

  constructor(
    Desk: DeskClass,
    parts: {
      timeline: Timeline
      chance: WorldChance
      record: WorldRecord
      workspace: string
      say: (line: string) => void
    },
  ) {
    this.#Desk = Desk
    this.#timeline = parts.timeline
    this.#chance = parts.chance
    this.#record = parts.record
    this.#workspace = parts.workspace
    this.#say = parts.say
    storage.begin((at) => this.setAlarm(at))
  }

  /** The object as it is in memory; null while it sleeps. */
  get desk(): Desk | null {
    return this.#desk
  }

  #awake(): Desk {
    if (this.#desk !== null) return this.#desk
    this.#life = { over: false }
    this.lives += 1
    this.#desk = new this.#Desk(this.#context(), {} as Env, this.#services(this.#life))
    return this.#desk
  }

  #context(): DurableObjectState {
    const context = {
      id: { name: this.#workspace },
      storage,
      acceptWebSocket: (socket: ServerEnd, tags: string[]) => {
        socket.tags = tags
        socket.client!.openedAt = this.#timeline.now
        this.#sockets.push(socket)
      },
      getWebSockets: (tag?: string) => this.#sockets.filter((socket) => tag === undefined || socket.tags.includes(tag)),
      setWebSocketAutoResponse: () => {},
      getWebSocketAutoResponseTimestamp: (socket: ServerEnd) => new Date(this.#lastHeartbeat(socket.client!)),
    }
    return context as unknown as DurableObjectState
  }

  #lastHeartbeat({ openedAt, deaf, deafSince }: ClientEnd): number {
    const until = deaf ? deafSince : this.#timeline.now
    return until - ((until - openedAt) % heartbeatMs)
  }

  #services(life: Life): Services {
    const { id, bytes } = { id: () => this.#chance.id(this.#timeline.now), bytes: this.#chance }
    const nobody = () => {
      throw new Error('the Desk asks nobody else')
    }
    return {
      db: this.#record.for(life),
      now: () => this.#timeline.now,
      newId: id,
      random: (count) => bytes.bytes(count),
      publicUrl: 'https://foyer.example',
      secret: 'a-secret-of-worlds-a-secret-of-worlds-a-sec',
      setUpToken: null,
      mailer: { provider: 'mailbox', send: nobody },
      notices: { send: async () => {} },
      desk: nobody,
      limiter: nobody,
      wordIndex: nobody,
      oidc: null,
    }
  }

  /** A call from outside. @throws ObjectGone when the object is taken away before it answers; whatever it throws */
  async call<Answer>(work: (desk: Desk) => Promise<Answer>): Promise<Answer> {
    const desk = this.#awake()
    const life = this.#life
    return new Promise((resolve, reject) => {
      const callers = this.#callers.get(life) ?? new Set()
      this.#callers.set(life, callers.add(reject))
      work(desk)
        .then(resolve, reject)
        .finally(() => callers.delete(reject))
    })
  }

  /** A socket closes, and the Desk is told. */
  async closed(socket: ServerEnd): Promise<void> {
    if (!this.#sockets.includes(socket)) return
    socket.close()
    try {
      await this.call((desk) => desk.webSocketClose(socket as unknown as WebSocket))
    } catch (error) {
      this.#say(`closing broke: ${String(error)}`)
    } finally {
      this.#sockets = this.#sockets.filter((other) => other !== socket)
    }
  }

  /** A socket that never came to be, as when its upgrade broke. */
  dropped(socket: ServerEnd): void {
    this.#sockets = this.#sockets.filter((other) => other !== socket)
  }

  /** A timer of a room; it ends with the life it was set in. */
  later(ms: number, run: () => void): Coming {
    const timer = this.#timeline.after(ms, () => {
      this.#timers.delete(timer)
      run()
    })
    this.#timers.add(timer)
    return timer
  }

  forget(timer: Coming): void {
    this.#timers.delete(timer)
    this.#timeline.cancel(timer)
  }

  setAlarm(at: number): void {
    this.#timeline.cancel(this.#alarm)
    this.alarmAt = at
    const late = this.#chance.is(0.3) ? this.#chance.whole(0, this.lateness) : 0
    this.#alarm = this.#timeline.at(Math.max(at, this.#timeline.now) + late, () => void this.#ring())
  }

  async #ring(): Promise<void> {
    // One at a time: what is set while one is answered rings afterwards.
    if (this.ringing) return
    this.alarmAt = null
    this.#alarm = null
    this.ringing = true
    try {
      await this.call((desk) => desk.alarm())
      this.ringing = false
      this.#ringWhatPassed()
    } catch {
      this.ringing = false
      if (this.alarmAt === null) this.setAlarm(this.#timeline.now + ringAgainMs)
      else this.#ringWhatPassed()
    }
  }

  /** An alarm whose time came while another was being answered. */
  #ringWhatPassed(): void {
    if (this.alarmAt !== null && this.alarmAt <= this.#timeline.now) this.setAlarm(this.alarmAt)
  }

  /** Memory is dropped; sockets are kept and sleep on. */
  evict(): void {
    if (this.#desk === null) return
    this.#life.over = true
    this.#desk = null
    for (const timer of this.#timers) this.#timeline.cancel(timer)
    this.#timers.clear()
    const callers = this.#callers.get(this.#life) ?? []
    this.#callers.delete(this.#life)
    for (const reject of callers) reject(new ObjectGone('the object was taken away'))
  }

  /** New code comes: memory goes, and every socket drops without a word to anybody here. @returns the clients' ends */
  deploy(): ClientEnd[] {
    this.evict()
    this.deployedAt = this.#timeline.now
    const clients = this.#sockets.map((socket) => socket.client!)
    for (const socket of this.#sockets) socket.readyState = 3
    this.#sockets = []
    return clients
  }

  /** The object and everything it stored are gone. @returns the clients' ends of its sockets */
  lose(): ClientEnd[] {
    const clients = this.deploy()
    storage.lose()
    this.#timeline.cancel(this.#alarm)
    this.#alarm = null
    this.alarmAt = null
    return clients
  }
}
