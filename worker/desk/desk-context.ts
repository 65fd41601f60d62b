/**
 * What the rooms of the Desk share: its storage, what it holds, its settings, and the one way to change anything: a
 * turn. Decide, journal, tell: in that order, nothing awaited between reading state and journaling.
 */
import { calendarOf } from '../../shared/hours.ts'
import { usualTargets } from '../../shared/schema/queue.ts'
import type { Promising } from './core/promise.ts'
import { hurry } from '../hurry.ts'
import { log } from '../log.ts'
import { parseSettings, readSettings } from '../record/settings.ts'
import type { DeskSettings } from '../record/settings.ts'
import type { Services } from '../services.ts'
import { Buyers } from './buyers.ts'
import { takeCalendars } from './calendars.ts'
import { DueList } from './due-list.ts'
import { Flusher } from './flusher.ts'
import { found } from './founding.ts'
import { ComingsBack } from './comings-back.ts'
import type { Generations } from './counting.ts'
import { GivenAnswers } from './given-answers.ts'
import { Journal } from './journal.ts'
import { KnownIds } from './known-ids.ts'
import { LiveState } from './live-state.ts'
import { matchAll } from './match.ts'
import { noteReach } from './reach.ts'
import { Recall, RecordAway } from './recall.ts'
import { Roster } from './roster.ts'
import { Seats } from './seats.ts'
import { Settler } from './settler.ts'
import { migrateDesk } from './storage.ts'
import { Teller } from './teller.ts'
import { Turn } from './turn.ts'
import type { Changes } from './turn.ts'
import { Waits } from './waits.ts'
import { WorkLog } from './work-log.ts'
import { takeWork } from './work-taken.ts'

/** Entries that may stand in the journal alone: they are in memory too. */
const settleAtMost = 500
/** The alarm rings this long after an append at the latest, in case the flush that followed it did not finish. */
const flushWatchMs = 5_000
/** When what waits is looked at again after new settings could not be taken. */
const rematchMs = 60_000

export class DeskContext {
  readonly workspace: string
  readonly services: Services
  readonly storage: DurableObjectStorage
  readonly live: LiveState
  readonly roster: Roster
  readonly due: DueList
  readonly journal: Journal
  readonly ids: KnownIds
  readonly given: GivenAnswers
  readonly comingsBack: ComingsBack
  readonly buyers: Buyers
  readonly work: WorkLog
  readonly seats: Seats
  readonly waits: Waits
  /** When this Desk woke: epoch ms. */
  readonly startedAt: number
  readonly flusher: Flusher
  readonly teller: Teller
  readonly #recall = new Recall()
  readonly #settler: Settler
  #settings: DeskSettings | null
  #founding: Promise<boolean> | null = null
  #refreshing: Promise<void> | null = null
  #wanted = 0
  #alarmAt: number | null = null

  constructor(ctx: DurableObjectState, services: Services, workspace: string) {
    this.workspace = workspace
    this.services = services
    this.storage = ctx.storage
    migrateDesk(ctx.storage)
    const settle = () => this.settle()
    this.live = new LiveState(ctx.storage.sql, settle)
    this.roster = new Roster(ctx.storage.sql)
    this.due = new DueList(ctx.storage.sql, settle)
    this.journal = new Journal(ctx.storage.sql)
    this.ids = new KnownIds(ctx.storage.sql)
    this.given = new GivenAnswers(ctx.storage.sql, services.secret)
    this.comingsBack = new ComingsBack(ctx.storage.sql)
    this.buyers = new Buyers(ctx.storage.sql)
    this.work = new WorkLog(ctx.storage.sql)
    this.seats = new Seats(ctx)
    this.startedAt = this.now()
    const { seats, live, roster, journal } = this
    this.waits = new Waits({ live, roster, journal, settings: () => this.#settings, now: () => this.now() })
    this.#settler = new Settler(this)
    const stored = this.journal.meta('settings')
    this.#settings = stored === null ? null : parseSettings(stored)
    this.teller = new Teller({
      seats,
      live,
      roster,
      waits: this.waits,
      settings: () => this.#settings,
      now: () => this.now(),
    })
    this.flusher = new Flusher({
      journal: this.journal,
      storage: ctx.storage,
      workspace,
      epoch: () => Number(this.journal.meta('epoch')),
      db: () => this.services.db,
      now: () => this.now(),
      zone: () => this.zone,
      newId: services.newId,
      chance: () => services.random(1)[0]! / 256,
      onRevision: (revision) => this.wantRevision(revision),
      onNotices: (ids) => {
        for (const notice of ids) void hurry(services, { workspace, notice })
      },
      onRecord: (away) => this.teller.record(away),
      settle,
      alarm: (what, detail) => log('error', what, { workspace, code: detail }),
    })
    // Says where the tables stand before the first turn moves on from there; after a kill, brings them up.
    if (this.#settings !== null && this.journal.meta('settled') === null) this.journal.settle()
    this.settle()
  }

  /** Something broke that a person should know of; nothing is lost. */
  note(what: string, error: unknown): void {
    log('error', what, { workspace: this.workspace, error })
  }

  now(): number {
    return this.services.now()
  }

  /** The settings; only after `founded()` said yes. */
  get settings(): DeskSettings {
    return this.#settings!
  }

  get zone(): string {
    return this.settings.workspace.zone
  }

  /** Which generations of facts a turn feeds. */
  get generations(): Generations {
    const building = this.journal.meta('building')
    return { current: Number(this.journal.meta('generation') ?? 1), building: building ? Number(building) : null }
  }

  get isFounded(): boolean {
    return this.#settings !== null
  }

  get memoryBegins(): number {
    return Number(this.journal.meta('memory-begins'))
  }

  /** Whether this workspace exists; founds the Desk on its first day. @throws RecordAway while that cannot be known */
  async founded(): Promise<boolean> {
    if (this.#settings !== null) return true
    this.#founding ??= this.#found().finally(() => {
      this.#founding = null
    })
    return this.#founding
  }

  async #found(): Promise<boolean> {
    try {
      const settings = await found(this.services.db, this.workspace, this.storage, this, this.now())
      if (settings === null) return false
      this.#settings = settings
      this.armAlarm()
      return true
    } catch (error) {
      throw new RecordAway(error)
    }
  }

  /** The settings should be at this revision: reads them when they are older. Late and out of order is harmless. */
  wantRevision(revision: number): void {
    this.#wanted = Math.max(this.#wanted, revision)
    if (this.#settings === null || this.#settings.revision >= this.#wanted) return
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = null
    })
  }

