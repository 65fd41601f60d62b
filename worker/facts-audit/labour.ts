/** Who worked how long on what, as the raw log tells it, and what of it was attention to one inquiry alone. */
import type { LogRow } from '../record/facts-audit.ts'
import type { Pass } from './passes.ts'
import type { Tally } from './tallies.ts'

/**
 * What of each stretch of work was attention to that inquiry alone, in ms, by member, inquiry and beginning: who works on
 * several at once gives each its part of every stretch of time, and odd milliseconds to the first by id.
 */
export function sharesOf(events: readonly LogRow[]): Map<string, number> {
  const shares = new Map<string, number>()
  const labour = events.filter(({ type, data }) => type === 'worked' && data['inquiry'] === undefined)
  for (const [who, own] of Map.groupBy(labour, ({ actor }) => actor)) {
    const moments = new Set(own.flatMap(({ data }) => [Number(data['from']), Number(data['to'])]))
    const order = [...moments].sort((one, other) => one - other)
    for (const { stream, data } of own) shares.set(`${who} ${stream} ${Number(data['from'])}`, 0)
    for (let at = 1; at < order.length; at += 1) {
      const [start, end] = [order[at - 1]!, order[at]!]
      const during = own.filter(({ data }) => Number(data['from']) <= start && end <= Number(data['to']))
      during.sort((one, other) => one.stream.localeCompare(other.stream))
      let left = end - start
      during.forEach(({ stream, data }, place) => {
        const part = Math.ceil(left / (during.length - place))
        const key = `${who} ${stream} ${Number(data['from'])}`
        shares.set(key, shares.get(key)! + part)
        left -= part
      })
    }
  }
  return shares
}

/** Attention is filed where it was given; that somebody had a hand in it, where they began. */
export function labourOf({ labour }: Pass, shareOf: (from: number, who: string) => number): Tally[] {
  const tallies = labour.map(({ who, from, to }): Tally => {
    return { at: from, who, numbers: { attention: shareOf(from, who), elapsed: to - from } }
  })
  const begun = new Set<string>()
  for (const { who, from } of labour) {
    if (begun.size === 0) tallies.push({ at: from, who: null, numbers: { handled: 1 } })
    if (!begun.has(who)) tallies.push({ at: from, who, numbers: { handled: 1 }, nowhereElse: { assistant: who } })
    begun.add(who)
  }
  return tallies
}
