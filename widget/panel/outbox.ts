import type { Change, Keep, Kept, Unsent } from '../keep/kept.ts'
import { openKeep } from '../keep/open-keep.ts'

/**
 * What this browser knows and owes: the visitor's conversation and what the server has not acknowledged, in memory and
 * on disk alike. Nothing is opened before `open` is called.
 */
export class Outbox {
  kept: Kept | null = null
  unsent: Unsent[] = []
  /** Whether it would survive a reload. */
  durable = true
  #site: string
  #keep: Keep | null = null
  #changes = 0

  constructor(site: string) {
    this.#site = site
  }

  /** Reads what is kept; again after another tab changed it. */
  async open(): Promise<void> {
    this.#keep ??= await openKeep(this.#site)
    try {
      let read
      let changes
      // What was changed while the disk was being read is newer than what was read.
      do {
        changes = this.#changes
        read = await this.#keep.read()
      } while (changes !== this.#changes)
      const { kept, unsent } = read
      if (!this.#keep.durable) this.durable = false
      if (!this.durable) return
      this.kept = kept
      this.unsent = unsent
    } catch {
      this.durable = false
    }
  }

  /** Changes memory at once and resolves when the disk has it, or has refused. */
  async change(change: Change): Promise<void> {
    this.#changes++
    if (change.kept !== undefined) this.kept = change.kept
    const gone = new Set([...(change.remove ?? []), ...(change.put ?? []).map((unsent) => unsent.id)])
    this.unsent = [...this.unsent.filter((unsent) => !gone.has(unsent.id)), ...(change.put ?? [])].sort(
      (a, b) => a.at - b.at,
    )
    try {
      await this.#keep!.write(change)
    } catch {
      // Refused in the middle (a full disk): what is in memory is sent all the same, and the visitor is told.
      this.durable = false
    }
  }

  /** A time for a new line that sorts it behind all others, whatever the clock did. */
  now(): number {
    return Math.max(Date.now(), (this.unsent.at(-1)?.at ?? 0) + 1)
  }

  /** The oldest line that may be taken: a refused one waits for the visitor, and what belongs to it waits with it. */
  next(): Unsent | undefined {
    const refused = new Set(this.unsent.filter((unsent) => unsent.refused).map((unsent) => unsent.id))
    return this.unsent.find(
      (unsent) => !refused.has(unsent.id) && !(unsent.kind === 'command' && refused.has(unsent.inquiry)),
    )
  }
}
