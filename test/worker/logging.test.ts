/** What members log of whoever asks elsewhere than on a site, over the real addresses. */
import { describe, expect, it } from 'vitest'
import type { InquiryPage } from '../../shared/schema/inbox-page.ts'
import type { Logged, LoggedInquiry, MemberThread } from '../../shared/schema/inquiry.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { anything, usualRules } from '../../shared/schema/queue.ts'
import { batch, sql } from '../../worker/record/sql.ts'
import { raiseRevision } from '../../worker/record/workspaces.ts'
import { ask } from './fixtures/ask.ts'
import { makeMember, makeWorkspace, services, signIn } from './fixtures/workspace.ts'
import type { TestWorkspace } from './fixtures/workspace.ts'

function request(to: LoggedInquiry['to'], change: Partial<LoggedInquiry> = {}): LoggedInquiry {
  return {
    id: services.newId(),
    channel: 'phone',
    contact: { fullName: 'Wipa Suksai', address: { kind: 'phone', value: '081 234 5678' } },
    question: 'Do you repair lamps?',
    to,
    ...change,
  }
}

/** A queue of its own for what colleagues ask, with a team of its own. */
async function colleaguesQueue({ id }: TestWorkspace): Promise<{ team: string; queue: string }> {
  const [team, queue] = [services.newId(), services.newId()]
  const rules = JSON.stringify({ ...usualRules, match: { ...anything, kinds: ['colleague'] } })
  const results = await batch(services.db, [
    sql`INSERT INTO team (workspace, id, name, function, created_at) VALUES (${id}, ${team}, 'Inside', NULL, 0)`,
    sql`INSERT INTO queue (workspace, id, team, name, rules, created_at) VALUES (${id}, ${queue}, ${team}, 'Inside', ${rules}, 0)`,
    raiseRevision(id),
  ])
  await services.desk(id).refresh((results.at(-1)!.results[0] as { revision: number }).revision)
  return { team, queue }
}

