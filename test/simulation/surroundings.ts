/** What everybody in a world has around them. */
import type { Answers } from './answers.ts'
import type { WorldChance } from './chance.ts'
import type { Host } from './host.ts'
import type { JournalWatch } from './journal-watch.ts'
import type { Network } from './network.ts'
import type { Otherwise } from './otherwise.ts'
import type { Places } from './places.ts'
import type { WorldRecord } from './record.ts'
import type { Timeline } from './timeline.ts'

export interface Surroundings {
  timeline: Timeline
  chance: WorldChance
  record: WorldRecord
  host: Host
  network: Network
  places: Places
  otherwise: Otherwise
  watch: JournalWatch
  answers: Answers
  /** Everybody is at home: nobody connects. */
  isNight: () => boolean
  /** A line for the log of this world. */
  say: (line: string) => void
  /** Something does not hold: the world ends here. */
  broke: (what: string) => void
}
