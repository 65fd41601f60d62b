import { describe, expect, it } from 'vitest'
import { isSifting, sifted, unsifted, valueOf } from '../../../console/data/sift.ts'
import type { SiftOrder } from '../../../console/data/sift.ts'
import { card } from './card.ts'

const far = card({ id: 'far', enteredAt: 1, lastMessageAt: 9, replyDue: 90, tier: 'C', queue: 'shop' })
const near = card({ id: 'near', enteredAt: 3, lastMessageAt: 4, callBackDue: 20, tier: null, queue: 'shop' })
const sort = card({
  id: 'sort',
  enteredAt: 2,
  lastMessageAt: 6,
  triage: { lacks: ['kind'], due: 50 },
  tier: 'A',
  queue: 'repairs',
})
const idle = card({ id: 'idle', enteredAt: 4, lastMessageAt: 1, tier: null, queue: 'repairs', channel: 'phone' })
const all = [far, near, sort, idle]

describe('what a reader chose to see of a list', () => {
  it('is all of it, the very list, until they choose', () => {
    expect(isSifting(unsifted)).toBe(false)
    expect(sifted(all, unsifted)).toBe(all)
  })

  it('has every value that was chosen', () => {
    const shown = sifted(all, { by: { queue: 'repairs', channel: 'phone' }, order: 'usual' })
    expect(shown).toEqual([idle])
    expect(isSifting({ by: { queue: 'repairs' }, order: 'usual' })).toBe(true)
  })

  it('takes what came without a channel as a chat', () => {
    expect(valueOf(card({ channel: undefined }), 'channel')).toBe('chat')
  })

  it.each<[SiftOrder, string[]]>([
    ['longest', ['far', 'sort', 'near', 'idle']],
    ['newest', ['far', 'sort', 'near', 'idle']],
    ['due', ['near', 'sort', 'far', 'idle']],
    ['tier', ['sort', 'far', 'idle', 'near']],
  ])('stands in the order of %s, and by id where that says nothing', (order, ids) => {
    expect(sifted(all, { by: {}, order }).map(({ id }) => id)).toEqual(ids)
  })
})
