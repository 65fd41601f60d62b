/** The lines that intake must keep (docs: budgets of the worker), judged from rounds that ran side by side, and printed. */
import { median, noise, quantile } from './quantile.ts'

/** One line: ours against a floor, each round's value beside the other's. */
export interface Line {
  what: string
  unit: string
  ours: number[]
  floor: { name: string; values: number[] }
  /** Largest allowed ratio, and what we aim for. */
  hard: number
  aim: number | null
}

export interface Verdict {
  line: Line
  ratio: number
  kept: boolean
}

/** The ratio is the median of the rounds' own ratios: what disturbs a round disturbs both of its sides. */
export function verdictOf(line: Line): Verdict {
  const ratios = line.ours.map((value, round) => value / line.floor.values[round]!)
  const ratio = median(ratios)
  return { line, ratio, kept: ratio <= line.hard }
}

const figure = (value: number) => value.toFixed(value < 10 ? 3 : 1)
const percent = (share: number) => `${(share * 100).toFixed(0)} %`

export function printVerdicts(verdicts: readonly Verdict[]): void {
  const head = ['what', 'ours', 'floor', 'ratio', 'rounds', 'line', 'aim', 'noise', '']
  const rows = verdicts.map(({ line, ratio, kept }) => {
    const ratios = line.ours.map((value, round) => value / line.floor.values[round]!)
    return [
      line.what,
      `${figure(median(line.ours))} ${line.unit}`,
      `${figure(median(line.floor.values))} ${line.unit} (${line.floor.name})`,
      ratio.toFixed(2),
      `${quantile(ratios, 0).toFixed(2)}-${quantile(ratios, 1).toFixed(2)}`,
      `≤ ${line.hard}`,
      line.aim === null ? '' : String(line.aim),
      `± ${percent(noise(ratios))}`,
      kept ? 'kept' : 'MISSED',
    ]
  })
  printTable([head, ...rows])
}

export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => [...row[column]!].length)))
  for (const row of rows)
    console.log(row.map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length)).join('  '))
}
