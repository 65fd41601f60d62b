/** What the measures page shows as a table of plain numbers: `GET /api/measures/csv`, from the same answers. */
import { definitions } from '../../shared/measures/definitions.ts'
import { figureOf, measuredIds } from '../../shared/measures/figures.ts'
import type { MeasuredId } from '../../shared/measures/figures.ts'
import type { Measures } from '../../shared/measures/from-facts.ts'
import type { SteadyTargets } from '../../shared/measures/target-measures.ts'
import { decimalsOf } from '../../shared/money.ts'
import type { MeasuresAnswer, Stretch } from '../../shared/schema/measures.ts'
import type { CostAnswer, CostRow } from '../../shared/schema/rate.ts'
import { dateAt } from '../../shared/zone.ts'

type Cell = string | number | null

/** What a row of the table is made from. */
interface Line {
  at: Stretch
  /** Of the one or two cuts. */
  labels: readonly [string, string]
  measures: Measures
  targets?: SteadyTargets
  cost?: Pick<CostRow, 'cost' | 'perResolution'> | undefined
}

interface Column {
  head: string
  of: (line: Line) => Cell
}

/**
 * One row for the whole, one for the period before, and one for each row of the cut or each combination. Shares are 0 to 1,
 * times are in seconds, money is in the currency's own units, days are of the workspace's zone. Empty: no data, or too early
 * to say. @param cost null for who may not see it; of the period before it says only what a resolution cost
 */
export function measuresTable(answer: MeasuresAnswer, cost: CostAnswer | null, zone: string): Cell[][] {
  const lines = linesOf(answer, cost)
  const columns = [
    ...whenAndWhat(answer, zone),
    ...measuredIds.flatMap(figureColumns),
    ...targetColumns(lines),
    ...takingsColumns(lines),
    ...costColumns(cost?.currency ?? null),
  ]
  return [
    columns.map(({ head }) => head),
    ...lines.map((line) => columns.map(({ of }) => of(line))),
    ...missing(answer).map((said) => [null, null, said]),
  ]
}

function linesOf(
  { period, before, whole, wholeBefore, targets, cut, crossing }: MeasuresAnswer,
  cost: CostAnswer | null,
): Line[] {
  const all = { labels: ['', ''] as const }
  const combinations = crossing?.kind === 'there' ? crossing.cells : []
  return [
    {
      ...all,
      at: period,
      measures: whole,
      targets,
      ...(cost && { cost: { cost: cost.total, perResolution: cost.cost } }),
    },
    { ...all, at: before, measures: wholeBefore, ...(cost && { cost: { cost: null, perResolution: cost.before } }) },
    ...(cut?.keys ?? []).map(({ key, label, ...row }) => {
      return { ...row, at: period, labels: [label, ''] as const, cost: cost?.rows.find((one) => one.key === key) }
    }),
    ...combinations.map(({ labels, measures }) => ({ at: period, labels, measures })),
  ]
}

function whenAndWhat({ cut, crossing }: MeasuresAnswer, zone: string): Column[] {
  const dims = [cut?.by ?? crossing?.by ?? 'all', ...(crossing === null ? [] : [crossing.and])]
  return [
    { head: 'from', of: ({ at }) => dateAt(at.from, zone) },
    { head: 'to', of: ({ at }) => dateAt(at.to - 1, zone) },
    ...dims.map((dim, place) => ({ head: dim, of: ({ labels }: Line) => labels[place]! })),
    { head: 'Entered', of: ({ measures }) => measures.abandonment.entered },
    { head: 'Messages', of: ({ measures }) => measures.outcomes.entered - measures.abandonment.entered },
    { head: 'Closed', of: ({ measures }) => measures.closed },
  ]
}

function figureColumns(id: MeasuredId): Column[] {
  const { name } = definitions[id]
  const figure = ({ measures }: Line) => figureOf(id, measures)
  return [
    { head: nameOf(id), of: (line) => (figure(line).early ? null : figure(line).value) },
    { head: `${name}: out of`, of: (line) => figure(line).n },
    { head: `${name}: may still change`, of: (line) => figure(line).maturing },
  ]
}

/** Of what any row is held to. */
function targetColumns(lines: readonly Line[]): Column[] {
  const held = measuredIds.filter((id) => lines.some(({ targets }) => targets?.[id] !== undefined))
  return held.map((id) => ({ head: `${nameOf(id)}: target`, of: ({ targets }) => targets?.[id] ?? null }))
}

function takingsColumns(lines: readonly Line[]): Column[] {
  const currencies = new Set(lines.flatMap(({ measures }) => measures.deals.takings.map(({ currency }) => currency)))
  return [...currencies].flatMap((currency): Column[] => {
    const taken = ({ measures }: Line) => measures.deals.takings.find((one) => one.currency === currency)
    return [
      { head: `Deals ${currency}`, of: (line) => taken(line)?.deals ?? 0 },
      { head: `Won ${currency}`, of: (line) => major(taken(line)?.won ?? 0, currency) },
      { head: `Goods returned ${currency}`, of: (line) => major(taken(line)?.returned ?? 0, currency) },
    ]
  })
}

/** @param currency null: no rate is set, or the reader may not see any */
function costColumns(currency: string | null): Column[] {
  if (currency === null) return []
  const { name } = definitions.costPerResolution
  return [
    { head: `Cost ${currency}`, of: ({ cost }) => major(cost?.cost ?? null, currency) },
    { head: `${name} ${currency}`, of: ({ cost }) => major(cost?.perResolution ?? null, currency) },
  ]
}

/** Minor units in the currency's own. */
function major(minor: number | null, currency: string): number | null {
  return minor === null ? null : minor / 10 ** decimalsOf(currency)
}

/** What is not in the table, as its last row says it; empty: all is. */
function missing({ cut, crossing }: MeasuresAnswer): string[] {
  if (crossing?.kind === 'large') return [`(about ${crossing.rows} rows to read: ask again with sure=1)`]
  if (crossing?.kind === 'not-kept') return ['(not kept of a team)']
  const more = (cut?.more ?? 0) + (crossing?.more ?? 0)
  return more === 0 ? [] : [`(and ${more} more)`]
}

/** With the unit, where the number alone does not say it. */
function nameOf(id: MeasuredId): string {
  const { name, unit } = definitions[id]
  return unit === 'seconds' ? `${name} (s)` : name
}
