/**
 * Qualifies an inquiry that arrives, from its raw answers and the version of the flow they belong to. The Desk's
 * visitor side asks; scoring itself is in shared/qualification.
 */
import { checkedAnswers } from '../../shared/qualification/checked-answers.ts'
import { countingAgain } from '../../shared/qualification/counting-again.ts'
import { qualify } from '../../shared/qualification/score.ts'
import type { Qualified } from '../../shared/qualification/score.ts'
import type { Arrival } from '../../shared/routing/queue-for.ts'
import type { Answered, PublishedFlow } from '../../shared/schema/flow.ts'
import type { GivenAnswers, Giver } from './given-answers.ts'

export interface Qualification {
  /** As they are kept; null where nothing was asked. */
  answered: Answered | null
  /** What they say; null too when their version of the flow is not known (any more). */
  qualified: ({ flow: number } & Qualified) | null
  /** Remembers what counts more when it is given again; null when there is nothing such. */
  keepGiven: (() => void) | null
}

/** @returns what the answers say, or the field of the first that does not fit */
export function qualifyArrival(
  flows: readonly PublishedFlow[],
  answered: Answered | null,
  giver: Giver,
  given: GivenAnswers,
  now: number,
): Qualification | { field: string; detail: string } {
  const version = answered?.flow
  const flow = flows.find((one) => one.version === version)?.flow ?? null
  if (answered === null || flow === null) return { answered, qualified: null, keepGiven: null }
  const checked = checkedAnswers(flow.questions, answered.answers)
  if ('fault' in checked)
    return { field: `answered.answers.${checked.question}`, detail: `Does not fit its question (${checked.fault}).` }
  const { answers } = checked
  const again = countingAgain(flow, answers)
  return {
    answered: { flow: answered.flow, answers },
    qualified: {
      flow: answered.flow,
      ...qualify(flow, answers, (question, answer) => given.gave(giver, { question, answer }, now)),
    },
    keepGiven: again.length === 0 ? null : () => given.keep(giver, again, now),
  }
}

/** What queues are chosen by, as far as it is known. */
export function arrivalOf(
  came: Pick<Arrival, 'site' | 'language' | 'channel'>,
  qualified: Qualification['qualified'],
): Arrival {
  const { product = null, group = null, territory = null, size = null } = qualified?.attributes ?? {}
  const kind = qualified?.kind ?? null
  return { ...came, kind, product, group, territory, size, tier: qualified?.score?.tier ?? null }
}
