/** Spares the player of the history reading the journal: what a flush needs of it stays in memory. Used by history-worker.ts. */
import type { JournalEntry } from '../../shared/journal-entry.ts'

/** As much of the Desk's journal as it takes hold of. */
export interface JournalInPlay {
  readonly last: number
  readonly flushed: number
  append: (entry: JournalEntry) => number
  next: (limits: { entries: number; bytes: number }) => { n: number; entry: JournalEntry }[]
  parked(): number
}

/** The journal itself forgets with every ringing, of which there are several for one flush, and would read it back. */
export function keepFresh(journal: JournalInPlay): void {
  const fresh = new Map<number, JournalEntry>()
  const append = journal.append.bind(journal)
  const next = journal.next.bind(journal)
  journal.append = (entry) => {
    const n = append(entry)
    fresh.set(n, entry)
    return n
  }
  journal.next = (limits) => {
    const { flushed, last } = journal
    for (const n of fresh.keys()) if (n <= flushed) fresh.delete(n)
    if (!fresh.has(flushed + 1) || journal.parked() > 0) return next(limits)
    const count = Math.min(limits.entries, last - flushed)
    return [...fresh].slice(0, count).map(([n, entry]) => ({ n, entry }))
  }
}
