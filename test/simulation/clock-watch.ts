/** What must hold whenever nothing is moving: nothing due is left lying, nobody waits beside somebody who is free. */
import { dutyAt } from '../../shared/rota.ts'
import type { DeskSettings } from '../../worker/record/settings.ts'
import type { Host } from './host.ts'
import type { JournalWatch } from './journal-watch.ts'
import { mayOn } from './may.ts'
import type { Timeline } from './timeline.ts'

/** An alarm rings so late at most beside what the platform is late by: it is rung again when the object goes meanwhile. */
const slackMs = 2_050
/** What broke because the journal refused it is done after this. */
const againMs = 61_000

export class ClockWatch {
  readonly #parts: { host: Host; watch: JournalWatch; timeline: Timeline; broke: (what: string) => void }
  #revision = 0
  #changedAt = 0
  #failedAt = 0
  #looks = 0

  constructor(parts: { host: Host; watch: JournalWatch; timeline: Timeline; broke: (what: string) => void }) {
    this.#parts = parts
  }

  /** Looks at everything once. @param settings those by which the Desk decides; null while it sleeps */
  look(settings: DeskSettings | null): void {
    const { host, watch, timeline, broke } = this.#parts
    const late = timeline.now - host.lateness - slackMs
    if (host.storage.failed) this.#failedAt = timeline.now
    host.storage.failed = false
    this.#settings(settings)
    this.#looks += 1
    // What is wrong here stays so until somebody comes by: looking now and then is enough.
    if (this.#looks % 5 !== 0) return
    this.#alarm()
    // What sleeps is woken by its alarm; what lost its storage decides nothing before it is founded.
    if (settings === null || late - againMs < this.#failedAt) return
    for (const { state } of watch.inquiries.values()) {
      if (state.state === 'offered' && state.offerDue! < late)
        broke(`the offer of ${state.id} to ${state.assignee} ran out ${timeline.now - state.offerDue!} ms ago`)
    }
    for (const wrong of [
      watch.leftBehind(settings, this.#changedAt, late),
      watch.restless(late),
      this.#calendars(settings, late),
      this.#takenWork(settings, late),
    ])
      if (wrong !== null) broke(wrong)
    const idle = watch.idleBeside(settings, late)
    if (idle !== null) broke(idle)
  }

  #settings(settings: DeskSettings | null): void {
    if (settings === null) return
    if (settings.revision < this.#revision)
      this.#parts.broke(`the Desk went back from revision ${this.#revision} of its settings to ${settings.revision}`)
    if (settings.revision !== this.#revision) this.#changedAt = this.#parts.timeline.now
    this.#revision = settings.revision
  }

  /** Somebody whose calendar turned before `at`, and who is still as before it, in words; null: nobody. */
  #calendars({ members, workspace: { zone } }: DeskSettings, at: number): string | null {
    for (const { id, name, hours, leave } of members) {
      const rota = { zone: hours?.zone ?? zone, hours, leave }
      const { declared, said, calendar, reachable } = this.#parts.watch.presenceOf(id)
      const duty = dutyAt(at, rota)
      // Since it last turned, by small steps: nothing of the Desk's own list is looked at.
      let since = at
      while (since > at - 900_000 && dutyAt(since - 15_000, rota) === duty) since -= 15_000
      if (since <= at - 900_000 || since - 15_000 <= this.#changedAt) continue
      if (duty !== 'on' && declared !== 'away' && said < since - 15_000)
        return `${name} is ${declared}, and ${duty} for ${at - since} ms`
      if (duty === 'on' && calendar !== null && reachable && said < since - 15_000)
        return `${name} is on shift for ${at - since} ms, and away by their calendar`
    }
    return null
  }

  /** What is still offered to somebody who may be offered nothing since before `at`, in words; null: nothing. */
  #takenWork({ members }: DeskSettings, at: number): string | null {
    if (this.#changedAt > at) return null
    for (const { state } of this.#parts.watch.inquiries.values()) {
      const holder = state.state === 'offered' && members.find(({ id }) => id === state.assignee)
      if (holder && !mayOn(holder).receives)
        return `${state.id} is offered to ${holder.name}, who may be offered nothing`
    }
    return null
  }

  /** An alarm is set for whatever is due first. */
  #alarm(): void {
    const { host, timeline, broke } = this.#parts
    if (host.ringing) return
    const [first] = host.storage.read('SELECT kind, id, at FROM due ORDER BY at LIMIT 1')
    if (first === undefined) return
    const at = Number(first['at'])
    if (host.alarmAt === null) broke(`${String(first['kind'])} is due, and no alarm is set`)
    else if (host.alarmAt > Math.max(at, timeline.now) + slackMs)
      broke(`${String(first['kind'])} is due ${host.alarmAt - at} ms before the alarm`)
  }
}
