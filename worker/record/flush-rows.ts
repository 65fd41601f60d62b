/** Journal entries as rows, for the statements of a flush (apply.ts). */
import type { LoggedEvent } from '../../shared/inquiry/inquiry-event.ts'
import { readersOf } from '../../shared/inquiry/readers-of.ts'
import type { CountingRow, NumberedEntry } from '../../shared/journal-entry.ts'
import type { FactChange } from '../../shared/measures/facts.ts'
import { claimedAddress } from '../contact/claimed-address.ts'
import { factRows } from './add-facts.ts'
import { isToIndex } from './to-index.ts'

/** What asks somebody about an inquiry and may leave it where it stands. */
const asking = new Set<LoggedEvent['type']>(['consulted', 'noted'])

/**
 * Rows by table, each row an array in the order its statement reads; of what is written over, only the newest. Objects
 * stay objects: `->>` gives their JSON, and nothing is written as JSON twice.
 * @param zone the workspace's, in which months begin
 */
export function rowsOf(entries: readonly NumberedEntry[], zone: string) {
  const events: unknown[] = []
  const messages: unknown[] = []
  const forgotten: unknown[] = []
  const forgottenAddresses: unknown[] = []
  const toIndex = new Map<string, number>()
  const moved = new Map<string, unknown[]>()
  const unmoved = new Map<string, unknown[]>()
  const readers = new Map<string, unknown[]>()
  const episodes = new Map<string, unknown[]>()
  const spans = new Map<string, unknown[]>()
  const given = new Map<string, unknown[]>()
  const credit = new Map<string, { at: number; row: unknown[] }>()
  const notices: unknown[] = []
  const recounted = new Map<string, unknown[]>()
  const refreshed: unknown[] = []
  const facts: FactChange[] = []
  let counting: CountingRow | null = null
  const dead: unknown[] = []
  const replayed: number[] = []
  for (const { n, entry, parked } of entries) {
    if (parked !== undefined) {
      dead.push([n, parked])
      continue
    }
    if (entry.replayOf !== undefined) replayed.push(entry.replayOf)
    for (const event of entry.events) {
      events.push([
        event.stream,
        event.seq,
        event.type,
        event.at,
        event.actor.kind,
        event.actor.id,
        event.data,
        event.v,
      ])
      if (event.type === 'forgotten') forgotten.push([event.stream, event.seq])
    }
    for (const m of entry.messages)
      messages.push([entry.stream, m.id, m.seq, m.at, m.from, m.member, m.note ? 1 : 0, m.text])
    for (const span of entry.spans) {
      // Keyed by span so that the closing of an old one stays in front of the opening of the next.
      spans.set(`${entry.stream} ${span.episode} ${span.span}`, [
        entry.stream,
        span.episode,
        span.span,
        span.member,
        span.from,
        span.to,
      ])
    }
    for (const { seq, member, how, at, seenAt } of entry.given ?? [])
      given.set(`${entry.stream} ${seq}`, [entry.stream, seq, member, how, at, seenAt])
    for (const hash of entry.forgotten ?? []) forgottenAddresses.push([hash, entry.at])
    for (const { id, body } of entry.notices ?? []) notices.push([id, body, entry.at, 'mail' in body ? 'mail' : 'push'])
    facts.push(...listed(entry.facts))
    for (const { episode, counted, generation = 1 } of listed(entry.recounted))
      recounted.set(`${entry.stream} ${episode}`, [entry.stream, episode, counted, generation])
    if (entry.refreshed !== undefined) refreshed.push([entry.stream, entry.refreshed.seq, entry.refreshed])
    if (entry.counting !== undefined) counting = entry.counting
    for (const { team, tierClass, ledger } of entry.credit) {
      const { day = 0 } = ledger
      const key = `${team} ${tierClass} ${day}`
      // A parked entry that is tried again is older than what is there.
      if ((credit.get(key)?.at ?? 0) <= ledger.at)
        credit.set(key, { at: ledger.at, row: [team, tierClass, day, ledger] })
    }
    if (entry.inquiry === undefined) continue
    const { state, person, counted = [], generation = 1 } = entry.inquiry
    if (isToIndex(state, entry.events)) toIndex.set(state.id, state.seq)
    const hasMoved = entry.inquiry.moved !== false
    const isElsewhere = hasMoved && entry.inquiry.still !== true
    const dueAt = isElsewhere ? entry.inquiry.dueAt : moved.get(state.id)?.at(-1)
    // Moved once in a flush is moved, whatever came after.
    const list = isElsewhere || moved.has(state.id) ? moved : unmoved
    if (isElsewhere) unmoved.delete(state.id)
    list.set(state.id, [
      state.id,
      state.seq,
      state.site,
      state.team,
      state.assignee,
      state.createdAt,
      state.closedAt,
      state,
      person,
      state.forgotten === undefined ? claimedAddress(person.contact.address) : null,
      dueAt ?? null,
    ])
    if (hasMoved || entry.events.some(({ type }) => asking.has(type)))
      for (const member of readersOf(state)) readers.set(`${state.id} ${member}`, [member, state.createdAt, state.id])
    if (!hasMoved) continue
    const episode = `${state.id} ${state.episode}`
    // What it counts for is in its row, and newer than any recount before.
    recounted.delete(episode)
    episodes.set(episode, [
      state.id,
      state.episode,
      state.queue,
      state.state,
      state.enteredAt,
      state.answeredAt,
      state.closedAt,
      state.rating,
      counted,
      generation,
    ])
  }
  const cells = factRows(facts, zone)
  return {
    events,
    messages,
    forgotten,
    forgottenAddresses,
    toIndex: [...toIndex],
    moved: [...moved.values()],
    unmoved: [...unmoved.values()],
    readers: [...readers.values()],
    episodes: [...episodes.values()],
    spans: [...spans.values()],
    given: [...given.values()],
    credit: [...credit.values()].map(({ row }) => row),
    notices,
    recounted: [...recounted.values()],
    refreshed,
    facts: cells,
    days: [...new Set(cells.flatMap(([, grain, , , t]) => (grain === 'day' ? [t] : [])))],
    counting,
    dead,
    replayed,
  }
}

/** One, or several, or none: earlier versions wrote one. */
function listed<Item>(items: Item[] | Item | undefined): Item[] {
  if (items === undefined) return []
  return Array.isArray(items) ? items : [items]
}
