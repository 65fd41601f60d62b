/** What must hold of a workspace after whatever happened at its Desk. Used by the tests that let chance decide. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { pointsOf } from '../../../shared/inquiry/points-of.ts'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryEvent } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import type { House } from './house.ts'
import type { Acknowledged } from './random-day.ts'

/** The invariants of a workspace, read from the record alone. */
export async function expectSound({ workspace, desk }: House, known: Acknowledged): Promise<void> {
  expect(await desk.status()).toMatchObject({ parked: 0, halted: null })
  const inquiries = await all<{ id: string; seq: number; state: string }>(
    env.DB,
    sql`SELECT id, seq, state FROM inquiry WHERE workspace = ${workspace} ORDER BY id`,
  )
  expect(inquiries.map((row) => row.id)).toEqual([...known.inquiries.keys()].sort())
  const messages = await all<{ id: string; inquiry: string; seq: number }>(
    env.DB,
    sql`SELECT id, inquiry, seq FROM message WHERE workspace = ${workspace} ORDER BY id`,
  )
  expect(messages.map((row) => [row.id, row.inquiry])).toEqual([...known.messages].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const { id, seq, state } of inquiries) {
    const rows = await all<{ seq: number; type: string; at: number; actor_kind: string; actor: string; data: string }>(
      env.DB,
      sql`SELECT seq, type, at, actor_kind, actor, data FROM event WHERE workspace = ${workspace} AND stream = ${id} ORDER BY seq`,
    )
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: seq }, (_, at) => at + 1))
    let replayed: InquiryState | null = null
    for (const row of rows) {
      const event = {
        stream: id,
        seq: row.seq,
        at: row.at,
        v: 1,
        type: row.type,
        actor: { kind: row.actor_kind, id: row.actor },
        data: JSON.parse(row.data) as unknown,
      } as InquiryEvent
      replayed = evolve(replayed, event)
    }
    expect(replayed).toEqual(JSON.parse(state))
    const told = rows.filter((row) => row.type === 'messaged' || row.type === 'noted').map((row) => row.seq)
    expect(
      messages
        .filter((row) => row.inquiry === id)
        .map((row) => row.seq)
        .sort((a, b) => a - b),
    ).toEqual(told)
    const spans = await all<{ from_at: number; to_at: number | null }>(
      env.DB,
      sql`SELECT from_at, to_at FROM span WHERE workspace = ${workspace} AND inquiry = ${id} ORDER BY episode, span`,
    )
    for (const [at, span] of spans.entries()) {
      const next = spans[at + 1]
      if (next === undefined) expect(span.to_at === null).toBe(replayed!.state === 'open')
      else expect(span.to_at).toBeLessThanOrEqual(next.from_at)
    }
  }
}

/** What the Desk counts as somebody's load is what they have. */
export async function expectLoadsRight({ desk }: House, people: readonly MemberPrincipal[]): Promise<void> {
  await runInDurableObject(desk, ({ context }) => {
    for (const { member } of people) {
      const points = context.live.heldBy(member).map(({ state }) => pointsOf(state))
      expect(context.live.load(member)).toBe(points.reduce((sum, one) => sum + one, 0))
    }
  })
}
