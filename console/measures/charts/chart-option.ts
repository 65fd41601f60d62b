/** What a chart of measures shows, in the words of ECharts; colours are tokens of the page, so that they follow its look. */
import type { EChartsCoreOption } from 'echarts/core'
import { countFigure, timeFigure } from '../figures.ts'

/** One row of numbers: a line, the edge of a band that reaches up to it from the row before, or bars. */
export interface ChartRow {
  label: string
  kind: 'line' | 'band' | 'bar'
  /** A custom property of the page that is a colour. */
  colour: string
  /** In the order of the chart's places; null: no data. */
  values: readonly (number | null)[]
}

export interface ChartData {
  unit: 'seconds' | 'number'
  /** Along the bottom. */
  places: readonly string[]
  rows: readonly ChartRow[]
}

const quiet = 'var(--wa-color-text-quiet)'
const line = 'var(--wa-color-surface-border)'

export function chartOption({ unit, places, rows }: ChartData): EChartsCoreOption {
  return {
    animation: false,
    grid: { left: 4, right: 12, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: [...places],
      boundaryGap: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: quiet, fontFamily: 'inherit', hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(unit === 'number' ? { splitNumber: 4, minInterval: 1 } : timeScale(rows)),
      splitLine: { lineStyle: { color: line } },
      axisLabel: {
        color: quiet,
        fontFamily: 'inherit',
        formatter: (value: number) => (unit === 'number' ? countFigure(value) : timeFigure(value)),
      },
    },
    series: rows.flatMap((row, at): object[] => {
      const band = row.kind === 'band' ? bandOf(row, rows[at - 1]!) : []
      const drawn = row.kind === 'bar' ? barOf(row) : lineOf(row)
      return [...band, { name: row.label, data: [...row.values], silent: true, ...drawn }]
    }),
  }
}

/** Steps that a clock has, in seconds. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400]
const mostLines = 5

function timeScale(rows: readonly ChartRow[]) {
  const longest = Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const interval = steps.find((step) => longest <= step * mostLines) ?? Math.ceil(longest / mostLines)
  return { interval, max: Math.ceil(longest / interval) * interval }
}

function barOf({ colour }: ChartRow) {
  return {
    type: 'bar',
    barMaxWidth: 14,
    barGap: '10%',
    barCategoryGap: '30%',
    itemStyle: { color: `var(${colour})`, borderRadius: [2, 2, 0, 0] },
  }
}

function lineOf({ kind, colour }: ChartRow) {
  const color = `var(${colour})`
  return {
    type: 'line',
    symbol: 'circle',
    symbolSize: kind === 'band' ? 3 : 5,
    showAllSymbol: true,
    itemStyle: { color },
    lineStyle: { color, width: kind === 'band' ? 1 : 2, type: kind === 'band' ? [5, 4] : 'solid' },
  }
}

/** What lies between two rows: the lower one unseen, and on it how much higher the other is. */
function bandOf({ colour, values }: ChartRow, lower: ChartRow) {
  const unseen = { type: 'line', stack: 'band', silent: true, symbol: 'none', lineStyle: { opacity: 0 } }
  const height = values.map((value, at) => (value === null ? null : value - (lower.values[at] ?? 0)))
  return [
    { ...unseen, data: [...lower.values] },
    { ...unseen, data: height, areaStyle: { color: `var(${colour})`, opacity: 0.14 } },
  ]
}