  /** Resolves when no refresh is under way. */
  async refreshed(): Promise<void> {
    await this.#refreshing
  }

  async #refresh(): Promise<void> {
    try {
      while (this.settings.revision < this.#wanted) {
        const settings = await readSettings(this.services.db, this.workspace)
        // An older answer overtaken by a newer one is ignored.
        if (settings === null || settings.revision <= this.settings.revision) return
        const calendars = takeCalendars(this.settings, settings, this, this.now())
        const work = takeWork(this.settings, settings, this, this.now())
        const before = this.settings
        this.journal.setMeta('settings', JSON.stringify(settings))
        noteReach(this.journal, before, settings)
        this.#settings = settings
        this.teller.settingsChanged(before, this.journal.last)
        this.turn((turn) => {
          calendars(turn, this)
          work(turn)
          turn.stir()
        })
      }
    } catch (error) {
      // The next flush brings the revision again; if only the look at who may take what now broke, it is taken again.
      this.note('refresh-failed', error)
      this.due.hasten('widen', '', this.now() + rematchMs)
      this.armAlarm()
    }
  }

  /**
   * Makes sure that an inquiry that exists lives here, recalling it from the record when it left. The caller then takes
   * it from `live` in the same breath as it decides: what an await returns may have been changed by another turn.
   * @param bare the caller needs none of its messages
   * @throws RecordAway
   */
  async bringIn(id: string, { bare = false } = {}): Promise<void> {
    const here = this.live.inquiry(id)
    if (here !== null && (bare || !here.bare)) return
    await this.#recall.bringIn(id, bare, this)
  }

  /** The same, where somebody brings a new inquiry that may be the same again. @returns whether one of this id left */
  async bringInSameAgain(id: string): Promise<boolean> {
    const left = this.ids.left(id)
    if (left || this.ids.mayBeOlder(id, this.memoryBegins, this.now())) await this.bringIn(id)
    return left
  }

  /**
   * One turn: `work` decides and lets things happen; then whoever is free is offered what waits; then all of it is
   * written as one transaction, told, and flushed. A throw leaves everything as it was.
   */
  turn<Result>(work: (turn: Turn) => Result): Result {
    let told: Changes
    let result: Result
    try {
      const turn = new Turn(this, this.now())
      result = work(turn)
      if (turn.stirred) matchAll(turn, this.settings)
      told = turn.commit()
    } catch (error) {
      this.live.forget()
      this.roster.forget()
      this.due.forget()
      this.journal.reload()
      this.settle()
      // What was written beside this turn still has to be rung for.
      this.armAlarm()
      throw error
    }
    if (this.journal.last - this.journal.settled >= settleAtMost) this.settle()
    this.armAlarm()
    this.teller.tell(told, this.journal.last, this.waits.observe(told))
    this.flusher.kick()
    return result
  }

  /** Brings the tables up to the journal. */
  settle(): void {
    this.#settler.settle()
  }

  /** Sets the alarm for the earliest duty; never later than it is set already. Joins the writes before it. */
  armAlarm(): void {
    const due = this.due.next()
    const unflushed = this.journal.flushed < this.journal.last && this.flusher.halted === null
    const flush = unflushed ? Math.max(this.now() + flushWatchMs, this.flusher.notBefore) : null
    const next = due === null ? flush : flush === null ? due : Math.min(due, flush)
    if (next === null || (this.#alarmAt !== null && this.#alarmAt <= next)) return
    this.#alarmAt = next
    void this.storage.setAlarm(Math.max(next, this.now()))
  }

  /** The alarm rang: none is set now. */
  alarmRang(): void {
    this.#alarmAt = null
  }

  nameOf(member: string | null): string | null {
    return this.settings.members.find((one) => one.id === member)?.name ?? null
  }

  /** A queue as far as it promises something; one that is not there any more promises what is usual. */
  promisingOf(queue: string): Promising {
    const found = this.settings.queues.find((one) => one.id === queue)
    const { targets = usualTargets, hours = null, pause = null } = found ?? {}
    const most = found?.rules.atMost ?? null
    const full = most !== null && this.live.here(queue) >= most
    return { targets, calendar: calendarOf({ hours, pause }, this.zone), full }
  }
}
