/**
 * Two thousand worlds, each played from its number: the real Desk over a record, a network and a platform that fail in
 * all the ways they fail. A world that breaks prints what happened, and how to play it again. What must hold:
 *
 * - The journal has no gap; its events make the states journaled with them; time never runs backwards (journal-watch).
 * - Offered only what waits, only to one, only to somebody who may have it by what is written apart in eligible.ts: in the
 *   team, there, with room, with the level, the language, the skills of the hour, and not to whoever missed it and has not
 *   come back since. Accepted only by whom it was offered to (journal-watch).
 * - Whoever asked to be called back is out of the line until they write, and nothing moves the time they were told; their
 *   panel shows it, and a place only to who stands in the line (journal-watch, visitor).
 * - Nothing waits beside somebody free who may have it; no offer outlives its time; whatever is due has an alarm; the
 *   settings never go back. Nobody stays available past the end of their shift, or away by their calendar alone past its
 *   beginning; no visitor waits for a word from somebody who went; what is at rest gives back half a point (clock-watch).
 * - Nobody counts as gone whom the Desk could see within their grace, a deploy in between or not; an overloaded record is
 *   left alone for a while (world).
 * - The same inquiry or command sent again is answered as the first time (answers).
 * - Nobody is told of what they may not see, by a frame, list, count, thread or answer, nor kept from what they may; nobody
 *   did what they may not. Each by their role and what they may do otherwise, as it is written apart in may.ts: of frames,
 *   as the Desk had heard of it; of what they asked, as the record said (asked, member).
 * - What frames brought, with all the drops and resumings, is how things stand; a visitor is shown every message and never a
 *   note (member, visitor).
 * - Whoever may be offered nothing any more has no offer, and nobody waits for a word from whoever may not work (clock-watch).
 * - In the end: everything was served, or nobody there could ever take it. All that was acknowledged is in the record,
 *   once, and nothing nobody sent; its log makes its states; facts equal the recount; loads, spans, episodes and columns
 *   agree; what time has yet to bring is on the Desk's list; no visitor got two mails within the hour (ending).
 * - Where everybody was idle at each arrival, nobody is further than one from their share (ending).
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
