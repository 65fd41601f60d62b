/**
 * Commands of fast-check against the real Desk, on a record that answers when it is its turn: what anybody does may come
 * between any two moments of anything else. A failure prints the commands and the order, shrunk; put its seed and path
 * into `kept` to keep it.
 */
import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, it, vi } from 'vitest'
import { usualRules } from '../../../shared/schema/queue.ts'
import type { QueueRules } from '../../../shared/schema/queue.ts'
import { batch, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import { Turns } from './in-turns.ts'
import { expectLoadsRight, expectSound } from './sound.ts'
import { steps, submit, wait } from './steps.ts'
import type { Around, Model } from './steps.ts'

const rules = fc.constantFrom<Partial<QueueRules>>(
  {},
  { claims: true },
  { atOnce: 30 },
  { overflow: { after: 30, to: null } },
)

/** Support with two people and a manager, and sales with one, behind a queue each. */
async function desk(turns: Turns, own: Partial<QueueRules>): Promise<Around> {
  const home = await house()
  const { workspace, queue } = home
  const [team, sales] = [uuidv7(), uuidv7()]
  const results = await batch(env.DB, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace}, ${team}, 'Sales', 'sales', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${workspace}, ${sales}, ${team}, 'Sales', 0)`,
    sql`UPDATE queue SET rules = ${JSON.stringify({ ...usualRules, ...own })} WHERE workspace = ${workspace} AND id = ${queue}`,
    raiseRevision(workspace),
  ])
  await home.desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
  const people = [
    await home.member('Ploy', { capacity: 2 }),
    await home.member('Nurul', { weight: 0.5 }),
    await home.member('Wanida', { role: 'manager' }),
    await home.member('Somchai', { team }),
  ]
  const around: Around = {
    home,
    people,
    queues: [queue, sales],
    turns,
    known: { inquiries: new Map(), messages: new Map() },
    asked: [],
    sockets: new Map(),
    begun: [],
    underWay: 0,
  }
  for (const who of people.slice(0, 2)) around.sockets.set(who.member, [await arrives(home.desk, who)])
  await hasGone(around)
  for (let count = 0; count < 3; count++) await submit(around, 1)
  await wait(around)
  return around
}

/** One that was answered, closed, and has left the Desk; whoever acts on it brings it back from the record. */
async function hasGone({ home, people, asked, known }: Around): Promise<void> {
  const [who, inquiry] = [home.visitor('before'), asks('before')]
  asked.push({ who, inquiry })
  known.inquiries.set(inquiry.id, inquiry)
  known.messages.set(inquiry.id, inquiry.id)
  await home.desk.submit(who, inquiry)
  const { cards } = await home.desk.inboxTail(people[0]!, 'mine', null)
  const by = people[cards.length > 0 ? 0 : 1]!
  for (const what of [{ type: 'accept' }, { type: 'resolve', outcome: 'resolved' }] as const)
    await home.desk.command(by, act(inquiry.id, 9_999, what))
  await flushed(home.desk)
  vi.setSystemTime(Date.now() + 16 * 60_000)
  await home.desk.tick()
}

describe('commands in any order', () => {
  it(
    'leave one holder, everything acknowledged, and nothing waiting that somebody could have',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          rules,
          fc.noBias(fc.commands(steps, { maxCommands: 40, size: 'max' })),
          async (scheduler, own, commands) => {
            vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
            try {
              const turns = new Turns(scheduler)
              const around = await desk(turns, own)
              await fc.scheduledModelRun(
                scheduler,
                () => ({ model: { asked: around.asked.length } satisfies Model, real: around }),
                commands,
              )
              await turns.letGo()
              await Promise.all(around.begun)
              await flushed(around.home.desk)
              await expectSound(around.home, around.known)
              await expectLoadsRight(around.home, around.people)
            } finally {
              vi.useRealTimers()
            }
          },
        ),
        { numRuns: 40 },
      )
    },
  )
})
