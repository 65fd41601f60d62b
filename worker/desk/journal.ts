/**
 * The journal: everything that happened at this Desk, numbered from 1 without gaps. A turn is what it writes here;
 * the settler brings the Desk's tables up to it, and the flusher carries it to the record. Flushed entries are kept a
 * while, to refill a record that was restored from a backup.
 */
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import { spans } from '../../shared/limits.ts'
import type { JournalEntry, NumberedEntry } from '../../shared/journal-entry.ts'

/** Entries kept in memory until they are everywhere. */
const freshAtMost = 2_000

export class Journal {
  readonly #sql: SqlStorage
  #meta: Map<string, string>
  #last: number
  #flushed: number
  #settled: number
  /**
   * What the tables or the record do not hold yet, in order, with the length of its JSON: spares reading it. Only the
   * newest of it while the record is away.
   */
  #fresh: (NumberedEntry & { length: number })[] = []
  /** Spares the flush a look when nothing is parked, which is nearly always. */
  #anyParked: boolean

  constructor(sql: SqlStorage) {
    this.#sql = sql
    const rows = sql.exec<{ key: string; value: string }>('SELECT key, value FROM meta')
    this.#meta = new Map([...rows].map(({ key, value }) => [key, value]))
    this.#flushed = Number(this.meta('flushed') ?? 0)
    const [row] = sql.exec<{ n: number | null }>('SELECT MAX(n) AS n FROM journal').toArray()
    this.#last = Math.max(row!.n ?? 0, this.#flushed)
    // A Desk from before there was a settler wrote its tables with every turn.
    this.#settled = Number(this.meta('settled') ?? this.#last)
    this.#anyParked = this.parked() > 0
  }

  /** Number of the newest entry; 0 before the first. */
  get last(): number {
    return this.#last
  }

  /** Everything up to this number is in the record. */
  get flushed(): number {
    return this.#flushed
  }

  /** The Desk's tables hold everything up to this number. */
  get settled(): number {
    return this.#settled
  }

  /** What the tables do not hold yet, in order. */
  unsettled(): readonly NumberedEntry[] {
    const limits = { entries: this.#last - this.#settled, bytes: Infinity }
    return this.#freshAfter(this.#settled) ?? this.#range(this.#settled, limits)
  }

  /** Entries after `n` as memory has them; null when it lacks any. */
  #freshAfter(n: number): (NumberedEntry & { length: number })[] | null {
    const [oldest] = this.#fresh
    return oldest === undefined || oldest.n > n + 1 ? null : this.#fresh.slice(n + 1 - oldest.n)
  }

  /** Lets go of what is everywhere. */
  #trim(): void {
    const [oldest] = this.#fresh
    if (oldest === undefined) return
    const done = Math.min(this.#settled, this.#flushed) + 1 - oldest.n
    this.#fresh.splice(0, Math.max(done, this.#fresh.length - freshAtMost))
  }

  /** The tables hold all of it now. */
  settle(): void {
    this.setMeta('settled', String(this.#last))
    this.#settled = this.#last
    this.#trim()
  }

  /** Forgets what memory held; after a throw inside a turn. */
  reload(): void {
    const fresh = new Journal(this.#sql)
    this.#meta = fresh.#meta
    this.#last = fresh.#last
    this.#flushed = fresh.#flushed
    this.#settled = fresh.#settled
    this.#fresh = []
    this.#anyParked = fresh.#anyParked
  }

  /** Appends within the caller's transaction. @returns the entry's number */
  append(entry: JournalEntry): number {
    const text = JSON.stringify(entry)
    this.#last += 1
    this.#sql.exec(
      'INSERT INTO journal (n, at, stream, entry) VALUES (?, ?, ?, ?)',
      this.#last,
      entry.at,
      entry.stream,
      text,
    )
    this.#fresh.push({ n: this.#last, entry, length: text.length })
    return this.#last
  }

  /** The streams of all entries after `n`. */
  streamsAfter(n: number): Set<string> {
    const rows = this.#sql.exec<{ stream: string }>('SELECT DISTINCT stream FROM journal WHERE n > ?', n)
    return new Set([...rows].map(({ stream }) => stream))
  }

  /** Whether there is an entry of a stream after `n`. */
  isAfter(n: number, stream: string): boolean {
    return this.#sql.exec('SELECT 1 FROM journal WHERE n > ? AND stream = ? LIMIT 1', n, stream).toArray().length > 0
  }

  /** The next entries to flush, in order: at most `entries`, and about `bytes` of JSON, but always one. */
  next(limits: { entries: number; bytes: number }): NumberedEntry[] {
    const fresh = this.#anyParked ? null : this.#freshAfter(this.#flushed)
    return fresh === null ? this.#range(this.#flushed, limits) : within(fresh, limits)
  }

  /** Entries after `n`, flushed or not, for a reader who missed them. Null when some were thrown away already. */
  after(n: number, most: number): NumberedEntry[] | null {
    if (n >= this.#last) return []
    const [oldest] = this.#sql.exec<{ n: number | null }>('SELECT MIN(n) AS n FROM journal').toArray()
    if (oldest!.n === null || oldest!.n > n + 1) return null
    return this.#range(n, { entries: most, bytes: Infinity })
  }

  #range(after: number, limits: { entries: number; bytes: number }): NumberedEntry[] {
    const rows = this.#sql.exec<{ n: number; entry: string; reason: string | null }>(
      `SELECT journal.n, journal.entry, parked.reason FROM journal LEFT JOIN parked ON parked.n = journal.n
       WHERE journal.n > ? ORDER BY journal.n LIMIT ?`,
      after,
      limits.entries,
    )
    const read = rows.toArray().map((row) => {
      // Written by `append` of this or an earlier version; `v` tells which.
      const entry = JSON.parse(row.entry) as JournalEntry
      const { length } = row.entry
      return row.reason === null ? { n: row.n, entry, length } : { n: row.n, entry, length, parked: row.reason }
    })
    return within(read, limits)
  }

  /** Streams with entries that the record does not have yet. */
  unflushedStreams(): string[] {
    const rows = this.#sql.exec<{ stream: string }>('SELECT DISTINCT stream FROM journal WHERE n > ?', this.#flushed)
    return [...rows].map((row) => row.stream)
  }

  /** Events of a stream that the record does not have yet. */
  unflushedEvents(stream: string): LoggedEvent[] {
    const rows = this.#sql.exec<{ entry: string }>(
      'SELECT entry FROM journal WHERE n > ? AND stream = ? ORDER BY n',
      this.#flushed,
      stream,
    )
    return [...rows].flatMap((row) => (JSON.parse(row.entry) as JournalEntry).events)
  }

