import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { flow } from '../../../demo/flow.ts'
import { Flow } from '../../../shared/schema/flow.ts'
import type { Answers } from '../../../shared/schema/flow.ts'
import type { MemberThread } from '../../../shared/schema/inquiry.ts'
import type { Answer } from '../../../worker/desk/desk-rpc.ts'
import type { MemberPrincipal } from '../../../worker/desk/principal.ts'
import { publishFlow } from '../../../worker/record/flows.ts'
import { batch } from '../../../worker/record/sql.ts'
import { raiseRevision } from '../../../worker/record/workspaces.ts'
import { asks, flushed, house } from './house.ts'
import type { House } from './house.ts'

const price: Answers = {
  about: 'price',
  product: 'solis-60',
  'for-whom': 'public',
  quantity: 240,
  installation: null,
  where: 'north',
  when: 'month',
  budget: null,
  tender: ' 30 พ.ย. ',
  'who-decides': 'committee',
}

/** A house whose site asks the shop's questions. */
async function asking(): Promise<House> {
  const made = await house()
  await publish(made, 0)
  return made
}

async function publish({ workspace, site, desk }: House, after: number): Promise<void> {
  const published = { workspace, site, after, flow: Flow.parse(flow), by: site, at: 0 }
  const results = await batch(env.DB, [publishFlow(published), raiseRevision(workspace)])
  await desk.refresh((results[1]!.results[0] as { revision: number }).revision)
}

/** An inquiry as a member sees it at the Desk. */
async function threadOf(desk: House['desk'], reader: MemberPrincipal, inquiry: string): Promise<MemberThread> {
  const answer = (await desk.threadTail(reader, inquiry)) as Answer<MemberThread | null>
  if (answer.kind === 'refused' || answer.value === null) throw new Error(`It is not there: ${JSON.stringify(answer)}`)
  return answer.value
}

const answering = (answers: Answers, version = 1) => ({ answered: { flow: version, answers } })

