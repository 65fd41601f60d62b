import { describe, expect, it } from 'vitest'
import type { Message, VisitorInquiry, VisitorThread } from '../../../shared/schema/inquiry.ts'
import type { Kept, Unsent } from '../../../widget/keep/kept.ts'
import { settle } from '../../../widget/panel/settle.ts'
import { linesOf } from '../../../widget/thread/lines-of.ts'
import { uniteThread } from '../../../widget/thread/unite-thread.ts'

const inquiryId = '01933b5e-7c00-7000-8000-0123456789ab'
const otherId = '01933b5e-7c00-7000-8000-0123456789ff'

const inquiry = (over: Partial<VisitorInquiry> = {}): VisitorInquiry => ({
  id: inquiryId,
  receipt: '4D2P-F2DB',
  version: 2,
  state: 'open',
  createdAt: 0,
  assistant: null,
  position: null,
  ended: false,
  rating: null,
  readByVisitor: 0,
  readByMember: 0,
  ...over,
})
const message = (id: string, seq: number, over: Partial<Message> = {}): Message => ({
  id,
  seq,
  at: seq * 1_000,
  from: 'visitor',
  member: null,
  note: false,
  text: id,
  ...over,
})
const thread = (messages: Message[], over: Partial<VisitorInquiry> = {}): VisitorThread => ({
  inquiry: inquiry(over),
  messages,
  upTo: messages.at(-1)?.seq ?? 0,
})
const said = (id: string, over: Partial<Unsent> = {}): Unsent =>
  ({ kind: 'command', id, at: 1, inquiry: inquiryId, command: { type: 'message', id, text: id }, ...over }) as Unsent
const kept = (over: Partial<Kept> = {}): Kept => ({
  token: 't',
  inquiry: inquiryId,
  contact: { fullName: 'W', address: { kind: 'line', value: 'w' } },
  consent: null,
  thread: thread([message('q', 2)]),
  ...over,
})
const sameDay = () => 'today'

describe('uniting news with what is known', () => {
  it('takes every message once and in order, however the news comes', () => {
    const known = thread([message('a', 2), message('c', 6)])
    const news = thread([message('b', 4), message('c', 6)], { version: 6 })
    const united = uniteThread(known, news)
    expect(united.messages.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(uniteThread(united, news)).toEqual(united)
  })

  it('never goes back to an older version, but takes a new place in the queue at the same one', () => {
    const known = thread([], { version: 5, position: 3 })
    expect(uniteThread(known, thread([], { version: 4, position: 9 })).inquiry.position).toBe(3)
    expect(uniteThread(known, thread([], { version: 5, position: 2 })).inquiry.position).toBe(2)
  })

  it('forgets another inquiry', () => {
    expect(uniteThread(thread([message('a', 2)], { id: otherId }), thread([])).messages).toEqual([])
  })
})

describe('the lines of a thread', () => {
  const deliveries = (lines: ReturnType<typeof linesOf>) =>
    lines.flatMap((line) => (line.kind === 'message' ? [[line.id, line.delivery]] : []))

  it('say how far each message has come', () => {
    const lines = linesOf(
      thread([message('read', 2), message('sent', 4)], { readByMember: 2 }),
      [said('sending'), said('waiting'), said('refused', { refused: 'too-large' })],
      'sending',
      sameDay,
    )
    expect(deliveries(lines)).toEqual([
      ['read', 'read'],
      ['sent', 'sent'],
      ['sending', 'sending'],
      ['waiting', 'waiting'],
      ['refused', 'refused'],
    ])
  })

  it('show a message once while its acknowledgement is still being kept', () => {
    expect(deliveries(linesOf(thread([message('m', 4)]), [said('m')], 'm', sameDay))).toEqual([['m', 'sent']])
  })

  it('begin each day with its line', () => {
    const days = linesOf(thread([message('a', 2), message('b', 4), message('c', 6)]), [], null, (at) =>
      at < 5_000 ? 'monday' : 'tuesday',
    )
    expect(days.map((line) => line.kind)).toEqual(['day', 'message', 'message', 'day', 'message'])
  })

  it('leave ratings and goodbyes out', () => {
    expect(
      linesOf(null, [{ kind: 'command', id: 'r', at: 1, inquiry: 'i', command: { type: 'end' } }], null, sameDay),
    ).toEqual([])
  })
})

describe('settling an answer', () => {
  const anew = (each: Kept, question: string) =>
    ({ kind: 'inquiry', id: otherId, at: 9, body: { id: otherId, contact: each.contact, question } }) as Extract<
      Unsent,
      { kind: 'inquiry' }
    >
  const refused = (code: 'gone' | 'too-large' | 'already-closed' | 'unauthenticated') =>
    ({ kind: 'refused', problem: { code, type: `urn:foyer:problem:${code}`, title: '', status: 400 } }) as const

  it('shows an acknowledged message as sent, and still asks for what may lie before it', () => {
    const change = settle(
      kept(),
      [said('m')],
      said('m'),
      { kind: 'done', value: { kind: 'done', inquiry: inquiry({ version: 7 }), upTo: 7 } },
      anew,
    )
    expect(change.remove).toEqual(['m'])
    expect(change.kept!.thread!.messages.map(({ id }) => id)).toEqual(['q', 'm'])
    expect(change.kept!.thread!.upTo).toBe(2)
  })

  it.each(['gone', 'unauthenticated'] as const)(
    'asks anew with a message the old inquiry no longer takes (%s), and everything behind it follows',
    (code) => {
      const change = settle(kept(), [said('m'), said('n')], said('m'), refused(code), anew)
      expect(change.kept).toMatchObject({ inquiry: otherId, thread: null })
      expect(change.remove).toEqual(['m'])
      expect(change.put).toMatchObject([
        { kind: 'inquiry', id: otherId, at: 1, body: { question: 'm' } },
        { kind: 'command', id: 'n', inquiry: otherId },
      ])
    },
  )

  it('keeps a refused message for the visitor to decide on', () => {
    expect(settle(kept(), [said('m')], said('m'), refused('too-large'), anew).put).toMatchObject([
      { id: 'm', refused: 'too-large' },
    ])
  })

  it('lets go of a goodbye that no longer applies', () => {
    const end: Unsent = { kind: 'command', id: 'e', at: 1, inquiry: inquiryId, command: { type: 'end' } }
    expect(settle(kept(), [end], end, refused('already-closed'), anew)).toEqual({ remove: ['e'] })
  })
})
