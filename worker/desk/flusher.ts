/**
 * Carries the journal to the record: in order, many entries at a time, exactly once. Entries gather for a moment, so
 * that a busy Desk pays one batch for many; one flush is in flight, and the next takes what came meanwhile. Whatever the
 * record does, nothing is dropped: it retries, parks what the record will never take, or halts and says so.
 */
import { applyFlush, flushLimits } from '../record/apply.ts'
import type { NumberedEntry } from '../../shared/journal-entry.ts'
import { deskRow } from '../record/desk-row.ts'
import { faultOf } from './flush-fault.ts'
import type { Journal } from './journal.ts'
import { Moment } from './moment.ts'
import { RetryPause } from './retry-pause.ts'

/** A flush that was sent: kept until its fate is known, so that a lost answer is recognised. */
interface Flight {
  id: string
  from: number
  to: number
}

/**
 * How long entries gather. Nobody waits for it: answers and frames go out from the journal, and every list is united
 * with its unflushed tail (docs/decisions/0008).
 */
const gatherMs = 100
/** Attempts for one flush before the alarm takes over, and how long they may take together. */
const attempts = 3
const deadlineMs = 30_000

export interface FlusherParts {
  journal: Journal
  storage: DurableObjectStorage
  workspace: string
  epoch: () => number
  db: () => D1Database
  now: () => number
  newId: () => string
  /** Uniform in [0, 1), for jitter. */
  chance: () => number
  /** The workspace's, in which months begin. */
  zone: () => string
  /** Brings the Desk's tables up to the journal. */
  settle: () => void
  /** The record says which revision its settings have. */
  onRevision: (revision: number) => void
  /** These mails stand in the outbox now. */
  onNotices: (ids: readonly string[]) => void
  /** Whether the record answers: told when it changes. */
  onRecord: (away: boolean) => void
  /** Something a person must know. */
  alarm: (what: string, detail: string) => void
}

export class Flusher {
  readonly #parts: FlusherParts
  #running: Promise<void> | null = null
  readonly #gathering = new Moment()
  /** Somebody waits for the journal to be flushed: nothing gathers. */
  #urgent = 0
  /** Entries in a flush: falls by halves towards an entry the record refuses, recovers afterwards. */
  #limit: number = flushLimits.entries
  readonly #pause: RetryPause
  #away = false

  constructor(parts: FlusherParts) {
    this.#parts = parts
    this.#pause = new RetryPause(parts.chance)
  }

  /** Why flushing stopped for good; null while it goes on. */
  get halted(): string | null {
    return this.#parts.journal.meta('halted')
  }

  /** The record did not answer last time. */
  get away(): boolean {
    return this.#away
  }

  /** When the next try is allowed; a time in the past means now. */
  get notBefore(): number {
    return this.#pause.notBefore
  }

  /** Starts flushing if there is something to flush, none is under way and no pause is on. Never throws. */
  kick(): void {
    if (this.#isFull()) this.#gathering.end()
    if (this.#running !== null || this.#parts.now() < this.#pause.notBefore || !this.#hasWork()) return
    this.#running = this.#run().finally(() => {
      this.#running = null
    })
  }

  /** Tries again at once, whatever pause is on: cron's second path, a person's wish. */
  endPause(): void {
    this.#pause.end()
  }

