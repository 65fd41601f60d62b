/**
 * A world: one workspace, its people, its record and its Desk, played from one number. Everything in it happens because
 * the one before it did; the same seed gives the same world to the last event.
 */
import type { DeskSettings } from '../../worker/record/settings.ts'
import { Answers } from './answers.ts'
import { BackUp, revisionIn } from './back-up.ts'
import { WorldChance } from './chance.ts'
import { ClockWatch } from './clock-watch.ts'
import { comeToAnEnd } from './ending.ts'
import { Host } from './host.ts'
import { JournalWatch } from './journal-watch.ts'
import { liveIn } from './machine.ts'
import { Member } from './member.ts'
import { Network } from './network.ts'
import { Otherwise } from './otherwise.ts'
import { makePlaces } from './places.ts'
import { WorldRecord } from './record.ts'
import type { Mood } from './record.ts'
import type { ClientEnd } from './socket-pair.ts'
import { steps } from './steps.ts'
import type { Surroundings } from './surroundings.ts'
import { Timeline } from './timeline.ts'
import type { Coming } from './timeline.ts'
import type { Visitor } from './visitor.ts'
import { WorldLog } from './world-log.ts'

/** A world that goes on for so many events does not come to rest. */
const mostEvents = 60_000
const began = Date.UTC(2026, 2, 2, 3)

/** What the Desk says to the log when it should not: nothing here makes it happen. */
const alarming = /"event":"(?:flush-halted|entry-parked|refresh-broke)"/u
const breaking = /"event":"(?:duty-broke|duties-broke|flush-broke)"/u

/** How fast a world goes: mean time between two steps, in ms. */
const paces = [1_500, 3_000, 6_000, 15_000, 30_000]

export interface Outcome {
  seed: number
  /** What did not hold; null: all did. */
  broken: string | null
  step: number
  events: number
  /** Of the last events, newest last. */
  log: string[]
  /** Of everything that was said in it. */
  trace: number
}

/** One record for all worlds of a process, emptied for each: making the tables takes longer than playing. */
let record: WorldRecord | null = null

export class World {
  readonly chance: WorldChance
  readonly around: Surroundings
  readonly backUp: BackUp
  readonly members: Member[]
  readonly visitors: Visitor[] = []
  readonly mostVisitors: number
  /** Everybody is alike, in one team, and idle whenever something arrives. */
  readonly even: boolean
  readonly #seed: number
  readonly #steps: number
  readonly #pace: number
  readonly #clock: ClockWatch
  readonly #log = new WorldLog()
  #broken: string | null = null
  #step = 0
  #events = 0
  #epoch: string | null = null
  #foundedLife = 0
  #nightUntil = 0
  #moodPasses: Coming | null = null

