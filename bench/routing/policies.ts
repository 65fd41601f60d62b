/** How others share out: each inquiry in the order in which it came, to somebody who knows its product and territory. */
import type { AtWork, Policy, Waits } from './live-day.ts'
import { isFree } from './live-day.ts'
import { capacity } from './teams.ts'

type Choose = (candidates: readonly AtWork[], people: readonly AtWork[]) => AtWork

/** First come, first served among those who have somebody free. */
function firstComeFirstServed(name: string, choosing: () => Choose): Policy {
  let choose = choosing()
  return {
    name,
    begin: () => {
      choose = choosing()
    },
    next: (waiting, people) => {
      const free = people.filter(isFree)
      if (free.length === 0) return null
      for (const waits of inTurn(waiting)) {
        const candidates = free.filter((one) => knows(one, waits) && !waits.tried.has(one.person.id))
        if (candidates.length > 0) return { waits, to: choose(candidates, people) }
      }
      return null
    },
  }
}

function inTurn(waiting: readonly Waits[]): Waits[] {
  return [...waiting].sort((one, other) => one.inquiry.at - other.inquiry.at)
}

function knows({ person }: AtWork, { inquiry }: Waits): boolean {
  return person.products.includes(inquiry.product) && person.territories.includes(inquiry.territory)
}

function least(candidates: readonly AtWork[], value: (one: AtWork) => number): AtWork {
  return candidates.reduce((best, one) => (value(one) < value(best) ? one : best))
}

/** The list goes on where it stopped. */
function rotating(): Choose {
  let last = -1
  return (candidates, people) => {
    const after = people.map((_, at) => (last + 1 + at) % people.length).find((at) => candidates.includes(people[at]!))!
    last = after
    return people[after]!
  }
}

export const baseline = firstComeFirstServed('round robin', rotating)

export const others: readonly Policy[] = [
  baseline,
  // A list that starts anew whenever somebody comes or goes.
  firstComeFirstServed('rotating list', () => {
    let there = ''
    let choose = rotating()
    return (candidates, people) => {
      const now = people.map(({ present }) => Number(present)).join('')
      if (now !== there) choose = rotating()
      there = now
      return choose(candidates, people)
    }
  }),
  firstComeFirstServed('longest idle', () => (candidates) => least(candidates, ({ idleSince }) => idleSince)),
  firstComeFirstServed(
    'least loaded',
    () => (candidates) => least(candidates, ({ load, idleSince }) => load / capacity + idleSince / 1e9),
  ),
  firstComeFirstServed('least given so far', () => (candidates) => least(candidates, ({ given }) => given)),
]