  /** When the oldest entry that the record does not have was written; null when it has all. */
  oldestUnflushedAt(): number | null {
    const [row] = this.#sql
      .exec<{ at: number }>('SELECT at FROM journal WHERE n > ? ORDER BY n LIMIT 1', this.#flushed)
      .toArray()
    return row?.at ?? null
  }

  /** The record has everything up to `n`. */
  acknowledge(n: number): void {
    this.setMeta('flushed', String(n))
    this.#flushed = n
    this.#trim()
  }

  /**
   * The record stands at an earlier place than we knew (it was restored): go on from there, if the entries still exist.
   * @returns false when they do not
   */
  rewind(n: number): boolean {
    if (this.after(n, 1) === null) return false
    this.acknowledge(n)
    return true
  }

  /** Marks an entry as refused by the record; later entries of its stream go the same way until it is replayed. */
  park(n: number, stream: string, reason: string): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO parked (n, stream, reason) VALUES (?, ?, ?)',
      n,
      stream,
      reason.slice(0, 500),
    )
    this.#anyParked = true
  }

  /** Parks, ahead of their flush, entries whose stream is parked already. */
  parkFollowers(): void {
    if (!this.#anyParked) return
    this.#sql.exec(
      `INSERT OR IGNORE INTO parked (n, stream, reason)
       SELECT n, stream, 'follows a parked entry' FROM journal
       WHERE n > ? AND stream IN (SELECT stream FROM parked)`,
      this.#flushed,
    )
  }

  /** How many entries are parked. */
  parked(): number {
    return this.#sql.exec<{ count: number }>('SELECT COUNT(*) AS count FROM parked').one().count
  }

  /** Whether any entry of this stream is parked. */
  hasParked(stream: string): boolean {
    return this.#sql.exec('SELECT 1 FROM parked WHERE stream = ? LIMIT 1', stream).toArray().length > 0
  }

  /**
   * Appends every parked entry again, in order, and frees its stream. Refuses (null) while an entry of such a stream
   * is not flushed yet: it would overtake.
   * @returns how many
   */
  replayParked(): number | null {
    const overtaken = this.#sql
      .exec('SELECT 1 FROM journal WHERE n > ? AND stream IN (SELECT stream FROM parked) LIMIT 1', this.#flushed)
      .toArray()
    if (overtaken.length > 0) return null
    const rows = this.#sql
      .exec<{ n: number; entry: string }>(
        'SELECT parked.n, journal.entry FROM parked JOIN journal ON journal.n = parked.n ORDER BY parked.n',
      )
      .toArray()
    this.#sql.exec('DELETE FROM parked')
    this.#anyParked = false
    for (const row of rows) {
      const entry = JSON.parse(row.entry) as JournalEntry
      this.append({ ...entry, replayOf: entry.replayOf ?? row.n })
    }
    return rows.length
  }

  /** Whether `forget` would find any. */
  hasOld(now: number): boolean {
    const [oldest] = this.#sql
      .exec<{ at: number }>(
        'SELECT at FROM journal WHERE n <= ? AND n NOT IN (SELECT n FROM parked) ORDER BY n LIMIT 1',
        this.#flushed,
      )
      .toArray()
    return oldest !== undefined && oldest.at < now - spans.journalKept
  }

  /** Throws away flushed entries older than the time they are kept for; parked ones stay. */
  forget(now: number): void {
    // Time rises with the number: the walk ends at the first entry to keep.
    this.#sql.exec(
      `DELETE FROM journal WHERE n <= ?1 AND n NOT IN (SELECT n FROM parked)
       AND n < COALESCE((SELECT n FROM journal WHERE n > 0 AND at >= ?2 ORDER BY n LIMIT 1), ?1 + 1)`,
      this.#flushed,
      now - spans.journalKept,
    )
  }

  /** A small fact of the Desk's own: epoch, how far the record is, the copy of its settings. */
  meta(key: string): string | null {
    return this.#meta.get(key) ?? null
  }

  setMeta(key: string, value: string): void {
    this.#sql.exec(
      'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value,
    )
    this.#meta.set(key, value)
  }
}

/** As many entries, from the first, as a flush may hold; always one. */
function within(
  entries: readonly (NumberedEntry & { length: number })[],
  limits: { entries: number; bytes: number },
): NumberedEntry[] {
  // A UTF-16 unit is at most three bytes of UTF-8; Latin text is mostly one. Two is the safe middle here, as every JSON
  // parameter of a flush holds only a part of the entries.
  let bytes = 0
  const tooFar = entries.findIndex(
    ({ length }, at) => at >= limits.entries || ((bytes += length * 2) > limits.bytes && at > 0),
  )
  return entries.slice(0, tooFar === -1 ? entries.length : tooFar)
}
