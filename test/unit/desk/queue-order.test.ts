import fc from 'fast-check'
import { expect, it } from 'vitest'
import { QueueOrder } from '../../../worker/desk/queue-order.ts'
import type { Queued } from '../../../worker/desk/queue-order.ts'

const queued = fc.record({
  queue: fc.constantFrom('a', 'b'),
  enteredAt: fc.nat(5),
  inquiry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  waiting: fc.boolean(),
  callBack: fc.boolean(),
  message: fc.boolean(),
})

/** Whoever is here before whoever left, then by entering. */
function inOrder(one: Queued, other: Queued): number {
  const [callBack, entered] = [Number(one.callBack) - Number(other.callBack), one.enteredAt - other.enteredAt]
  return callBack || entered || (one.inquiry < other.inquiry ? -1 : Number(one.inquiry > other.inquiry))
}

it('gives everybody the place that counting gives, and who waits in order, whoever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), queued), { maxLength: 40 }), (steps) => {
      const order = new QueueOrder([])
      const here = new Map<string, Queued>()
      for (const [comes, one] of steps) {
        const known = here.get(one.inquiry)
        if (comes && known === undefined) {
          order.add(one)
          here.set(one.inquiry, one)
        } else if (!comes && known !== undefined) {
          order.remove(known)
          here.delete(one.inquiry)
        }
      }
      for (const one of here.values()) {
        const ahead = [...here.values()].filter((other) => other.queue === one.queue && inOrder(other, one) < 0)
        expect(order.position(one)).toBe(ahead.length + 1)
        const inQueue = [...here.values()].filter((other) => other.queue === one.queue).length
        expect(order.isLast(one)).toBe(ahead.length + 1 === inQueue)
      }
      const inA = [...here.values()].filter((one) => one.queue === 'a' && !one.callBack && !one.message)
      expect(order.here('a')).toBe(inA.length)
      const waiting = [...here.values()].filter((one) => one.waiting)
      waiting.sort(inOrder)
      expect(order.waiting(40)).toEqual(waiting.map((one) => one.inquiry))
    }),
  )
})
