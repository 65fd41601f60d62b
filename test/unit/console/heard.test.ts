import { describe, expect, it } from 'vitest'
import { Heard } from '../../../console/data/heard.ts'
import { card } from './card.ts'
import { message } from './message.ts'

describe('inquiries known from the news alone', () => {
  it('have the messages of all their news, in order, and the newest card, however late one comes', () => {
    const heard = new Heard()
    heard.hear({ card: card({ id: 'one', version: 5 }), messages: [message(5)] })
    heard.hear({ card: card({ id: 'one', version: 3 }), messages: [message(2), message(3)] })
    expect(heard.of('one')?.messages.map(({ seq }) => seq)).toEqual([2, 3, 5])
    expect(heard.of('one')?.card.version).toBe(5)
  })

  it('are let go when they have been silent the longest, so that a window open for days does not grow', () => {
    const heard = new Heard()
    const tell = (id: string) => heard.hear({ card: card({ id }), messages: [message(2)] })
    tell('silent')
    tell('lively')
    for (let number = 0; number < 199; number++) {
      tell(`other ${number}`)
      tell('lively')
    }
    expect(heard.of('silent')).toBeNull()
    expect(heard.of('lively')).not.toBeNull()
  })
})