  constructor(seed: number, DeskClass: ConstructorParameters<typeof Host>[0]) {
    this.#seed = seed
    const root = new WorldChance(seed * 2_654_435_761)
    for (let turn = 0; turn < 4; turn++) root.next()
    this.chance = root.fork()
    const timeline = new Timeline(began + this.chance.whole(0, 86_400_000))
    const say = (line: string) => this.#say(line)
    const broke = (what: string) => this.#break(what)
    this.even = this.chance.is(0.1)
    this.#steps = this.chance.pick([40, 40, 40, 50, 60, 120])
    this.#pace = this.chance.pick(paces)
    this.mostVisitors = this.chance.pick([5, 5, 5, 6, 6, 7, 8, 10, 12, 25])
    record ??= new WorldRecord()
    record.begin(timeline, root.fork(), say)
    const places = makePlaces(record, this.chance, timeline.now, this.even)
    const host = new Host(DeskClass, { timeline, chance: root.fork(), record, workspace: places.workspace, say })
    host.lateness = this.chance.pick([0, 200, 2_000, 8_000])
    const network = new Network({ timeline, chance: root.fork(), host, say }, broke)
    network.trouble = this.even ? 0.2 : this.chance.pick([0.3, 1, 1])
    const watch = new JournalWatch(host, broke)
    const isForgotten = (id: string) => watch.inquiries.get(id)?.state.forgotten !== undefined
    const answers = new Answers(() => timeline.now, isForgotten, broke)
    this.around = {
      timeline,
      chance: this.chance,
      record,
      host,
      network,
      places,
      otherwise: new Otherwise(places.colleagues, revisionIn(record, places.workspace)),
      watch,
      answers,
      say,
      broke,
      isNight: () => timeline.now < this.#nightUntil,
    }
    this.backUp = new BackUp(this.around)
    this.#clock = new ClockWatch({ host, watch, timeline, broke })
    this.members = places.colleagues.map((who) => new Member(this.around, who))
    watch.onDeed = (who, before, events) =>
      this.members.find((member) => member.who.id === who)?.asked.judgeDeed(before, events)
    watch.onGone = (who, kind, at) => this.#judgeAbsence(who, kind, at)
    record.onFlush = (life) => {
      const told = record!.refusals.get(life)
      if (told !== undefined && timeline.now - told < 400) broke('an overloaded record is asked again at once')
    }
    liveIn({
      now: () => timeline.now,
      later: (ms, run) => host.later(ms, run),
      forget: (timer) => {
        if (timer !== undefined) host.forget(timer as Coming)
      },
      say: (line) => {
        say(`the Desk says: ${line}`)
        if (alarming.test(line) || (breaking.test(line) && !line.includes('InjectedFault')))
          broke(`the Desk says: ${line}`)
      },
    })
  }

  get isBroken(): boolean {
    return this.#broken !== null
  }

  /** The settings by which the Desk decides now; null while it sleeps. */
  settings(): DeskSettings | null {
    const context = this.around.host.desk?.context
    return context?.isFounded ? context.settings : null
  }

