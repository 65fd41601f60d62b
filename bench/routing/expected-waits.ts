/**
 * How well the expected wait of those who have to wait comes true: the Desk's own forecast, and four that others show,
 * told of the same made-up days. Asked when somebody comes who is not served at once; judged when their turn came.
 */
import { usualSkills } from '../../shared/schema/skills.ts'
import { Forecast } from '../../worker/desk/core/forecast.ts'
import type { InLine } from '../../worker/desk/core/forecast.ts'
import type { AtWork, Onlooker, Waits } from './live-day.ts'
import { capacity } from './teams.ts'

/** One way to say how long it takes, in seconds; null: it says nothing. */
interface Estimator {
  name: string
  ask: (waits: Waits, waiting: readonly Waits[], now: number) => number | null
}

/** What was said and what came true, in seconds. */
interface Said {
  said: number
  was: number
}

interface Judged {
  name: string
  /** Root of the mean square of the error, over the mean of what came true. */
  error: number
}

export const ourWait = 'Foyer'
const team = 'team'
const queue = 'queue'
const hour = 3600

/** Looks on day after day: what is learned on one is known on the next. */
export class ExpectedWaits {
  readonly #said = new Map<string, (Said | null)[]>()
  readonly #taught = new Forecast()

  #day = 0

  onlooker(): Onlooker {
    const day = this.#day++
    const ours = this.#taught
    const at = (now: number) => (day * 86_400 + now) * 1000
    const asked = new Map<string, (number | null)[]>()
    const inLine = new Map<string, InLine>()
    const served: { at: number; waited: number }[] = []
    let entered: number | null = null
    let there = ''
    const lineOf = ({ inquiry }: Waits): InLine => ({
      inquiry: inquiry.id,
      queue,
      team,
      enteredAt: at(inquiry.at),
      tier: inquiry.high ? 'A' : 'C',
      ahead: 0,
      needs: {
        level: 1,
        language: null,
        group: null,
        size: null,
        product: inquiry.product,
        territory: inquiry.territory,
      },
    })
    const lately = (now: number) => served.filter((one) => one.at > now - hour)
    const estimators: Estimator[] = [
      {
        name: ourWait,
        ask: (waits) => {
          const { ms } = ours.expect(lineOf(waits))
          return ms === null ? null : ms / 1000
        },
      },
      {
        name: 'head of the line',
        ask: (_, waiting, now) => now - Math.min(...waiting.map((one) => one.inquiry.at)),
      },
      { name: 'last to enter', ask: () => entered },
      {
        name: 'mean of the last hour',
        ask: (_, __, now) => mean(lately(now).map((one) => one.waited)),
      },
      {
        name: 'queue ÷ throughput',
        ask: (_, waiting, now) => {
          const rate = lately(now).length / Math.min(hour, Math.max(1, now - 8 * hour))
          return rate === 0 ? null : waiting.length / rate
        },
      },
    ]
    const passTo = (now: number) => ours.pass(at(now))
    return {
      given: (waits, to, now) => {
        passTo(now)
        ours.given(to.person.id)
        const waited = now - waits.inquiry.at
        served.push({ at: now, waited })
        const line = inLine.get(waits.inquiry.id)
        if (line === undefined) return
        entered = waited
        ours.leave(line, 'served', waited * 1000)
        inLine.delete(waits.inquiry.id)
        for (const [place, said] of (asked.get(waits.inquiry.id) ?? []).entries()) {
          const { name } = estimators[place]!
          const list = this.#said.get(name) ?? []
          list.push(said === null ? null : { said, was: waited })
          this.#said.set(name, list)
        }
      },
      gaveUp: (waits, now) => {
        passTo(now)
        const line = inLine.get(waits.inquiry.id)
        if (line !== undefined) ours.leave(line, 'left', (now - waits.inquiry.at) * 1000)
        inLine.delete(waits.inquiry.id)
      },
      settled: (waiting, people, now) => {
        passTo(now)
        const present = people.filter((one) => one.present)
        const names = present.map(({ person }) => person.id).join()
        if (names !== there) ours.people(present.map(takerOf))
        there = names
        for (const waits of waiting) {
          if (inLine.has(waits.inquiry.id)) continue
          const line = lineOf(waits)
          ours.join(line)
          ours.reckon(line)
          inLine.set(waits.inquiry.id, line)
          asked.set(
            waits.inquiry.id,
            estimators.map((one) => one.ask(waits, waiting, now)),
          )
        }
      },
    }
  }

  /** How many had to wait until their turn came. */
  get count(): number {
    return this.#said.get(ourWait)?.length ?? 0
  }

  /** Over those of whom everybody said something. */
  judged(): Judged[] {
    const all = [...this.#said.values()]
    const whole = (all[0] ?? []).map((_, place) => all.every((list) => list[place] !== null))
    return [...this.#said].map(([name, list]) => {
      const kept = list.filter((_, place) => whole[place]) as Said[]
      const square = mean(kept.map(({ said, was }) => (said - was) ** 2)) ?? 0
      return { name, error: Math.sqrt(square) / (mean(kept.map(({ was }) => was)) ?? 1) }
    })
  }
}

function takerOf({ person }: AtWork) {
  const { id, products, territories } = person
  return { member: id, teams: [team], skills: { ...usualSkills, products, territories }, capacity }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
