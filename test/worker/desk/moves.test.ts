/** From hand to hand at the real Desk: who is offered what next, who pays, what it costs the one who declines. */
import { env } from 'cloudflare:workers'
import { runDurableObjectAlarm } from 'cloudflare:test'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CreditLedger } from '../../../shared/journal-entry.ts'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import { usualRules } from '../../../shared/schema/queue.ts'
import type { QueueRules } from '../../../shared/schema/queue.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { batch, first, sql } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { act, arrives, asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A house with sales beside it: another team, behind a queue of its own. The rules are those of the first queue. */
async function withSales(rules: Partial<QueueRules> = {}) {
  const home = await house()
  const { workspace, queue, desk } = home
  const [team, sales] = [uuidv7(), uuidv7()]
  const results = await batch(env.DB, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${workspace}, ${team}, 'Sales', 'sales', 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, created_at) VALUES (${workspace}, ${sales}, ${team}, 'Sales', 0)`,
    sql`UPDATE queue SET rules = ${JSON.stringify({ ...usualRules, ...rules })} WHERE workspace = ${workspace} AND id = ${queue}`,
    raiseRevision(workspace),
  ])
  await desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
  return { home, team, sales }
}

async function does({ desk }: House, by: MemberPrincipal, inquiry: string, what: InquiryAct) {
  return desk.command(by, act(inquiry, 9_999, what))
}

async function submitted({ desk, visitor }: House): Promise<string> {
  const inquiry = asks()
  await desk.submit(visitor(uuidv7().slice(0, 30)), inquiry)
  return inquiry.id
}

async function mine({ desk }: House, member: MemberPrincipal) {
  const { cards } = await desk.inboxTail(member, 'mine', null)
  return cards.map(({ id, state }) => [id, state])
}

async function ledger({ workspace, desk }: House, team: string): Promise<CreditLedger['members']> {
  await flushed(desk)
  const row = await first<{ ledger: string }>(
    env.DB,
    sql`SELECT ledger FROM ledger_day WHERE workspace = ${workspace} AND team = ${team}`,
  )
  return (JSON.parse(row!.ledger) as CreditLedger).members
}

describe('what is declined', () => {
  it('is offered to the next in the same turn, and not again to who declined', async () => {
    const { home } = await withSales()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await arrives(home.desk, nurul)
    // By then it is offered to somebody else: whoever declined may not see it any more.
    expect(await does(home, ploy, id, { type: 'decline', reason: 'busy' })).toMatchObject({
      kind: 'done',
      inquiry: null,
    })
    expect(await mine(home, nurul)).toEqual([[id, 'offered']])
    await does(home, nurul, id, { type: 'decline', reason: 'other' })
    expect([...(await mine(home, ploy)), ...(await mine(home, nurul))]).toEqual([])
  })

  it('stays charged, unless it was none of theirs; both are counted', async () => {
    const { home } = await withSales()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const received = []
    for (const reason of ['busy', 'not-my-area'] as const) {
      await does(home, ploy, await submitted(home), { type: 'decline', reason })
      received.push((await ledger(home, home.team))[ploy.member])
    }
    expect(received).toMatchObject([
      { received: 1, declined: 1 },
      { received: 1, declined: 2 },
    ])
  })
})

describe('what is opened again', () => {
  it('by who had it costs them nothing more', async () => {
    const { home } = await withSales()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    await does(home, ploy, id, { type: 'resolve', outcome: 'resolved' })
    await does(home, ploy, id, { type: 'reopen' })
    expect((await ledger(home, home.team))[ploy.member]).toMatchObject({ received: 1 })
  })
})

describe('what rings at somebody', () => {
  it('and is given to them is charged once; given to somebody else, not to them', async () => {
    const { home } = await withSales()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    const wanida = await home.member('Wanida', { role: 'owner' })
    await arrives(home.desk, ploy)
    await does(home, wanida, await submitted(home), { type: 'assign', member: ploy.member })
    expect((await ledger(home, home.team))[ploy.member]).toMatchObject({ received: 1 })
    await does(home, wanida, await submitted(home), { type: 'assign', member: nurul.member })
    const members = await ledger(home, home.team)
    expect([members[ploy.member]!.received, members[nurul.member]!.received]).toEqual([1, 1])
  })
})

describe('what is claimed', () => {
  it('is charged as claimed to whoever took it', async () => {
    const { home } = await withSales({ claims: true })
    const ploy = await home.member('Ploy')
    const id = await submitted(home)
    expect(await does(home, ploy, id, { type: 'claim' })).toMatchObject({ kind: 'done' })
    expect((await ledger(home, home.team))[ploy.member]).toMatchObject({ received: 1, claimed: 1 })
  })
})

describe('what is taken at once', () => {
  it('is open with whom it would have been offered to, and goes to the next without a reply', async () => {
    const { home } = await withSales({ atOnce: 30 })
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    expect(await mine(home, ploy)).toEqual([[id, 'open']])
    await arrives(home.desk, nurul)
    vi.setSystemTime(Date.now() + 31_000)
    await runDurableObjectAlarm(home.desk)
    expect(await mine(home, ploy)).toEqual([])
    expect(await mine(home, nurul)).toEqual([[id, 'open']])
    await does(home, nurul, id, { type: 'reply', id: uuidv7(), text: 'Here.' })
    vi.setSystemTime(Date.now() + 31_000)
    await runDurableObjectAlarm(home.desk)
    expect(await mine(home, nurul)).toEqual([[id, 'open']])
  })
})

describe('what is passed on', () => {
  it('to another queue is offered to its people, whose ledger counts it', async () => {
    const { home, team, sales } = await withSales()
    const [ploy, tomasz] = [await home.member('Ploy'), await home.member('Tomasz', { team })]
    for (const one of [ploy, tomasz]) await arrives(home.desk, one)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    const to = { kind: 'queue', queue: sales } as const
    expect(await does(home, ploy, id, { type: 'transfer', to, reason: 'wrong-place' })).toMatchObject({ kind: 'done' })
    expect(await mine(home, tomasz)).toEqual([[id, 'offered']])
    expect((await ledger(home, team))[tomasz.member]).toMatchObject({ received: 1 })
    // It came to the wrong place: that was not hers to take.
    expect((await ledger(home, home.team))[ploy.member]).toMatchObject({ received: 0 })
  })

  it('by a manager while it waits, is offered to the people of the other queue at once', async () => {
    const { home, team, sales } = await withSales()
    const wanida = await home.member('Wanida', { role: 'owner' })
    const tomasz = await home.member('Tomasz', { team })
    await arrives(home.desk, tomasz)
    const id = await submitted(home)
    const to = { kind: 'queue', queue: sales } as const
    await does(home, wanida, id, { type: 'transfer', to, reason: 'wrong-place' })
    expect(await mine(home, tomasz)).toEqual([[id, 'offered']])
  })

  it('does not go on to the next queue for the time that somebody had it', async () => {
    const { home, sales } = await withSales()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    const overflow = JSON.stringify({ ...usualRules, overflow: { after: 60, to: sales } })
    const results = await batch(env.DB, [
      sql`UPDATE queue SET rules = ${overflow} WHERE workspace = ${home.workspace} AND id = ${home.queue}`,
      raiseRevision(home.workspace),
    ])
    await home.desk.refresh((results.at(-1)!.results[0] as { revision: number }).revision)
    vi.setSystemTime(Date.now() + 600_000)
    const to = { kind: 'queue', queue: home.queue } as const
    const outcome = await does(home, ploy, id, { type: 'transfer', to, reason: 'end-of-shift' })
    expect(outcome).toMatchObject({ kind: 'done', inquiry: { state: 'waiting', queue: home.queue } })
  })

  it('goes up to whoever has the level, and waits while they are not there', async () => {
    const { home } = await withSales()
    const ploy = await home.member('Ploy')
    const wanida = await home.member('Wanida', { skills: { level: 4 } })
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    const up = { type: 'escalate', to: { kind: 'level', level: 3 }, reason: 'too-hard' } as const
    expect(await does(home, ploy, id, up)).toMatchObject({ kind: 'done', inquiry: { state: 'waiting' } })
    await arrives(home.desk, await home.member('Nurul'))
    expect(await mine(home, wanida)).toEqual([])
    await arrives(home.desk, wanida)
    expect(await mine(home, wanida)).toEqual([[id, 'offered']])
  })

  it('by a repeated command goes once, and its words are there once', async () => {
    const { home, sales } = await withSales()
    const ploy = await home.member('Ploy')
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    const words = { id: uuidv7(), text: 'Wants 120 pieces' }
    const command = act(id, 9_999, {
      type: 'transfer',
      to: { kind: 'queue', queue: sales },
      reason: 'other',
      words,
    })
    const outcomes = [await home.desk.command(ploy, command), await home.desk.command(ploy, command)]
    expect(outcomes[1]).toEqual(outcomes[0])
    const thread = await home.desk.threadTail(ploy, id)
    expect(thread).toMatchObject({ kind: 'done', value: { messages: [{ id }, { id: words.id, note: true }] } })
  })
})

describe('whoever is asked', () => {
  it('finds it among theirs as long as it is open', async () => {
    const { home } = await withSales()
    const [ploy, nurul] = [await home.member('Ploy'), await home.member('Nurul')]
    await arrives(home.desk, ploy)
    const id = await submitted(home)
    await does(home, ploy, id, { type: 'accept' })
    const words = { id: uuidv7(), text: 'Do we ship there?' }
    await does(home, ploy, id, { type: 'consult', member: nurul.member, words })
    const { cards, counts } = await home.desk.inboxTail(nurul, 'mine', null)
    expect([cards.map((card) => card.id), counts.mine]).toEqual([[id], 1])
    expect(await home.desk.threadTail(nurul, id)).toMatchObject({ kind: 'done' })
    await does(home, ploy, id, { type: 'resolve', outcome: 'resolved' })
    expect(await mine(home, nurul)).toEqual([])
  })
})

describe('several, passed on by two at the same time', () => {
  it('each go once, to one of the two; who came second is told, and each is charged once', async () => {
    const { home } = await withSales()
    const [wanida, farid] = [
      await home.member('Wanida', { role: 'manager' }),
      await home.member('Farid', { role: 'manager' }),
    ]
    const [ploy, anan] = [await home.member('Ploy'), await home.member('Anan')]
    const inquiries: string[] = []
    for (let at = 0; at < 6; at += 1) inquiries.push(await submitted(home))
    const passes = async (by: MemberPrincipal, to: MemberPrincipal, which: string[]) => {
      const outcomes: string[] = []
      for (const inquiry of which) {
        // As a console has it that saw all of them waiting.
        const move = { type: 'transfer', to: { kind: 'member', member: to.member }, reason: 'other' } as const
        const outcome = await home.desk.command(by, act(inquiry, 2, move))
        outcomes.push(outcome.kind === 'done' ? 'done' : outcome.because)
      }
      return outcomes
    }
    const [first, second] = await Promise.all([
      passes(wanida, ploy, inquiries.slice(0, 4)),
      passes(farid, anan, inquiries.slice(2)),
    ])
    const told = [...first, ...second]
    expect(told.filter((outcome) => outcome === 'done')).toHaveLength(6)
    expect(told.filter((outcome) => outcome === 'stale-version')).toHaveLength(2)
    const held = [...(await mine(home, ploy)), ...(await mine(home, anan))]
    expect(new Set(held.map(([id]) => id))).toEqual(new Set(inquiries))
    expect(held).toHaveLength(inquiries.length)
    expect(held.every(([, state]) => state === 'open')).toBe(true)
    const members = await ledger(home, home.team)
    const received = [ploy, anan].map(({ member }) => members[member]!.received)
    expect(received).toEqual([(await mine(home, ploy)).length, (await mine(home, anan)).length])
    expect([ploy, anan].map(({ member }) => members[member]!.given)).toEqual(received)
  })
})