  #say(line: string): void {
    this.#log.say(this.around.timeline.now - began, line)
  }

  #break(what: string): void {
    if (this.#broken !== null) return
    this.#broken = what
    this.#say(`✗ ${what}`)
  }

  /** Plays it to its end, or to the first thing that does not hold. */
  async play(): Promise<Outcome> {
    if (this.even) {
      for (const member of this.members) {
        member.attentive = 1
        void member.connect().then(() => member.declare('available'))
      }
    }
    this.#planStep()
    while (this.#step < this.#steps && !this.isBroken) await this.next()
    this.#nightUntil = 0
    if (!this.isBroken) await comeToAnEnd(this)
    liveIn(null)
    return {
      seed: this.#seed,
      broken: this.#broken,
      step: this.#step,
      events: this.#events,
      log: this.#log.lines,
      trace: this.#log.trace,
    }
  }

  #planStep(): void {
    const { timeline } = this.around
    const pause = -Math.log(1 - this.chance.next()) * this.#pace
    timeline.at(Math.max(timeline.now + pause, this.#nightUntil), () => {
      this.#step += 1
      const possible = this.even ? steps.filter(({ uneven }) => uneven !== true) : steps
      this.chance.weighed(possible).run(this)
      if (this.#step < this.#steps) this.#planStep()
    })
  }

  /** The next event, all that follows from it, and a look at everything. */
  async next(): Promise<void> {
    const { timeline, host, watch } = this.around
    this.#events += 1
    if (this.#events > mostEvents) return this.#break('the world does not come to rest')
    await timeline.step()
    this.#noticeFounding()
    const settings = this.settings()
    const wrong = settings === null ? null : this.around.otherwise.follow(settings)
    if (wrong !== null) this.#break(wrong)
    watch.follow(settings)
    for (const member of this.members) member.hear()
    for (const visitor of this.visitors) visitor.hear()
    this.#clock.look(settings)
    if (this.#events % 8 === 0) this.#check()
    const goesOn = this.#step < this.#steps
    if (goesOn && host.desk === null && timeline.next === null) this.#break('nothing happens any more')
  }

  #check(): void {
    for (const member of this.members) member.check()
    for (const visitor of this.visitors) visitor.check()
  }

  /** A Desk that was founded knows what the record has, and nothing else. */
  #noticeFounding(): void {
    const { host, watch, answers, record, places } = this.around
    if (host.desk === null || (host.lives === this.#foundedLife && this.#epoch !== null)) return
    if (this.settings() === null) return
    this.#foundedLife = host.lives
    const [epoch] = host.storage.read(`SELECT value FROM meta WHERE key = 'epoch'`)
    const now = epoch === undefined ? null : String(epoch['value'])
    if (now === this.#epoch) return
    this.#epoch = now
    if (now === null) return
    // What ran out while nobody could decide is done next.
    host.storage.failed = true
    watch.beginFrom(record, places.workspace, this.around.timeline.now)
    answers.forgetBut(record, places.workspace)
    for (const person of [...this.members, ...this.visitors]) person.reload()
  }

  /** Somebody is said to be gone: the Desk must not have been able to see them for the whole of their grace. */
  #judgeAbsence(who: string, kind: 'member' | 'visitor', at: number): void {
    const line =
      kind === 'member'
        ? this.members.find((member) => member.who.id === who)?.line
        : this.visitors.find(({ inquiry }) => inquiry.id === who)?.line
    const grace = kind === 'member' ? 45_000 : 90_000
    if (line !== undefined && line.lastSeen > 0 && at - line.lastSeen < grace)
      this.#break(`${kind} ${who} counts as gone, and was seen ${at - line.lastSeen} ms ago`)
  }

  /** Nothing waits and nobody has anything: whoever comes next finds everybody idle. */
  isIdle(): boolean {
    const { watch, network } = this.around
    const busy = [...watch.inquiries.values()].some(({ state }) => state.closedAt === null)
    for (const member of this.members) {
      for (const card of member.mine())
        if (card.state === 'open') void member.act(card, { type: 'resolve', outcome: 'resolved' })
    }
    return !busy && network.insisting === 0 && this.members.every(({ line }) => line.isOpen)
  }

  /** The record is like this for a while. */
  recordIs(mood: Mood): void {
    const { record, timeline, say } = this.around
    say(`── the record is ${mood}`)
    record.mood = mood
    timeline.cancel(this.#moodPasses)
    this.#moodPasses = timeline.after(this.chance.pick([4_000, 15_000, 60_000, 300_000]), () => {
      record.mood = 'well'
    })
  }

  /** The line of somebody dies without a word; they notice after a while, and connect again or not. */
  fallsSilent(person: Member | Visitor): void {
    const { socket } = person.line
    if (socket === null || socket.deaf) return
    const { timeline, host } = this.around
    person.line.fallSilent()
    timeline.after(this.chance.whole(4_000, 120_000), () => {
      if (person.line.socket !== socket) return
      person.line.letGo()
      if (this.chance.is(0.7)) void person.connect()
    })
    timeline.after(this.chance.whole(20_000, 900_000), () => void host.closed(socket.server))
  }

  /** These sockets ended on both sides; who had them comes back soon, or not. */
  socketsDropped(sockets: readonly ClientEnd[]): void {
    for (const person of [...this.members, ...this.visitors]) {
      if (person.line.socket === null || !sockets.includes(person.line.socket)) continue
      person.line.letGo()
      if (this.chance.is(0.8)) this.around.timeline.after(this.chance.whole(200, 40_000), () => void person.connect())
    }
  }

  /** Everybody goes home; the next step is in the morning, or days later. */
  nightFalls(): void {
    const { timeline, say } = this.around
    const hours = this.chance.pick([0.4, 0.6, 1, 10, 14, 60, 200])
    say(`── everybody goes home, for ${hours} hours`)
    for (const { line } of [...this.members, ...this.visitors]) line.close()
    this.#nightUntil = timeline.now + hours * 3_600_000
  }
}
