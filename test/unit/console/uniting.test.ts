import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Heard } from '../../../console/data/heard.ts'
import { newerCard } from '../../../console/data/newer-card.ts'
import { unitedMessages } from '../../../console/data/united-messages.ts'
import type { InquiryCard, Message } from '../../../shared/schema/inquiry.ts'
import { card } from './card.ts'
import { message } from './message.ts'

describe('news from socket, long poll and lists', () => {
  it('ends at the newest card in whatever order and however often they come', () => {
    const versions = fc.array(fc.nat(30), { minLength: 1 })
    fc.assert(
      fc.property(versions, (order) => {
        const cards = order.map((version) => card({ id: 'one', version }))
        const last = cards.reduce<InquiryCard | undefined>((known, arrived) => newerCard(known, arrived), undefined)
        expect(last?.version).toBe(Math.max(...order))
      }),
    )
  })

  it('keeps the card it has when the same version comes again, so that nothing is drawn anew', () => {
    const known = card({ id: 'one', version: 3 })
    expect(newerCard(known, card({ id: 'one', version: 3 }))).toBe(known)
  })

  it('brings back nothing of what was to be forgotten, however late it comes', () => {
    const heard = new Heard()
    heard.hear({ card: card({ id: 'one', version: 9, forgotten: 8 }), messages: [message(9)] })
    heard.hear({ card: card({ id: 'one', version: 3 }), messages: [message(2), message(3)] })
    expect(heard.of('one')!.messages.map(({ seq }) => seq)).toEqual([9])
  })

  it('makes one conversation, in order and without doubles, of parts in any order', () => {
    const parts = fc.array(fc.array(fc.integer({ min: 1, max: 20 })))
    fc.assert(
      fc.property(parts, (batches) => {
        const united = batches.reduce<Message[]>((known, seqs) => unitedMessages({}, known, seqs.map(message)), [])
        const expected = [...new Set(batches.flat())].sort((one, other) => one - other)
        expect(united.map(({ seq }) => seq)).toEqual(expected)
      }),
    )
  })
})
