import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { house } from './house.ts'

/** The text of every file of the Desk, as it stands. */
const sources = import.meta.glob<string>('../../../worker/desk/*.ts', { query: '?raw', import: 'default', eager: true })

/** Tables of the Desk that grow with what happens at it. */
const growing = ['journal', 'live', 'message', 'seen', 'outcome', 'due', 'attention', 'settled']

/** Walks over what is small by what it holds, or that only housekeeping takes, once in minutes. */
const allowed = [
  // Only what is parked: a handful, and the alarm has been raised.
  /SCAN parked/u,
  // How many live here, for the status page.
  /SCAN live USING COVERING INDEX/u,
]

/** Every statement given to `exec`, with where it stands. */
const statements = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/\.exec(?:<[^(]*>)?\(\s*(?:'([^']+)'|`([^`]+)`)/gu)].map((found) => ({
    where: `${path.split('/').at(-1)}:${source.slice(0, found.index).split('\n').length}`,
    text: (found[1] ?? found[2])!,
  })),
)

describe('every statement of the Desk', () => {
  it('is found by this test', () => {
    expect(statements.length).toBeGreaterThan(35)
  })

  it('runs against its real tables and walks through none that grows', async () => {
    const { desk } = await house()
    const walks = await runInDurableObject(desk, (_, state) =>
      statements.flatMap(({ where, text }) => {
        const parameters = text.match(/\?\d+/gu)
          ? new Set(text.match(/\?\d+/gu)).size
          : (text.match(/\?/gu)?.length ?? 0)
        const plan = state.storage.sql.exec<{ detail: string }>(
          `EXPLAIN QUERY PLAN ${text}`,
          ...Array.from({ length: parameters }, () => null),
        )
        return [...plan]
          .map(({ detail }) => detail)
          .filter(
            (detail) =>
              growing.includes(/^SCAN (\w+)/u.exec(detail)?.[1] ?? '') && !allowed.some((one) => one.test(detail)),
          )
          .map((detail) => `${where} ${detail}`)
      }),
    )
    expect(walks).toEqual([])
  })
})
