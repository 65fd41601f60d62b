/** The copy of a world’s record that somebody keeps. */
import type { Copy, WorldRecord } from './record.ts'
import type { Surroundings } from './surroundings.ts'

/** A copy older than this does not fit any more. */
const fitsForMs = 70 * 3_600_000

export class BackUp {
  readonly #around: Surroundings
  #kept: { copy: Copy; epoch: string; revision: number; at: number } | null = null

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** The record is copied; or, when there is a copy that still fits, set back to it. */
  takeOrRestore(): void {
    const { record, places, timeline, say, host } = this.#around
    const [desk] = record.run('SELECT epoch FROM desk WHERE workspace = ?', places.workspace)
    const [epoch, revision] = [String(desk!['epoch']), revisionIn(record, places.workspace)]
    const kept = this.#kept
    // A copy from before other settings, another Desk or what is still kept is for a person to think about.
    const fits = kept !== null && kept.epoch === epoch && kept.revision === revision
    if (fits && timeline.now - kept.at < fitsForMs) {
      say('── the record is restored from its copy')
      record.restore(kept.copy)
      this.#kept = null
    } else if (epoch !== '0' && host.desk !== null) {
      say('── the record is copied')
      this.#kept = { copy: record.backUp(), epoch, revision, at: timeline.now }
    }
  }
}

/** Which settings the record has. */
export function revisionIn(record: WorldRecord, workspace: string): number {
  const [desk] = record.run('SELECT revision FROM desk WHERE workspace = ?', workspace)
  return Number(desk!['revision'])
}
