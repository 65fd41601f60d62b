/**
 * Replies and notes on their way. Each gets its command id and message id once and is kept in the browser until the
 * Desk has acknowledged it, so that a cut, a reload or a second window neither loses nor doubles it. In order for
 * each inquiry.
 */
import { uuidv7 } from 'uuidv7'
import * as z from 'zod'
import { limits } from '../../shared/limits.ts'
import type { MemberOutcome } from '../../shared/schema/command.ts'
import { MemberCommand } from '../../shared/schema/command.ts'
import type { FailureCode } from './problem-error.ts'
import { ProblemError } from './problem-error.ts'
import { Kept } from './kept.ts'
import { Store } from './store.ts'

/** The command of a reply or a note. */
type WrittenCommand = Extract<MemberCommand, { on: 'inquiry' }> & {
  act: { type: 'reply' | 'note'; id: string; text: string }
}

export interface Outgoing {
  command: WrittenCommand
  at: number
  /** Ids of the saved replies that are in it. */
  saved: readonly string[]
  /** `told`: acknowledged, its message is about to come back as news. `refused`: the Desk will not take it. */
  progress: 'sending' | 'told' | 'refused'
  because: FailureCode | null
}

const Stored = z.object({
  command: MemberCommand,
  at: z.number(),
  saved: z.array(z.string()).default([]),
  because: z.string().nullable(),
})

/** Between tries while the connection looks fine but the Desk does not answer. */
const againMs = 3_000

export class Outbox extends Store {
  #entries: Outgoing[] = []
  readonly #kept: Kept
  readonly #busy = new Set<string>()
  #again: ReturnType<typeof setTimeout> | undefined

  constructor(
    member: string,
    private readonly deliver: (command: MemberCommand) => Promise<MemberOutcome>,
    /** Hears of what the Desk has; it may hear of the same again. */
    private readonly told: (entry: Outgoing) => void = () => undefined,
  ) {
    super()
    this.#kept = new Kept('outbox', member)
    this.#entries = this.#kept
      .entries()
      .flatMap(([, value]) => restored(value))
      .sort((one, other) => (one.command.commandId < other.command.commandId ? -1 : 1))
  }

  /** What is on its way in an inquiry, oldest first. */
  of(inquiry: string): Outgoing[] {
    return this.#entries.filter((entry) => entry.command.inquiry === inquiry)
  }

  get size(): number {
    return this.#entries.filter((entry) => entry.progress === 'sending').length
  }

  /** Takes a reply or a note; it is safe in the browser when this returns. */
  add(
    { id: inquiry, version }: { id: string; version: number },
    type: 'reply' | 'note',
    text: string,
    { saved = [], mentions = [] }: { saved?: readonly string[]; mentions?: readonly string[] } = {},
  ): void {
    const named = type === 'note' && mentions.length > 0 && { mentions: mentions.slice(0, limits.mentions) }
    const act = { type, id: uuidv7(), text, ...named } as WrittenCommand['act']
    const command: WrittenCommand = { on: 'inquiry', commandId: uuidv7(), inquiry, version, act }
    const entry: Outgoing = { command, at: Date.now(), saved, progress: 'sending', because: null }
    this.#entries = [...this.#entries, entry]
    this.#keep(entry)
    this.changed()
    void this.#drain(inquiry)
  }

  /** Sends everything that is waiting: the connection is there (again). */
  sendAll(): void {
    clearTimeout(this.#again)
    for (const inquiry of new Set(this.#entries.map((entry) => entry.command.inquiry))) void this.#drain(inquiry)
  }

  /** Tries a refused one again, as it is. */
  retry(commandId: string): void {
    const entry = this.#entries.find((entry) => entry.command.commandId === commandId)
    if (!entry) return
    // A refusal is remembered under its command id; the message keeps its own id and so stays one message.
    this.#kept.delete(commandId)
    entry.command = { ...entry.command, commandId: uuidv7() }
    entry.progress = 'sending'
    entry.because = null
    this.#keep(entry)
    this.changed()
    void this.#drain(entry.command.inquiry)
  }

  /** Gives one up; the text goes back to the caller. */
  discard(commandId: string): string {
    const entry = this.#entries.find((entry) => entry.command.commandId === commandId)
    this.#drop((other) => other === entry)
    return entry?.command.act.text ?? ''
  }

  /** Messages that have come back as news need not be shown as outgoing any more. */
  arrived(messages: readonly { id: string }[]): void {
    const ids = new Set(messages.map((message) => message.id))
    this.#drop((entry) => ids.has(entry.command.act.id))
  }

  clear(): void {
    clearTimeout(this.#again)
    this.#drop(() => true)
  }

  async #drain(inquiry: string): Promise<void> {
    if (this.#busy.has(inquiry)) return
    this.#busy.add(inquiry)
    try {
      for (;;) {
        const entry = this.of(inquiry).find((entry) => entry.progress === 'sending')
        if (!entry || !(await this.#sent(entry))) return
      }
    } finally {
      this.#busy.delete(inquiry)
    }
  }

  /** Whether the entry is settled: acknowledged or refused. */
  async #sent(entry: Outgoing): Promise<boolean> {
    try {
      const outcome = await this.deliver(entry.command)
      if (outcome.kind === 'refused') {
        entry.progress = 'refused'
        entry.because = outcome.because
        this.#keep(entry)
      } else {
        entry.progress = 'told'
        this.#kept.delete(entry.command.commandId)
        this.told(entry)
      }
      this.changed()
      return true
    } catch (error) {
      const wait = error instanceof ProblemError ? error.retryAfterMs : null
      clearTimeout(this.#again)
      this.#again = setTimeout(() => this.sendAll(), wait ?? againMs)
      return false
    }
  }

  #keep(entry: Outgoing): void {
    const { command, at, saved, because } = entry
    this.#kept.set(command.commandId, JSON.stringify({ command, at, saved, because }))
  }

  #drop(which: (entry: Outgoing) => boolean): void {
    const gone = this.#entries.filter(which)
    if (gone.length === 0) return
    for (const entry of gone) this.#kept.delete(entry.command.commandId)
    this.#entries = this.#entries.filter((entry) => !gone.includes(entry))
    this.changed()
  }
}

function restored(value: string): Outgoing[] {
  const stored = Stored.safeParse(jsonOrNull(value))
  if (!stored.success || !isWritten(stored.data.command)) return []
  const { command, at, saved, because } = stored.data
  const known = because === null ? null : (because as FailureCode)
  return [{ command, at, saved, progress: known === null ? 'sending' : 'refused', because: known }]
}

function isWritten(command: MemberCommand): command is WrittenCommand {
  return command.on === 'inquiry' && (command.act.type === 'reply' || command.act.type === 'note')
}

function jsonOrNull(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
