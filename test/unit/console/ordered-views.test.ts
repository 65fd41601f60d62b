import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, isInView } from '../../../console/data/inbox-view.ts'
import type { Reader } from '../../../console/data/inbox-view.ts'
import { OrderedViews } from '../../../console/data/ordered-views.ts'
import { RowSlots } from '../../../console/inbox/row-slots.ts'
import type { InquiryCard } from '../../../shared/schema/inquiry.ts'
import type { InboxView } from '../../../worker/desk/desk-rpc.ts'
import { card } from './card.ts'

const views: InboxView[] = ['waiting', 'mine', 'team', 'all']
const reader: Reader = { me: 'me', queues: new Set(['ours']), gone: new Map() }

describe('the lists of the inbox', () => {
  it('stand as if sorted anew, whatever comes, changes and goes', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      gone: fc.boolean(),
      state: fc.constantFrom('waiting' as const, 'offered' as const, 'open' as const, 'resolved' as const),
      assignee: fc.constantFrom(null, 'me', 'other'),
      queue: fc.constantFrom('ours', 'theirs'),
      enteredAt: fc.nat(3),
      lastMessageAt: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.array(fc.array(change)), (batches) => {
        const cards = new Map<string, InquiryCard>()
        const ordered = new OrderedViews(cards, reader)
        for (const view of views) ordered.list(view)
        for (const batch of batches) {
          const changes = batch.map(({ gone, ...over }) => {
            const before = cards.get(over.id) ?? null
            const after = gone ? null : card(over)
            if (after) cards.set(over.id, after)
            else cards.delete(over.id)
            return { before, after }
          })
          ordered.changed(changes)
        }
        for (const view of views) {
          const anew = [...cards.values()].filter((one) => isInView(view, one, reader))
          expect(ordered.list(view)).toEqual(inOrder(view, anew, reader))
        }
      }),
    )
  })

  it('are the same list until something in them changed, so that nothing is drawn for nothing', () => {
    const cards = new Map<string, InquiryCard>()
    const ordered = new OrderedViews(cards, reader)
    const mine = ordered.list('mine')
    const waiting = card({ id: 'a' })
    cards.set('a', waiting)
    ordered.changed([{ before: null, after: waiting }])
    expect(ordered.list('mine')).toBe(mine)
    expect(ordered.list('waiting')).toEqual([waiting])
  })
})

describe('the rows of a long list', () => {
  it('stay with what stays in sight, and go from what went to what came', () => {
    const rows = new RowSlots()
    const before = rows.of(['a', 'b', 'c'])
    const after = rows.of(['new', 'a', 'b'])
    expect([after.get('a'), after.get('b')]).toEqual([before.get('a'), before.get('b')])
    expect(after.get('new')).toBe(before.get('c'))
  })

  it('are never two for one, and no more than were ever in sight at once', () => {
    const sights = fc.array(fc.uniqueArray(fc.nat(12).map(String), { maxLength: 6 }))
    fc.assert(
      fc.property(sights, (lists) => {
        const rows = new RowSlots()
        const used = new Set<number>()
        for (const ids of lists) {
          const slots = [...rows.of(ids).values()]
          expect(new Set(slots).size).toBe(ids.length)
          for (const slot of slots) used.add(slot)
        }
        const growth = lists.map((ids, at) => Math.max(0, ids.length - (lists[at - 1]?.length ?? 0)))
        expect(used.size).toBeLessThanOrEqual(growth.reduce((sum, more) => sum + more, 0))
      }),
    )
  })
})
