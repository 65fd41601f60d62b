/** Rates as they are listed: those of the same thing together, and which of them holds. */
import type { Member } from '../../shared/schema/member.ts'
import type { NewRate, Rate } from '../../shared/schema/rate.ts'
import { costWords } from '../words/cost-words.ts'
import { words } from '../words/words.ts'

/** What a rate is of, as one value of a field and of a list. */
export type RateSubject = Pick<NewRate, 'kind' | 'member'>

export interface RateGroup extends RateSubject {
  key: string
  /** The newest first. */
  rates: Rate[]
  /** Holds on the day that was asked for; null: none does yet. */
  holding: Rate | null
}

const order: readonly NewRate['kind'][] = ['usual', 'member', 'platform', 'inquiry']

export function rateKey({ kind, member }: RateSubject): string {
  return member === null ? kind : `${kind} ${member}`
}

/** @param rates of the same thing the newest first @param today YYYY-MM-DD */
export function rateGroups(rates: readonly Rate[], today: string): RateGroup[] {
  return [...Map.groupBy(rates, rateKey)]
    .map(([key, same]) => {
      const { kind, member } = same[0]!
      return { key, kind, member, rates: same, holding: same.find(({ from }) => from <= today) ?? null }
    })
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** What a rate is of, in words. */
export function rateName({ kind, member }: RateSubject, members: readonly Member[]): string {
  const { of } = costWords
  if (kind !== 'member') return of[kind]
  return of.member(members.find(({ id }) => id === member)?.name ?? words.somebody)
}
