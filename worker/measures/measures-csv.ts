/** What the measures page shows as a table of plain numbers: `GET /api/measures/csv`, from the same answer. */
import { definitions } from '../../shared/measures/definitions.ts'
import { figureOf, measuredIds } from '../../shared/measures/figures.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import { decimalsOf } from '../../shared/money.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { dateAt } from '../../shared/zone.ts'

type Row = (string | number | null)[]

/**
 * One row for the whole, one for the period before, and one for each row of the cut or each combination. Shares are 0 to 1,
 * times are in seconds, money is in the currency's own units, days are of the workspace's zone. Empty: no data,
 * or too early to say.
 */
export function measuresTable(
  { period, before, whole, wholeBefore, targets, cut, crossing }: MeasuresAnswer,
  zone: string,
): Row[] {
  const combinations = crossing?.kind === 'there' ? crossing.cells : []
  const rows: { label: string; and: string; at: typeof period; measures: Measures; targets?: SteadyTargets }[] = [
    { label: '', and: '', at: period, measures: whole, targets },
    { label: '', and: '', at: before, measures: wholeBefore },
    ...(cut?.keys ?? []).map((row) => ({ ...row, and: '', at: period })),
    ...combinations.map(({ labels: [label, and], measures }) => ({ label, and, at: period, measures })),
  ]
  const held = measuredIds.filter((id) => rows.some((row) => row.targets?.[id] !== undefined))
  const currencies = [...new Set(rows.flatMap(({ measures }) => measures.deals.takings.map((one) => one.currency)))]
  const dims = [cut?.by ?? crossing?.by ?? 'all', ...(crossing === null ? [] : [crossing.and])]
  const head: Row = [
    'from',
    'to',
    ...dims,
    'Entered',
    'Messages',
    'Closed',
    ...measuredIds.flatMap((id) => {
      const { name } = definitions[id]
      return [nameOf(id), `${name}: out of`, `${name}: may still change`]
    }),
    ...held.map((id) => `${nameOf(id)}: target`),
    ...currencies.flatMap((one) => [`Deals ${one}`, `Won ${one}`, `Goods returned ${one}`]),
  ]
  return [
    head,
    ...rows.map(({ label, and, at, measures, targets: own }): Row => {
      const { abandonment, outcomes, closed, deals } = measures
      const days = [dateAt(at.from, zone), dateAt(at.to - 1, zone)]
      const figures = measuredIds.flatMap((id) => {
        const { value, n, maturing, early } = figureOf(id, measures)
        return [early ? null : value, n, maturing]
      })
      const money = currencies.flatMap((currency) => {
        const taken = deals.takings.find((one) => one.currency === currency)
        const major = (minor = 0) => minor / 10 ** decimalsOf(currency)
        return [taken?.deals ?? 0, major(taken?.won), major(taken?.returned)]
      })
      const keys = dims.length === 1 ? [label] : [label, and]
      return [
        ...days,
        ...keys,
        abandonment.entered,
        outcomes.entered - abandonment.entered,
        closed,
        ...figures,
        ...held.map((id) => own?.[id] ?? null),
        ...money,
      ]
    }),
    ...missing(cut, crossing).map((said): Row => [null, null, said]),
  ]
}

/** What is not in the table, as its last row says it; empty: all is. */
function missing(cut: MeasuresAnswer['cut'], crossing: MeasuresAnswer['crossing']): string[] {
  if (crossing?.kind === 'large') return [`(about ${crossing.rows} rows to read: ask again with sure=1)`]
  if (crossing?.kind === 'not-kept') return ['(not kept of a team)']
  const more = (cut?.more ?? 0) + (crossing?.more ?? 0)
  return more === 0 ? [] : [`(and ${more} more)`]
}

/** With the unit, where the number alone does not say it. */
function nameOf(id: (typeof measuredIds)[number]): string {
  const { name, unit } = definitions[id]
  return unit === 'seconds' ? `${name} (s)` : name
}
