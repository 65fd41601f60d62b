import { cpus, loadavg } from 'node:os'
import { printTable } from './intake-table.ts'
import { median, noise, quantile } from './quantile.ts'

/** A line of the budget of what runs in a browser. */
export interface BudgetLine {
  what: string
  /** One for each round, or a single exact one. */
  values: number[]
  unit: string
  hard: number
  aim: number | null
  /** Exact counts and bytes; CPU time of the page's main thread; time on the wall, which a busy machine stretches. */
  kind: 'exact' | 'cpu' | 'wall'
}

/** Times that differ more than this between rounds say more about the machine than about us. */
const tooNoisy = 0.2
/** So do those of a machine that had more to do than processors to do it before the bench began; CPU times too swell. */
const busy = loadavg()[0]! > cpus().length

export type Verdict = 'kept' | 'MISSED' | 'too noisy to judge'

/** Medians against their hard lines; exact values must all keep it. */
export function verdictOf({ values, hard, kind }: BudgetLine): Verdict {
  const value = kind === 'exact' ? quantile(values, 1) : median(values)
  if (value <= hard) return 'kept'
  if (kind === 'exact') return 'MISSED'
  return busy || noise(values) > tooNoisy ? 'too noisy to judge' : 'MISSED'
}

export const figure = (value: number) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1))

export const rangeOf = (values: readonly number[]) => `${figure(quantile(values, 0))}-${figure(quantile(values, 1))}`

/** Prints every line with its verdict. */
export function printLines(lines: readonly BudgetLine[]) {
  printTable([
    ['what', 'ours', 'line', 'aim', 'rounds', 'noise', ''],
    ...lines.map((line) => [
      line.what,
      `${figure(line.kind === 'exact' ? quantile(line.values, 1) : median(line.values))} ${line.unit}`,
      `≤ ${figure(line.hard)}`,
      line.aim === null ? '' : figure(line.aim),
      line.kind === 'exact' ? 'exact' : rangeOf(line.values),
      line.kind === 'exact' || median(line.values) === 0 ? '' : `± ${(noise(line.values) * 100).toFixed(0)} %`,
      verdictOf(line),
    ]),
  ])
}
