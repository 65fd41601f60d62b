import { describe, expect, it } from 'vitest'
import { Api } from '../../../console/data/api.ts'
import { InboxStore, InquiryNoticed } from '../../../console/data/inbox-store.ts'
import { ProblemError } from '../../../console/data/problem-error.ts'
import type { FrameToMember } from '../../../shared/schema/frame.ts'
import type { InquiryPage } from '../../../shared/schema/inbox-page.ts'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'
import { card } from './card.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))
const page = (items: InquiryCard[], over: Partial<InquiryPage> = {}): InquiryPage => ({
  items,
  next: null,
  counts: { waiting: items.length, mine: 0, owed: 0 },
  record: 'there',
  ...over,
})

/** An inbox whose pages are answered by hand, in the order they were asked for. */
function inbox() {
  const asked: { view: string; answer: (page: InquiryPage) => void; fail: () => void }[] = []
  const api = new Api()
  api.inbox = (view) =>
    new Promise((resolve, reject) => {
      asked.push({ view, answer: resolve, fail: () => reject(new ProblemError('record-away')) })
    })
  return { store: new InboxStore(api, 'me'), asked }
}

const news = (over: InquiryCard, upTo = 1): FrameToMember => ({ t: 'event', card: over, messages: [], upTo })
const idsOf = (cards: readonly InquiryCard[]) => cards.map(({ id }) => id)

describe('the inbox', () => {
  it('reads no list before the news is subscribed to, and then every list that is wanted', async () => {
    const { store, asked } = inbox()
    await store.read('waiting')
    expect(asked).toEqual([])
    expect(store.reading('waiting').face).toBe('waiting')
    store.readAgain()
    expect(asked.map(({ view }) => view)).toEqual(['waiting'])
    asked[0]!.answer(page([card({ id: 'a' })]))
    await settled()
    expect(store.reading('waiting').face).toBe('there')
    expect(idsOf(store.list('waiting'))).toEqual(['a'])
  })

  it('keeps what came live while an older list was on its way', async () => {
    const { store, asked } = inbox()
    await store.read('waiting')
    store.readAgain()
    store.apply(news(card({ id: 'a', version: 5, excerpt: 'newer' })))
    store.apply(news(card({ id: 'late', enteredAt: 9_000 })))
    asked[0]!.answer(
      page([card({ id: 'a', version: 4, excerpt: 'older' })], { counts: { waiting: 1, mine: 0, owed: 0 } }),
    )
    await settled()
    expect(store.card('a')?.excerpt).toBe('newer')
    expect(idsOf(store.list('waiting'))).toEqual(['a', 'late'])
  })

  it('forgets what left a view while nobody listened', async () => {
    const { store, asked } = inbox()
    await store.read('waiting')
    store.readAgain()
    asked[0]!.answer(page([card({ id: 'a' }), card({ id: 'b' })]))
    await settled()
    store.readAgain()
    asked[1]!.answer(page([card({ id: 'b' })]))
    await settled()
    expect(idsOf(store.list('waiting'))).toEqual(['b'])
  })

  it('counts along with the news', async () => {
    const { store, asked } = inbox()
    await store.read('waiting')
    store.readAgain()
    asked[0]!.answer(page([card({ id: 'a', version: 2 })]))
    await settled()
    expect(store.counts).toEqual({ waiting: 1, mine: 0, owed: 0 })
    store.apply(news(card({ id: 'a', version: 3, state: 'offered', assignee: 'me', offerDue: 9 })))
    expect(store.counts).toEqual({ waiting: 0, mine: 1, owed: 0 })
    store.apply({ t: 'vanished', inquiry: 'a', upTo: 4 })
    expect(store.counts).toEqual({ waiting: 0, mine: 0, owed: 0 })
  })

  it('tells of an offer once, however often its card comes', () => {
    const { store } = inbox()
    const noticed: string[] = []
    store.addEventListener('noticed', (event) => event instanceof InquiryNoticed && noticed.push(event.kind))
    const offer = card({ id: 'a', version: 3, state: 'offered', assignee: 'me' })
    store.apply(news(offer))
    store.apply(news(offer))
    store.apply(news({ ...offer, version: 4, visitorHere: false }))
    expect(noticed).toEqual(['offer'])
  })

  it('tells of what somebody gave to me, and not of what I accepted, or of mine that I hear of for the first time', () => {
    const { store } = inbox()
    const noticed: string[] = []
    store.addEventListener('noticed', (event) => {
      if (event instanceof InquiryNoticed) noticed.push(`${event.kind} ${event.card.id}`)
    })
    const mine = { state: 'open', assignee: 'me', lifeVersion: 5, version: 5 } as const
    store.apply(news(card({ id: 'unseen', ...mine })))
    store.apply(news(card({ id: 'waiting', version: 4, lifeVersion: 4 })))
    store.apply(news(card({ id: 'waiting', ...mine })))
    store.apply(news(card({ id: 'offered', version: 4, lifeVersion: 4, state: 'offered', assignee: 'me' })))
    store.apply(news(card({ id: 'offered', ...mine })))
    store.apply(news(card({ id: 'old', ...mine, version: 6 })))
    expect(noticed).toEqual(['given unseen', 'inquiry waiting', 'given waiting', 'offer offered'])
  })

  it('says why a list did not come, and reads it when asked again', async () => {
    const { store, asked } = inbox()
    store.readAgain()
    void store.read('all')
    asked.find(({ view }) => view === 'all')!.fail()
    await settled()
    expect(store.reading('all')).toEqual({ face: 'failed', because: 'record-away' })
    void store.read('all')
    asked.findLast(({ view }) => view === 'all')!.answer(page([card({ id: 'a' })]))
    await settled()
    expect(store.reading('all').face).toBe('there')
  })
})