  /**
   * Looks where the record stands, and refills it if it was restored. Never throws.
   * @returns whether it was seen to have all that it acknowledged; false as well where it could not be looked at now
   */
  async lookAgain(): Promise<boolean> {
    // A flush that is under way finds out by its turnstile.
    if (this.#running !== null || this.halted !== null) return false
    const look = this.#whereItStands()
    this.#running = look.then(() => {
      this.#running = null
      this.kick()
    })
    return look
  }

  async #whereItStands(): Promise<boolean> {
    try {
      const row = await deskRow(this.#parts.db(), this.#parts.workspace)
      if (row?.epoch !== this.#parts.epoch()) return false
      if (row.flushed >= this.#parts.journal.flushed) return true
      this.#refill(row.flushed)
    } catch {
      // Whoever asks for something of the past next, or sweeps, sees it again.
    }
    return false
  }

  /** Flushes until all is flushed or it must pause; nothing gathers meanwhile. */
  async drain(): Promise<void> {
    this.#urgent += 1
    this.#gathering.end()
    this.kick()
    while (this.#running !== null) {
      await this.#running
      this.kick()
    }
    this.#urgent -= 1
  }

  /** Waits a moment for more to flush, unless there is a whole flush of it or somebody waits. */
  async #gather(): Promise<void> {
    if (this.#urgent === 0 && !this.#isFull()) await this.#gathering.pass(gatherMs)
  }

  #isFull(): boolean {
    return this.#parts.journal.last - this.#parts.journal.flushed >= this.#limit
  }

  #hasWork(): boolean {
    const { journal } = this.#parts
    return journal.flushed < journal.last && this.halted === null
  }

  async #run(): Promise<void> {
    try {
      do await this.#gather()
      while (this.#hasWork() && (await this.#flush()) && this.#hasWork())
    } catch (error) {
      // Not the record: our own storage or a defect. Nothing is lost, the alarm tries again.
      this.#parts.alarm('flush-broke', String(error))
      this.#wait()
    }
  }

  /** One flush. @returns whether to go on at once */
  async #flush(): Promise<boolean> {
    const { storage, settle } = this.#parts
    const { flight, entries } = storage.transactionSync(() => {
      const off = this.#takeOff()
      settle()
      return off
    })
    const flush = {
      workspace: this.#parts.workspace,
      epoch: this.#parts.epoch(),
      flushId: flight.id,
      entries,
      at: this.#parts.now(),
      zone: this.#parts.zone(),
    }
    const started = this.#parts.now()
    for (let attempt = 1; ; attempt++) {
      try {
        const { revision } = await applyFlush(this.#parts.db(), flush)
        this.#landed(flight, entries)
        this.#parts.onRevision(revision)
        return true
      } catch (error) {
        const fault = faultOf(error)
        if (fault === 'not-our-turn') return await this.#reconcile(flight, entries)
        if (fault === 'refused') return this.#narrow(entries.length, flight, String(error))
        const tooLate = this.#parts.now() - started > deadlineMs
        if (fault === 'overloaded' || attempt >= attempts || tooLate) {
          this.#setAway(true)
          this.#wait()
          return false
        }
        await new Moment().pass(this.#parts.chance() * 2 ** attempt * 100)
      }
    }
  }

  /** Decides the range, and keeps its id before it is sent; a flush whose fate is unknown is sent again as it was. */
  #takeOff(): { flight: Flight; entries: NumberedEntry[] } {
    const { journal } = this.#parts
    journal.parkFollowers()
    const kept = this.#flight()
    if (kept !== null && kept.from === journal.flushed + 1) {
      return { flight: kept, entries: journal.next({ entries: kept.to - kept.from + 1, bytes: Infinity }) }
    }
    const entries = journal.next({ entries: this.#limit, bytes: flushLimits.bytes })
    const flight: Flight = { id: this.#parts.newId(), from: journal.flushed + 1, to: entries.at(-1)!.n }
    journal.setMeta('flight', JSON.stringify(flight))
    return { flight, entries }
  }

  #flight(): Flight | null {
    const kept = this.#parts.journal.meta('flight')
    return kept === null || kept === '' ? null : (JSON.parse(kept) as Flight)
  }

  #landed(flight: Flight, entries: readonly NumberedEntry[]): void {
    const { journal, storage } = this.#parts
    storage.transactionSync(() => {
      journal.acknowledge(flight.to)
    })
    this.#limit = Math.min(flushLimits.entries, this.#limit * 2)
    this.#pause.reset()
    this.#setAway(false)
    const notices = entries.flatMap(({ entry, parked }) => (parked === undefined ? (entry.notices ?? []) : []))
    if (notices.length > 0) this.#parts.onNotices(notices.map(({ id }) => id))
  }

  /** The turnstile refused: either our answer was lost, or the record stands elsewhere than we think. */
  async #reconcile(flight: Flight, entries: readonly NumberedEntry[]): Promise<boolean> {
    const { journal } = this.#parts
    let row
    try {
      row = await deskRow(this.#parts.db(), this.#parts.workspace)
    } catch {
      this.#setAway(true)
      this.#wait()
      return false
    }
    if (row === null) return this.#halt('the record has no such workspace')
    if (row.epoch !== this.#parts.epoch())
      return this.#halt(`the record is in epoch ${row.epoch}, this Desk in ${this.#parts.epoch()}`)
    if (row.flush_id === flight.id) {
      this.#landed(flight, entries)
      return true
    }
    if (row.flushed < journal.flushed) return this.#refill(row.flushed)
    // It stands where we think by now: restored from a backup between refusing and this look. The next try is let in.
    if (row.flushed === journal.flushed) {
      this.#wait()
      return false
    }
    return this.#halt(`the record stands at ${row.flushed}, ahead of ${journal.flushed}`)
  }

  /** The record was restored to this place: goes on from there. @returns whether it can */
  #refill(flushed: number): boolean {
    if (!this.#parts.journal.rewind(flushed))
      return this.#halt(`the record stands at ${flushed}, and entries after it are not kept any more`)
    this.#parts.alarm('record-restored', `refilling from ${flushed + 1}`)
    return true
  }

  /** The record will never take something in this range: find it by halves, park it, go on. */
  #narrow(size: number, flight: Flight, reason: string): boolean {
    const { journal, storage } = this.#parts
    storage.transactionSync(() => {
      // The batch was rolled back for certain, so the range may change.
      journal.setMeta('flight', '')
      if (size > 1) return
      const [entry] = journal.next({ entries: 1, bytes: Infinity })
      if (entry!.parked !== undefined)
        throw new Error(`the record refuses even to note entry ${flight.from} as dead: ${reason}`)
      journal.park(flight.from, entry!.entry.stream, reason)
    })
    if (size > 1) this.#limit = Math.ceil(size / 2)
    else this.#parts.alarm('entry-parked', `${flight.from}: ${reason}`)
    return true
  }

  #halt(reason: string): false {
    this.#parts.journal.setMeta('halted', reason)
    this.#parts.alarm('flush-halted', reason)
    return false
  }

  #wait(): void {
    this.#pause.begin(this.#parts.now())
  }

  #setAway(away: boolean): void {
    if (this.#away === away) return
    this.#away = away
    this.#parts.onRecord(away)
  }
}
