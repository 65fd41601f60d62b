/** Fills the record and the index of words with closed inquiries, each like one that really lived, in words of its own. */
import type { DatabaseSync } from 'node:sqlite'
import { Chance } from '../../demo/chance.ts'
import type { InquiryPerson, InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { facetsOf } from '../../shared/search/facets.ts'
import { searchedTexts } from '../../shared/search/searched-texts.ts'
import { indexWords } from '../../shared/search/search-terms.ts'

/** What nobody but one in ten thousand asks, and what every second one does. */
export const rare = 'heliotrope'
export const common = 'lantern'

const subjects = [
  'lantern',
  'street lamp',
  'garden light',
  'battery',
  'โคมไฟถนน',
  '太阳能路灯',
  'lampa ogrodowa',
  'lantern',
]
const asks = ['is it in stock', 'what does it cost', 'ราคาเท่าไร', '多少钱', 'ile kosztuje', 'do you ship to Phuket']
const names = ['Wipa Suksawat', 'สมชาย ใจดี', '张伟', 'Marek Dąbrowski', 'Nurul Huda', 'Lucas Meyer']
const yearMs = 365 * 86_400_000
const atOnce = 10_000

export interface Lived {
  workspace: string
  state: InquiryState
  person: InquiryPerson
}

/** @param like the one that lived; the others came in the year before it */
export function fill(
  { record, words }: { record: DatabaseSync; words: DatabaseSync },
  like: Lived,
  { inquiries, assistants, tell }: { inquiries: number; assistants: readonly string[]; tell: (done: number) => void },
): void {
  const chance = new Chance(7)
  const inquiry = record.prepare(
    `INSERT INTO inquiry (workspace, id, seq, site, team, assignee, created_at, closed_at, state, person)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const message = record.prepare(
    `INSERT INTO message (workspace, inquiry, id, seq, at, sender, member, note, body) VALUES (?, ?, ?, 1, ?, 'visitor', NULL, 0, ?)`,
  )
  const word = words.prepare('INSERT INTO word (rowid, words) VALUES (?, ?)')
  const doc = words.prepare('INSERT INTO doc (doc, inquiry, seq) VALUES (?, ?, ?)')
  const of = <One>(list: readonly One[]) => list[Math.floor(chance.next() * list.length)]!
  for (const file of [record, words]) file.exec('PRAGMA synchronous = OFF; BEGIN')
  for (let n = 0; n < inquiries; n += 1) {
    const createdAt = Math.floor(like.state.createdAt - yearMs + (yearMs / inquiries) * n)
    const id = idOf(createdAt, n)
    const assignee = of(assistants)
    const text = `${of(subjects)}: ${of(asks)} ${n % 10_000 === 5_000 ? rare : ''}`
    const { workspace, state: lived } = like
    const state = {
      ...lived,
      id,
      createdAt,
      enteredAt: createdAt,
      closedAt: createdAt + 600_000,
      assignee,
      held: [assignee],
    }
    const contact = { fullName: of(names), address: { kind: 'email' as const, value: `customer${n}@home.example` } }
    const person = { ...like.person, contact, excerpt: text }
    const { seq, site, team } = state
    inquiry.run(
      workspace,
      id,
      seq,
      site,
      team,
      assignee,
      createdAt,
      state.closedAt,
      JSON.stringify(state),
      JSON.stringify(person),
    )
    message.run(workspace, id, id, createdAt, text)
    const indexed = [...facetsOf(state), ...indexWords(searchedTexts(id, person, [{ text }]))]
    const place = createdAt * 1_000 + (n % 1_000)
    word.run(place, indexed.join(' '))
    doc.run(place, id, seq)
    if ((n + 1) % atOnce === 0) {
      for (const file of [record, words]) file.exec('COMMIT; BEGIN')
      tell(n + 1)
    }
  }
  for (const file of [record, words]) file.exec('COMMIT')
}

/** Like a UUIDv7: in the order of time. */
function idOf(at: number, n: number): string {
  const hex = at.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`
}
