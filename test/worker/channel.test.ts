/** How an inquiry came, as the public address takes it. */
import { describe, expect, it } from 'vitest'
import type { MemberThread, VisitorThread } from '../../shared/schema/inquiry.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, signIn } from './fixtures/workspace.ts'

describe('an inquiry', () => {
  it('by a form of the site’s own is a message for the team, and nobody waits for it', async () => {
    const workspace = await makeWorkspace()
    const inquiry = newInquiry()
    const sent = await makeVisitor(workspace).ask('POST', '/inquiries', { body: { ...inquiry, channel: 'form' } })
    expect(sent.status).toBe(201)
    expect((await sent.json<VisitorThread>()).inquiry.outlook).toMatchObject({ kind: 'message' })
    const cookie = await signIn(await makeMember(workspace, 'owner'))
    const read = await ask('GET', `/api/inquiries/${inquiry.id}`, { cookie })
    expect((await read.json<MemberThread>()).card).toMatchObject({ channel: 'form', visitorHere: false })
  })

  it('that does not say came by the widget; by something else it is refused, with the field', async () => {
    const workspace = await makeWorkspace()
    const inquiry = newInquiry()
    expect((await makeVisitor(workspace).ask('POST', '/inquiries', { body: inquiry })).status).toBe(201)
    const body = { ...newInquiry(), channel: 'pigeon' }
    const refused = await makeVisitor(workspace).ask('POST', '/inquiries', { body })
    expect([refused.status, await refused.json()]).toMatchObject([400, { field: 'channel' }])
  })
})
