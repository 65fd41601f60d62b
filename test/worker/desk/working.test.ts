/** What an assistant really works on becomes stretches in their own stream: what handle time is made of. */
import { env } from 'cloudflare:workers'
import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handleTime } from '../../../shared/measures/handle-time.ts'
import { all, sql } from '../../../worker/record/sql.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { act, arrives, asks, flushed, frames, house } from './house.ts'
import type { House } from './house.ts'

const second = 1_000
const hour = 3_600_000

beforeEach(() => {
  // A full hour later than now: stretches are cut where hours begin.
  vi.useFakeTimers({ now: Math.ceil(Date.now() / hour) * hour, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Stretch {
  inquiry: string
  kind: 'work' | 'wrap'
  from: number
  to: number
  attention: number
}

/** A member with two open inquiries, and what they do with them at seconds from now. */
async function atWork() {
  const home = await house()
  const ploy = await home.member('Ploy')
  const socket = await arrives(home.desk, ploy)
  const start = Date.now()
  const inquiries = [asks(), asks()]
  for (const inquiry of inquiries) {
    await home.desk.submit(home.visitor(inquiry.id), inquiry)
    await home.desk.command(ploy, act(inquiry.id, 99, { type: 'accept' }))
  }
  const { next, seen } = frames(socket)
  /** What has no answer of its own is done when the next is answered. */
  const focus = async (at: number, which: number, wrap = false) => {
    vi.setSystemTime(start + at * second)
    socket.send(JSON.stringify({ t: 'focus', inquiry: inquiries[which]!.id, wrap }))
    seen.length = 0
    socket.send(JSON.stringify({ t: 'resume', after: 1_000_000 }))
    await next('caught-up')
  }
  const does = async (at: number, which: number, what: Parameters<typeof act>[2]) => {
    vi.setSystemTime(start + at * second)
    await home.desk.command(ploy, act(inquiries[which]!.id, 9_999, what))
  }
  /** The stretches of both, in seconds from the start, once all is over. */
  const stretches = async () => {
    vi.setSystemTime(start + 3_600 * second)
    await home.desk.tick()
    await flushed(home.desk)
    const told = await workedBy(home, ploy)
    return told.map(({ inquiry, kind, from, to }) => [
      inquiries.findIndex((one) => one.id === inquiry),
      kind,
      (from - start) / second,
      (to - start) / second,
    ])
  }
  return { home, ploy, focus, does, stretches }
}

async function workedBy({ workspace }: House, { member }: MemberPrincipal): Promise<Stretch[]> {
  const rows = await all<{ stream: string; data: string }>(
    env.DB,
    sql`SELECT stream, data FROM event WHERE workspace = ${workspace} AND actor = ${member} AND type = 'worked'
      ORDER BY data ->> '$.from', data ->> '$.to'`,
  )
  return rows.map(({ stream, data }) => ({ inquiry: stream, ...(JSON.parse(data) as Omit<Stretch, 'inquiry'>) }))
}

describe('an assistant’s attention', () => {
  it('goes on over gaps of two minutes, and is over after a longer one', async () => {
    const { focus, stretches } = await atWork()
    for (const at of [0, 30, 150]) await focus(at, 0)
    await focus(271, 0)
    expect((await stretches()).filter(([which]) => which === 0)).toEqual([
      [0, 'work', 0, 150],
      [0, 'work', 271, 271],
    ])
  })

  it('is shared by whom it goes to at once, and tells wrapping up from work', async () => {
    const { home, ploy, focus, does, stretches } = await atWork()
    await focus(60, 1)
    await does(90, 0, { type: 'reply', id: uuidv7(), text: 'It is.' })
    await focus(100, 0, true)
    await does(110, 0, { type: 'resolve', outcome: 'resolved' })
    await focus(115, 0)
    expect(await stretches()).toEqual([
      [1, 'work', 0, 60],
      [0, 'work', 0, 100],
      [0, 'wrap', 100, 110],
    ])
    const segments = (await workedBy(home, ploy)).map(({ inquiry, kind, from, to }) => ({
      episode: inquiry,
      assistant: ploy.member,
      from,
      to,
      kind,
    }))
    const { busy, concurrency } = handleTime(segments)
    expect(busy).toEqual({ [ploy.member]: 110 * second })
    expect(concurrency).toBeCloseTo(170 / 110, 6)
    // The first minute half to each; all of it adds up to the time busy.
    expect((await workedBy(home, ploy)).map(({ attention }) => attention / second)).toEqual([30, 70, 10])
  })

  it('is told once nothing can be added to it any more, each hour by itself', async () => {
    const { home, ploy, focus } = await atWork()
    for (let at = 0; at <= 3_660; at += 110) await focus(at, 0)
    const told = async (later: number) => {
      vi.setSystemTime(Date.now() + later * second)
      await home.desk.tick()
      await flushed(home.desk)
      return (await workedBy(home, ploy)).map(({ attention }) => attention / second)
    }
    // The other had one sign only, and was over long ago.
    expect(await told(0)).toEqual([0])
    // The last sign was two minutes ago and a little.
    expect(await told(121)).toEqual([0, 3_600, 30])
  })

  it('counts for whose the inquiry is, and for nobody who only looks', async () => {
    const { home, focus, stretches } = await atWork()
    const wanida = await home.member('Wanida', { role: 'manager' })
    const socket = await arrives(home.desk, wanida)
    const inquiry = (await home.desk.inboxTail(wanida, 'all', null)).cards[0]!
    socket.send(JSON.stringify({ t: 'focus', inquiry: inquiry.id, wrap: false }))
    await focus(10, 0)
    await stretches()
    expect(await workedBy(home, wanida)).toEqual([])
  })

  it('counts for whoever was asked about the inquiry, beside whoever has it', async () => {
    const { home, does, stretches } = await atWork()
    const nok = await home.member('Nok')
    const words = { id: uuidv7(), text: 'Is it?' }
    await does(60, 0, { type: 'consult', member: nok.member, words })
    const inquiry = (await home.desk.inboxTail(nok, 'mine', null)).cards[0]!.id
    for (const text of ['Let me look.', 'It is.']) {
      await home.desk.command(nok, act(inquiry, 99, { type: 'note', id: uuidv7(), text }))
      vi.setSystemTime(Date.now() + 90 * second)
    }
    await stretches()
    const told = await workedBy(home, nok)
    expect(told.map(({ inquiry, from, to }) => [inquiry, to - from])).toEqual([[inquiry, 90 * second]])
  })
})