describe('a request that is logged', () => {
  it('waits in the queue of its site as a message with its own channel, and the timeline says who logged it', async () => {
    const workspace = await makeWorkspace({ country: 'TH' })
    const assistant = await makeMember(workspace, 'assistant')
    const cookie = await signIn(assistant)
    const body = request({ kind: 'site', id: workspace.site })
    const answer = await ask('POST', '/api/inquiries', { cookie, body })
    expect(answer.status).toBe(201)
    const { receipt, queue, inquiry } = await answer.json<Logged>()
    expect({ queue, receipt }).toEqual({ queue: workspace.queue, receipt: inquiry?.receipt })
    expect(inquiry).toMatchObject({ state: 'waiting', channel: 'phone', visitorHere: false, fullName: 'Wipa Suksai' })
    const thread = await (await ask('GET', `/api/inquiries/${body.id}`, { cookie })).json<MemberThread>()
    expect(thread.contact.address).toMatchObject({ value: '081 234 5678', e164: '+66812345678' })
    expect(thread.messages).toMatchObject([{ from: 'visitor', text: 'Do you repair lamps?' }])
    expect(thread.timeline[0]).toMatchObject({ type: 'submitted', data: { channel: 'phone', by: assistant.id } })
    const waiting = await (await ask('GET', '/api/inquiries?view=waiting', { cookie })).json<InquiryPage>()
    expect(waiting.items.map(({ id }) => id)).toEqual([body.id])
  })

  it('is one however often it is sent; with other words, or by somebody else, its id is used', async () => {
    const workspace = await makeWorkspace()
    const cookie = await signIn(await makeMember(workspace, 'assistant'))
    const other = await signIn(await makeMember(workspace, 'assistant'))
    const body = request({ kind: 'site', id: workspace.site })
    const sent = await Promise.all([1, 2, 3].map(() => ask('POST', '/api/inquiries', { cookie, body })))
    expect(sent.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 200, 201])
    const changed = await ask('POST', '/api/inquiries', { cookie, body: { ...body, question: 'Other' } })
    expect([changed.status, await changed.json()]).toMatchObject([409, { code: 'id-reused' }])
    expect((await ask('POST', '/api/inquiries', { cookie: other, body })).status).toBe(409)
  })

  it('of a colleague goes where colleagues’ requests go, is of their kind, and is out of sight of other teams', async () => {
    const workspace = await makeWorkspace()
    const inside = await colleaguesQueue(workspace)
    const cookie = await signIn(await makeMember(workspace, 'assistant'))
    const owner = await signIn(await makeMember(workspace, 'owner'))
    const body = request({ kind: 'site', id: workspace.site }, { channel: 'internal' })
    const logged = await (await ask('POST', '/api/inquiries', { cookie, body })).json<Logged>()
    expect(logged).toMatchObject({ queue: inside.queue, inquiry: null })
    expect((await ask('GET', `/api/inquiries/${body.id}`, { cookie })).status).toBe(404)
    const thread = await (await ask('GET', `/api/inquiries/${body.id}`, { cookie: owner })).json<MemberThread>()
    expect(thread.card).toMatchObject({ kind: 'colleague', channel: 'internal', queue: inside.queue })
    const kinds = async (colleagues: string) => {
      const path = `/api/measures?period=today&by=kind${colleagues}`
      return (await (await ask('GET', path, { cookie: owner })).json<MeasuresAnswer>()).cut?.keys.map(({ key }) => key)
    }
    await expect.poll(() => kinds('&colleagues=1')).toEqual(['colleague'])
    expect(await kinds('')).toEqual([])
  })

  it('straight to a queue is filed under a website that leads there', async () => {
    const workspace = await makeWorkspace()
    const { queue } = await colleaguesQueue(workspace)
    const owner = await signIn(await makeMember(workspace, 'owner'))
    const body = request({ kind: 'queue', id: queue }, { channel: 'walk-in' })
    const { inquiry } = await (await ask('POST', '/api/inquiries', { cookie: owner, body })).json<Logged>()
    expect(inquiry).toMatchObject({ queue, site: workspace.site, channel: 'walk-in', kind: 'lead' })
  })

  it('is refused with the field that is wrong, and nothing is there', async () => {
    const workspace = await makeWorkspace()
    const cookie = await signIn(await makeMember(workspace, 'owner'))
    const good = request({ kind: 'site', id: workspace.site })
    for (const [body, field] of [
      [{ ...good, channel: 'chat' }, 'channel'],
      [{ ...good, question: '' }, 'question'],
      [{ ...good, contact: { ...good.contact, address: { kind: 'phone', value: 'none' } } }, 'contact.address.value'],
      [{ ...good, to: { kind: 'site', id: services.newId() } }, 'to.id'],
      [{ ...good, to: { kind: 'queue', id: services.newId() } }, 'to.id'],
    ] as const) {
      const refused = await ask('POST', '/api/inquiries', { cookie, body })
      expect([refused.status, await refused.json()]).toMatchObject([400, { field }])
    }
    const all = await (await ask('GET', '/api/inquiries?view=all', { cookie })).json<InquiryPage>()
    expect(all.items).toEqual([])
  })

  it('is answered by speaking with them: that is its first reply, once', async () => {
    const workspace = await makeWorkspace()
    const cookie = await signIn(await makeMember(workspace, 'owner'))
    const body = request({ kind: 'site', id: workspace.site })
    await ask('POST', '/api/inquiries', { cookie, body })
    const members = await (await ask('GET', '/api/me', { cookie })).json<{ member: { id: string } }>()
    const act = async (what: object) => {
      const version = (await (await ask('GET', `/api/inquiries/${body.id}`, { cookie })).json<MemberThread>()).card
        .version
      return ask('POST', '/api/commands', {
        cookie,
        body: { on: 'inquiry', commandId: services.newId(), inquiry: body.id, version, act: what },
      })
    }
    expect((await act({ type: 'called' })).status).toBe(409)
    expect((await act({ type: 'assign', member: members.member.id })).status).toBe(200)
    const spoken = await act({ type: 'called' })
    expect(await spoken.json()).toMatchObject({ inquiry: { answeredAt: expect.any(Number) } })
    expect((await act({ type: 'called' })).status).toBe(409)
  })
})
