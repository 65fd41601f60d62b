/**
 * Lives through a made-up day under a policy, event by event: who asks, who is free, who gives up, who finishes. A person
 * with several conversations is slower in each. The policy alone decides who gets what.
 */
import { Chance } from '../../demo/chance.ts'
import { opens } from './day.ts'
import type { Inquiry } from './day.ts'
import { capacity, lunch } from './teams.ts'
import type { Person } from './teams.ts'

/** Something that waits. */
export interface Waits {
  inquiry: Inquiry
  /** Who missed it. */
  tried: Set<string>
}

/** A person at work. */
export interface AtWork {
  person: Person
  /** On duty: not at lunch, not gone. */
  present: boolean
  /** Conversations and offers. */
  load: number
  idleSince: number
  /** Inquiries given to them today, and seconds they were there. */
  given: number
  there: number
}

export interface Policy {
  name: string
  begin: (people: readonly Person[]) => void
  /** Who gets what next; null: nobody anything. Asked again until then. */
  next: (waiting: readonly Waits[], people: readonly AtWork[], now: number) => { waits: Waits; to: AtWork } | null
  /** Seconds of waiting after which it may decide otherwise. */
  steps?: readonly number[]
}

/** Somebody who looks on. Everything is told as it happens, and what stands at the end of each moment. */
export interface Onlooker {
  /** Given to somebody, as offer or at once. */
  given: (waits: Waits, to: AtWork, now: number) => void
  gaveUp: (waits: Waits, now: number) => void
  settled: (waiting: readonly Waits[], people: readonly AtWork[], now: number) => void
}

/** How offers go: null for accepted at once. */
export interface Offers {
  acceptsAfter: number
  missedAfter: number
  missedShare: number
}

export interface DayFigures {
  asked: number
  abandoned: number
  /** Seconds until answered or given up, of each. */
  waits: number[]
  answeredIn20: number
  high: { asked: number; abandoned: number; waits: number[] }
  /** Largest deviation of anybody's inquiries per hour present from the team's mean, as a share of it. */
  deviation: number
}

/** Speed of each conversation of a person who has so many. */
const speeds = [1, 1, 0.8, 0.62]
const outsideProduct = 1.3
const ofOwner = 0.85

interface Conversation {
  left: number
  pace: number
}

interface Offer {
  waits: Waits
  to: AtWork
  until: number
  missed: boolean
}

