/** A telephone number on its way: as the visitor typed it to the record, and read by the country of the site for members. */
import { describe, expect, it } from 'vitest'
import type { MemberThread, NewInquiryInput } from '../../shared/schema/inquiry.ts'
import { ask } from './fixtures/ask.ts'
import { makeVisitor, newInquiry } from './fixtures/visitor.ts'
import { makeMember, makeWorkspace, signIn } from './fixtures/workspace.ts'

type Address = NewInquiryInput['contact']['address']

const asking = (address: object): NewInquiryInput => {
  const inquiry = newInquiry()
  return { ...inquiry, contact: { ...inquiry.contact, address: address as Address } }
}

describe('a telephone number', () => {
  it('is shown as it was typed, with what to dial beside it, to members and never to the visitor', async () => {
    const workspace = await makeWorkspace({ country: 'TH' })
    const owner = await signIn(await makeMember(workspace, 'owner'))
    const visitor = makeVisitor(workspace)
    for (const [address, e164] of [
      [{ kind: 'phone', value: '๐๘๑-๒๓๔-๕๖๗๘' }, '+66812345678'],
      [{ kind: 'whatsapp', value: '+48 600 100 200' }, '+48600100200'],
      [{ kind: 'phone', value: '123456' }, undefined],
      [{ kind: 'line', value: '0812345678' }, undefined],
    ] as const) {
      const inquiry = asking(address)
      const submitted = await visitor.ask('POST', '/inquiries', { body: inquiry })
      expect(submitted.status).toBe(201)
      expect(await submitted.text()).not.toContain('e164')
      const shown = await ask('GET', `/api/inquiries/${inquiry.id}`, { cookie: owner })
      const { contact } = await shown.json<MemberThread>()
      expect(contact).toEqual({ ...inquiry.contact, address: e164 === undefined ? address : { ...address, e164 } })
    }
  })

  it('is one with that of the same submission again, whatever country the site has meanwhile', async () => {
    const workspace = await makeWorkspace({ country: 'TH' })
    const owner = await signIn(await makeMember(workspace, 'owner'))
    const visitor = makeVisitor(workspace)
    const inquiry = asking({ kind: 'phone', value: '081 234 5678' })
    expect((await visitor.ask('POST', '/inquiries', { body: inquiry })).status).toBe(201)
    expect((await visitor.ask('POST', '/inquiries', { body: inquiry })).status).toBe(200)
    const moved = await ask('PATCH', `/api/sites/${workspace.site}`, { cookie: owner, body: { country: 'PL' } })
    expect(moved.status).toBe(200)
    expect((await visitor.ask('POST', '/inquiries', { body: inquiry })).status).toBe(200)
    const other = { ...inquiry, contact: { ...inquiry.contact, address: { kind: 'phone', value: '+66812345678' } } }
    expect((await visitor.ask('POST', '/inquiries', { body: other })).status).toBe(409)
  })

  it('to dial is never taken from outside', async () => {
    const workspace = await makeWorkspace({ country: 'TH' })
    const body = asking({ kind: 'phone', value: '081 234 5678', e164: '+15550100' })
    const answer = await makeVisitor(workspace).ask('POST', '/inquiries', { body })
    expect([answer.status, (await answer.json<{ field: string }>()).field]).toEqual([400, 'contact.address.e164'])
  })
})
