/** What a chart of measures shows, in the words of ECharts; colours are tokens of the page, so that they follow its look. */
import type { EChartsCoreOption } from 'echarts/core'
import { countFigure, timeFigure } from './figures.ts'

/** One row of numbers, drawn as a line or as bars. */
export interface ChartRow {
  label: string
  kind: 'line' | 'area' | 'dashed' | 'bar'
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
    series: rows.map((row) => ({
      name: row.label,
      data: [...row.values],
      silent: true,
      ...(row.kind === 'bar' ? barOf(row) : lineOf(row)),
    })),
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
    symbolSize: 5,
    showAllSymbol: true,
    itemStyle: { color },
    lineStyle: { color, width: 2, type: kind === 'dashed' ? [5, 4] : 'solid' },
    ...(kind === 'area' && { areaStyle: { color, opacity: 0.12 } }),
  }
}
