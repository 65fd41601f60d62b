/**
 * Who comes again on the same topic within 7 days of closing: what they asked first was not settled, and the later inquiry
 * is a repeat (contract of the measures, section 2, 4). Told when the later one is closed, which is when its topic is
 * known, and taken back when one of the two turns out to be void. People are known by browser or claimed address, as keyed
 * hashes (given-answers.ts).
 */
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'
import type { Turn } from './turn.ts'

const system = { kind: 'system', id: null } as const

/** What an inquiry is to be told of another one of the same customer on the same topic. */
interface Owed {
  other: string
  how: 'came-back' | 'void'
}

export class ComingsBack {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** What one of these people had closed on the topic within the window before `asked`. */
  earlier(persons: readonly string[], topic: string, asked: number): string[] {
    return this.#sql
      .exec<{ inquiry: string }>(
        `SELECT DISTINCT inquiry FROM settled WHERE person IN (SELECT value FROM json_each(?)) AND topic = ?
           AND closed_at <= ? AND closed_at >= ? ORDER BY inquiry`,
        JSON.stringify(persons),
        topic,
        asked,
        asked - spans.reopening,
      )
      .toArray()
      .map(({ inquiry }) => inquiry)
  }

  keep(persons: readonly string[], topic: string, { id, closedAt }: InquiryState): void {
    for (const person of persons)
      this.#sql.exec(
        'INSERT OR REPLACE INTO settled (person, topic, inquiry, closed_at) VALUES (?, ?, ?, ?)',
        person,
        topic,
        id,
        closedAt,
      )
  }

  /** It was void: nobody comes back to it, whatever it was closed as. */
  isVoid(persons: readonly string[], inquiry: string): void {
    this.#sql.exec(
      'DELETE FROM settled WHERE person IN (SELECT value FROM json_each(?)) AND inquiry = ?',
      JSON.stringify(persons),
      inquiry,
    )
  }

  /** To be told to an inquiry, which may have left by now, of another: the newest of that alone. */
  owe(inquiry: string, other: string, how: Owed['how']): void {
    this.#sql.exec('INSERT OR REPLACE INTO same_topic (inquiry, other, how) VALUES (?, ?, ?)', inquiry, other, how)
  }

  owed(inquiry: string): Owed[] {
    return this.#sql
      .exec<Record<string, SqlStorageValue> & Owed>(
        'SELECT other, how FROM same_topic WHERE inquiry = ? ORDER BY other',
        inquiry,
      )
      .toArray()
  }

  told(inquiry: string): void {
    this.#sql.exec('DELETE FROM same_topic WHERE inquiry = ?', inquiry)
  }

  /** Forgets what was closed so long ago that hardly anything asked in its window can still be open. */
  forget(now: number): void {
    this.#sql.exec('DELETE FROM settled WHERE closed_at <= ?', now - spans.seen)
  }
}

/** It was just closed, in the same turn: whether it repeats another, which first contacts alone do, and what may repeat it. */
export function noticeRepeat(turn: Turn, { state, person }: Held, { given, comingsBack, due }: DeskContext): void {
  const { id, topic, episode, createdAt, test, site, visitor, closedAt, forgotten } = state
  if (topic === undefined || closedAt === null || test || forgotten !== undefined) return
  const persons = given.personsOf({ site, visitor, address: person.contact.address })
  const earlier = episode > 1 ? [] : comingsBack.earlier(persons, topic, createdAt).filter((one) => one !== id)
  const repeats = earlier.map((of): InquiryHappening => ({ type: 'repeated', actor: system, data: { of } }))
  turn.happen(turn.live.inquiry(id)!, repeats)
  turn.beside(() => {
    comingsBack.keep(persons, topic, state)
    for (const one of earlier) {
      comingsBack.owe(one, id, 'came-back')
      due.hasten('came-back', one, turn.now)
    }
  })
}

/** It was just found to be void, in the same turn: what was told of it to others is not so. */
export function takeBackRepeats(
  turn: Turn,
  { state, person }: Held,
  { given, comingsBack, buyers, due }: DeskContext,
): void {
  const { id, site, visitor, sameTopic } = state
  const persons = given.personsOf({ site, visitor, address: person.contact.address })
  const untold = comingsBack.owed(id).map(({ other }) => other)
  const { before = [], after = [] } = sameTopic ?? {}
  const others = new Set([...before, ...after, ...untold, ...buyers.boughtAfter(id)])
  turn.beside(() => {
    comingsBack.isVoid(persons, id)
    buyers.isVoid(id)
    for (const one of others) {
      comingsBack.owe(one, id, 'void')
      due.hasten('came-back', one, turn.now)
    }
  })
}

/** Tells an inquiry what is owed to it: that its customer came back, or that another was void. The duties call it once it is here. */
export function tellSameTopic(desk: DeskContext, inquiry: string): void {
  const { live, due, comingsBack } = desk
  const held = live.inquiry(inquiry)
  const happenings = comingsBack
    .owed(inquiry)
    .map(({ other, how }): InquiryHappening =>
      how === 'void'
        ? { type: 'repeat-void', actor: system, data: { with: other } }
        : { type: 'came-back', actor: system, data: { by: other } },
    )
  desk.turn((turn) => {
    if (held !== null) turn.happen(held, happenings)
    turn.beside(() => {
      comingsBack.told(inquiry)
      due.set('came-back', inquiry, null)
    })
  })
}
