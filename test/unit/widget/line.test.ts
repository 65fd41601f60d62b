import { assert, constantFrom, double, integer, option, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Id } from '../../../shared/schema/basics.ts'
import { newId } from '../../../widget/keep/new-id.ts'
import { newToken } from '../../../widget/keep/new-token.ts'
import { answerOf } from '../../../widget/line/ask-server.ts'
import { backoff } from '../../../widget/line/backoff.ts'
import { readFrame } from '../../../widget/line/read-frame.ts'

describe('ids and tokens made in the browser', () => {
  it('are UUIDv7 of now, and sort in the order they were made', () => {
    const before = Date.now()
    const ids = Array.from({ length: 500 }, () => newId())
    for (const id of ids) expect(Id.safeParse(id).success).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(Number.parseInt(ids[0]!.replace('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(before)
  })

  it('hold 256 bits as the server reads them', () => {
    const tokens = new Set(Array.from({ length: 200 }, () => newToken()))
    expect(tokens.size).toBe(200)
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/u)
  })
})

describe('waiting before the next try', () => {
  it('is never shorter than the server asked for and never without end', () => {
    assert(
      property(
        integer({ min: 0, max: 2_000 }),
        option(integer({ min: 1, max: 600_000 })),
        double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, asked, chance) => {
          const ms = backoff(attempt, asked, chance)
          expect(ms).toBeGreaterThanOrEqual(asked ?? 200)
          expect(ms).toBeLessThanOrEqual((asked ?? 12_000) + 48_000)
        },
      ),
    )
  })
})

describe('what an answer means', () => {
  const json = (status: number, body: unknown, headers = {}) => Response.json(body, { status, headers })

  it.each([
    ['201 with a thread', json(201, { a: 1 }), { kind: 'done', value: { a: 1 } }],
    ['503', json(503, {}, { 'retry-after': '7' }), { kind: 'later', busy: true, retryAfterMs: 7_000 }],
    ['429 without a word', json(429, {}), { kind: 'later', busy: true, retryAfterMs: null }],
    ['a captive portal', new Response('<h1>Log in</h1>'), { kind: 'later', busy: false, retryAfterMs: null }],
    ['a proxy of somebody else', json(403, 'no'), { kind: 'later', busy: false, retryAfterMs: null }],
    ['a refusal', json(410, { code: 'gone' }), { kind: 'refused', problem: { code: 'gone' } }],
  ])('%s', async (_, response, expected) => {
    expect(await answerOf(response)).toEqual(expected)
  })

  it('a date to come back at', async () => {
    const at = new Date(Date.now() + 60_000).toUTCString()
    const answer = await answerOf(json(503, {}, { 'retry-after': at }))
    expect(answer).toMatchObject({ kind: 'later' })
    expect((answer as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(50_000)
  })
})

it('a frame of a newer server, and what is none, is passed over', () => {
  assert(
    property(constantFrom('pong', '', '{', '{}', 'null', '[]', '{"t":"confetti"}', '{"t":1}'), (data) => {
      expect(readFrame(data)).toBe(null)
    }),
  )
  expect(readFrame('{"t":"typing","name":"Anan"}')).toEqual({ t: 'typing', name: 'Anan' })
  expect(readFrame(new ArrayBuffer(1))).toBe(null)
})
