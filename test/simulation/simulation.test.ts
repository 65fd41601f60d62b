/**
 * Two thousand worlds, each played from its number: the real Desk over a record, a network and a platform that fail in
 * all the ways they fail. A world that breaks prints what happened, and how to play it again.
 */
import { describe, expect, it } from 'vitest'
import { keptSeeds } from './kept-seeds.ts'
import { runWorlds, tell } from './run-worlds.ts'

const worlds = 2_000
const parts = 8
const each = worlds / parts
/** Nobody judges here how fast a machine is. */
const timeout = 900_000

async function expectWhole(from: number, count: number): Promise<void> {
  const { broken, worlds: played } = await runWorlds({ from, worlds: count })
  expect(broken.map(tell).join('\n\n')).toBe('')
  expect(played).toBe(count)
}

describe('a world that broke once', () => {
  it.each(keptSeeds)('holds: seed $seed ($showed)', async ({ seed }) => expectWhole(seed, 1), timeout)
})

it(
  'is the same to the last event when it is played again',
  async () => {
    const [one, other] = await Promise.all([runWorlds({ from: 1, worlds: 12 }), runWorlds({ from: 1, worlds: 12 })])
    expect(one.events).toBeGreaterThan(1_000)
    expect(other).toEqual(one)
  },
  timeout,
)

it.concurrent.each(Array.from({ length: parts }, (_, part) => 1 + part * each))(
  `every one of ${each} worlds from seed %i on holds`,
  async (from) => expectWhole(from, each),
  timeout,
)
