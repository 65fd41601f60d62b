/** How long members were signed in and at work, as the raw log tells it: part of the recount. */
import type { LogRow } from '../record/facts-audit.ts'

/** How long a member was signed in from then on, within one hour, and worked of it, in ms. */
export interface Being {
  who: string
  at: number
  signedIn: number
  busy: number
}

/**
 * From all that members' streams and inquiries' streams say. A moment that is told twice is one, and one that somebody worked
 * on several inquiries is one; of who takes no inquiries only what they worked counts.
 * @param hourAfter when the local hour after that of a moment begins
 */
export function beingsOf(events: readonly LogRow[], hourAfter: (at: number) => number): Being[] {
  const told = events.filter(({ type }) => type === 'signed-in')
  const labour = Map.groupBy(
    events.filter(({ type, data }) => type === 'worked' && data['inquiry'] === undefined),
    ({ actor }) => actor,
  )
  return [...Map.groupBy(told, ({ stream }) => stream)].flatMap(([who, own]) => {
    const worked = (labour.get(who) ?? []).map(({ data }) => stretchOf(data))
    let over = -Infinity
    return own
      .map(({ data }) => ({ ...stretchOf(data), aside: data['aside'] === true }))
      .sort((one, other) => one.from - other.from)
      .flatMap(({ from, to, aside }) => {
        const beings: Being[] = []
        for (let at = Math.max(from, over); at < to;) {
          const end = Math.min(to, hourAfter(at))
          const busy = covered(worked, at, end)
          beings.push({ who, at, signedIn: aside ? busy : end - at, busy })
          at = end
        }
        over = Math.max(over, to)
        return beings
      })
  })
}

interface Span {
  from: number
  to: number
}

function stretchOf(data: Record<string, unknown>): Span {
  return { from: Number(data['from']), to: Number(data['to']) }
}

/** How much between two moments lies in any of the spans. */
function covered(spans: readonly Span[], begin: number, end: number): number {
  let [sum, done] = [0, begin]
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const [start, stop] = [Math.max(from, done), Math.min(to, end)]
    if (start >= stop) continue
    sum += stop - start
    done = stop
  }
  return sum
}
