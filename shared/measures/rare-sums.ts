/**
 * What few episodes count for: those behind such a number are found by it, without a look at all the others. The record has
 * the same list (`rare_sum`, migrations 0017, 0021 and 0022); a sum that is not on it is looked for among the episodes of its days.
 */
import type { SumName } from './facts.ts'

export const rareSums = [
  'short',
  'waiting',
  'callBackOwed',
  'recovered',
  'abandonedBeforeAssignment',
  'abandonedAfterAssignment',
  'quiet',
  'flowedOut',
  'maturing',
  'overdue',
  'messagesOverdue',
  'triageMissed',
  'wentOn',
  'escalated',
  'transferred',
  'handedOff',
  'endedUnresolved',
  'endedDisqualified',
  'endedAbandoned',
  'endedUnanswered',
  'reopened',
  'repeats',
  'void',
  'passed',
  'qualified',
  'sentBack',
  'won',
  'lost',
  'dealsWon',
  'dealsLost',
  'goodsReturns',
  'dealsRepeat',
  'promisesDue',
  'promisesKept',
  'complaints',
  'recommendAnswers',
  'promoters',
  'detractors',
] as const satisfies readonly SumName[]

/** By which lists the episodes behind a number are found: those of its sums, where all are rare; else that of all. */
export function listsOf(sums: readonly SumName[]): readonly string[] {
  const rare: readonly SumName[] = rareSums
  return sums.every((name) => rare.includes(name)) ? sums : ['']
}