export function liveDay(
  inquiries: readonly Inquiry[],
  team: readonly Person[],
  policy: Policy,
  { offers = null, seed = 0, onlooker }: { offers?: Offers | null; seed?: number; onlooker?: Onlooker } = {},
): DayFigures {
  const chance = new Chance(seed + 77)
  const people = team.map((person) => ({
    person,
    present: false,
    load: 0,
    idleSince: 0,
    given: 0,
    there: 0,
    talks: [] as Conversation[],
  }))
  const figures: DayFigures = {
    asked: inquiries.length,
    abandoned: 0,
    waits: [],
    answeredIn20: 0,
    high: { asked: inquiries.filter(({ high }) => high).length, abandoned: 0, waits: [] },
    deviation: 0,
  }
  const atWork = new Map<AtWork, (typeof people)[number]>(people.map((one) => [one, one]))
  /** When anybody comes, goes, or has lunch. */
  const turns = people.flatMap(({ person }) => turnsOf(person)).sort((one, other) => one - other)
  let turned = 0
  const steps = policy.steps ?? []
  let waiting: Waits[] = []
  let offered: Offer[] = []
  let arrived = 0
  let now = opens
  policy.begin(team)

  const waited = ({ inquiry }: Waits) => {
    const seconds = now - inquiry.at
    figures.waits.push(seconds)
    if (inquiry.high) figures.high.waits.push(seconds)
    return seconds
  }
  const takes = (one: (typeof people)[number], waits: Waits) => {
    if (waited(waits) <= 20) figures.answeredIn20 += 1
    const { work, product, owner } = waits.inquiry
    const slower =
      (one.person.products.includes(product) ? 1 : outsideProduct) * (owner === one.person.id ? ofOwner : 1)
    one.talks.push({ left: work, pace: one.person.pace / slower })
  }
  const givesUp = (waits: Waits) => {
    waited(waits)
    onlooker?.gaveUp(waits, now)
    figures.abandoned += 1
    if (waits.inquiry.high) figures.high.abandoned += 1
  }
  const patientUntil = ({ inquiry }: Waits) => inquiry.at + inquiry.patience

  function nextEvent(): number {
    let then = Math.min(inquiries[arrived]?.at ?? Infinity, turns[turned] ?? Infinity)
    for (const one of people) {
      const speed = speeds[one.talks.length]!
      for (const { left, pace } of one.talks) then = Math.min(then, now + left / (speed * pace))
    }
    for (const waits of waiting) {
      then = Math.min(then, patientUntil(waits))
      for (const step of steps) if (waits.inquiry.at + step > now) then = Math.min(then, waits.inquiry.at + step)
    }
    for (const { waits, until } of offered) then = Math.min(then, until, patientUntil(waits))
    return then
  }

  function work(seconds: number): void {
    for (const one of people) {
      const speed = speeds[one.talks.length]!
      for (const talk of one.talks) talk.left -= seconds * speed * talk.pace
      if (one.present) one.there += seconds
    }
  }

  function finish(): void {
    for (const one of people) {
      const before = one.talks.length
      one.talks = one.talks.filter(({ left }) => left > 1e-6)
      one.load -= before - one.talks.length
      if (before > 0 && one.load === 0) one.idleSince = now
    }
    if (turned === turns.length || turns[turned]! > now) return
    while (turns[turned]! <= now) turned += 1
    for (const one of people) {
      const present = isThere(one.person, now)
      if (present && !one.present) one.idleSince = now
      one.present = present
    }
  }

  function answerOffers(): void {
    if (offered.length === 0) return
    const over = offered.filter(({ until, waits }) => until <= now || patientUntil(waits) <= now)
    offered = offered.filter((offer) => !over.includes(offer))
    for (const { waits, to, until, missed } of over) {
      const one = atWork.get(to)!
      if (patientUntil(waits) <= now) {
        one.load -= 1
        givesUp(waits)
      } else if (missed && until <= now) {
        one.load -= 1
        waits.tried.add(one.person.id)
        waiting.push(waits)
      } else takes(one, waits)
    }
  }

  function decide(): void {
    for (let match = policy.next(waiting, people, now); match !== null; match = policy.next(waiting, people, now)) {
      const { waits, to } = match
      const one = atWork.get(to)!
      waiting = waiting.filter((other) => other !== waits)
      one.load += 1
      one.given += 1
      onlooker?.given(waits, to, now)
      if (offers === null) takes(one, waits)
      else {
        const missed = chance.is(offers.missedShare)
        offered.push({ waits, to, missed, until: now + (missed ? offers.missedAfter : offers.acceptsAfter) })
      }
    }
  }

  while (arrived < inquiries.length || waiting.length > 0 || offered.length > 0) {
    const then = nextEvent()
    work(then - now)
    now = then
    finish()
    for (; arrived < inquiries.length && inquiries[arrived]!.at <= now; arrived++)
      waiting.push({ inquiry: inquiries[arrived]!, tried: new Set() })
    if (waiting.some((waits) => patientUntil(waits) <= now)) {
      for (const waits of waiting.filter((one) => patientUntil(one) <= now)) givesUp(waits)
      waiting = waiting.filter((waits) => patientUntil(waits) > now)
    }
    answerOffers()
    decide()
    onlooker?.settled(waiting, people, now)
  }
  return { ...figures, deviation: deviationOf(people) }
}

function turnsOf({ from, to, lunchFrom }: Person): number[] {
  return [from, lunchFrom, lunchFrom + lunch, to]
}

function isThere({ from, to, lunchFrom }: Person, now: number): boolean {
  return now >= from && now < to && !(now >= lunchFrom && now < lunchFrom + lunch)
}

function deviationOf(people: readonly AtWork[]): number {
  const rates = people.filter(({ there }) => there > 0).map(({ given, there }) => given / there)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  return Math.max(...rates.map((rate) => Math.abs(rate / mean - 1)))
}

export function isFree({ present, load }: AtWork): boolean {
  return present && load < capacity
}
