/** Why things went as they did, by how often: lost, to whom, goods that came back, leads sent back, moves nobody had planned. */
import type { ReasonCount, ReasonList } from '../schema/report.ts'
import { reasonLists } from '../schema/report.ts'

/** How often each cause counted (`lost.no-budget`, as facts name them), in the period or in the one before. */
export interface CauseTimes {
  cause: string
  times: number
  isBefore: boolean
}

/** The most frequent first; what was only before comes last, with 0. */
export function reasonsOf(counted: readonly CauseTimes[]): Record<ReasonList, ReasonCount[]> {
  const counts = [...Map.groupBy(counted, ({ cause }) => cause)].map(([cause, same]) => {
    const dot = cause.indexOf('.')
    const times = (isBefore: boolean) =>
      same.filter((one) => one.isBefore === isBefore).reduce((sum, one) => sum + one.times, 0)
    return { list: cause.slice(0, dot), reason: cause.slice(dot + 1), count: times(false), before: times(true) }
  })
  const listOf = (list: ReasonList): ReasonCount[] =>
    counts
      .filter((one) => one.list === list && one.count + one.before > 0)
      .sort(
        (one, other) => other.count - one.count || other.before - one.before || (one.reason < other.reason ? -1 : 1),
      )
      .map(({ reason, count, before }) => ({ reason, count, before }))
  return Object.fromEntries(reasonLists.map((list) => [list, listOf(list)])) as Record<ReasonList, ReasonCount[]>
}