describe('an inquiry with answers', () => {
  it('is scored from the raw answers, and whoever may read it sees answers, tier and reasons', async () => {
    const { desk, visitor, member, workspace } = await asking()
    const owner = await member('Wanida', { role: 'owner' })
    const inquiry = asks('240 Solis-60, please.', answering({ ...price, 'order-number': 'left behind' }))
    expect(await desk.submit(visitor('mani'), inquiry)).toMatchObject({ kind: 'done' })
    const kept = { ...price, tender: '30 พ.ย.' }
    expect(await threadOf(desk, owner, inquiry.id)).toMatchObject({
      card: { kind: 'lead', tier: 'A' },
      answered: { flow: 1, answers: kept },
      lead: {
        flow: 1,
        attributes: { product: 'solis-60', group: 'public-body', territory: 'th-north', urgency: 'high' },
        score: { fit: 50, intent: 25, tier: 'A', qualified: true },
      },
    })
    // The reasons are in the log, by names; what was written is not.
    await flushed(desk)
    const { results } = await env.DB.prepare(
      `SELECT type, actor_kind, data FROM event WHERE workspace = ? AND stream = ? ORDER BY seq`,
    )
      .bind(workspace, inquiry.id)
      .all<{ type: string; actor_kind: string; data: string }>()
    expect(results.slice(0, 3).map((event) => [event.type, event.actor_kind])).toEqual([
      ['submitted', 'visitor'],
      ['qualified', 'flow'],
      ['messaged', 'visitor'],
    ])
    expect((JSON.parse(results[1]!.data) as { score: { hits: object[] } }).score.hits).toContainEqual({
      question: 'who-decides',
      answer: 'committee',
      axis: 'fit',
      points: 5,
      again: false,
    })
    expect(JSON.stringify(results)).not.toContain('พ.ย.')
    const row = await env.DB.prepare('SELECT person FROM inquiry WHERE id = ?').bind(inquiry.id).first<string>('person')
    expect(JSON.parse(row!)).toMatchObject({ answered: { flow: 1, answers: kept } })
  })

  it('gets more intent when the same price is asked for again within 7 days, by browser or by address', async () => {
    const { desk, visitor, member } = await asking()
    const owner = await member('Wanida', { role: 'owner' })
    const intentOf = async (browser: string, value: string) => {
      const contact = { fullName: 'Surachai', address: { kind: 'phone' as const, value } }
      const inquiry = asks('How much?', { ...answering(price), contact })
      await desk.submit(visitor(browser), inquiry)
      return (await threadOf(desk, owner, inquiry.id)).lead?.score?.intent
    }
    expect(await intentOf('one', '053 555 014')).toBe(25)
    expect(await intentOf('another', '053 555 999')).toBe(25)
    expect(await intentOf('one', '02 555 0000')).toBe(35)
    expect(await intentOf('a third', '053-555-014')).toBe(35)
  })

  it('that do not fit is refused with the question named, and can be sent again mended', async () => {
    const { desk, visitor } = await asking()
    const inquiry = asks('How much?', answering({ ...price, quantity: 0 }))
    const because = { kind: 'refused', because: 'invalid-input', field: 'answered.answers.quantity' }
    expect(await desk.submit(visitor('mani'), inquiry)).toMatchObject(because)
    expect(await desk.submit(visitor('mani'), { ...inquiry, ...answering(price) })).toMatchObject({ kind: 'done' })
  })

  it('to an earlier version is scored by that version', async () => {
    const made = await asking()
    await publish(made, 1)
    const inquiry = asks('How much?', answering(price, 1))
    await made.desk.submit(made.visitor('mani'), inquiry)
    const owner = await made.member('Wanida', { role: 'owner' })
    expect(await threadOf(made.desk, owner, inquiry.id)).toMatchObject({ lead: { flow: 1, score: { tier: 'A' } } })
  })

  it('to a version that nobody knows is taken all the same, unscored', async () => {
    const { desk, visitor, member } = await asking()
    const inquiry = asks('How much?', answering({ what: 'ever' }, 9))
    expect(await desk.submit(visitor('mani'), inquiry)).toMatchObject({ kind: 'done' })
    const seen = await desk.threadTail(await member('Wanida', { role: 'owner' }), inquiry.id)
    expect(seen).toMatchObject({
      value: { card: { kind: 'lead', tier: null }, lead: null, answered: { flow: 9, answers: { what: 'ever' } } },
    })
  })

  it('of an order or a complaint is no lead and has no score', async () => {
    const { desk, visitor, member } = await asking()
    const inquiry = asks('Where is it?', answering({ about: 'order', 'order-number': 'NV-1', wish: 'Send it.' }))
    await desk.submit(visitor('mani'), inquiry)
    const seen = await desk.threadTail(await member('Wanida', { role: 'owner' }), inquiry.id)
    expect(seen).toMatchObject({ value: { card: { kind: 'order', tier: null }, lead: { kind: 'order', score: null } } })
  })

  it('is forgotten as a repeat when the seven days are over', async () => {
    const { desk, visitor, member } = await asking()
    const owner = await member('Wanida', { role: 'owner' })
    await desk.submit(visitor('mani'), asks('How much?', answering(price)))
    await runInDurableObject(desk, (instance) => {
      instance.context.services.now = () => Date.now() + 7 * 86_400_000 + 1_000
    })
    const again = asks('How much now?', answering(price))
    await desk.submit(visitor('mani'), again)
    expect(await desk.threadTail(owner, again.id)).toMatchObject({ value: { lead: { score: { intent: 25 } } } })
  })
})

describe('a site that asks nothing', () => {
  it('gives the browser no flow, and takes an inquiry from a widget that knows of none', async () => {
    const { desk, site, visitor, member } = await house()
    expect(await desk.publicSite({ site, origin: 'https://shop.example' }, null)).toMatchObject({
      value: { flow: null },
    })
    const inquiry = asks()
    expect(await desk.submit(visitor('mani'), inquiry)).toMatchObject({ kind: 'done' })
    const seen = await threadOf(desk, await member('Wanida', { role: 'owner' }), inquiry.id)
    expect(seen).toMatchObject({ answered: null, lead: null, card: { kind: 'lead', tier: null } })
  })
})
