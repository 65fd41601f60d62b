import type { EChartsCoreOption } from 'echarts/core'

/** A line without axes: how a number went, its last point marked. @param values null: no data, a gap */
export function sparkOption(values: readonly (number | null)[]): EChartsCoreOption {
  const color = 'var(--wa-color-brand-fill-loud)'
  const last = values.findLastIndex((value) => value !== null)
  return {
    animation: false,
    grid: { left: 4, right: 4, top: 4, bottom: 4 },
    xAxis: { type: 'category', show: false, data: values.map((_, at) => at), boundaryGap: false },
    // From 0, or from below it where a score goes there.
    yAxis: { type: 'value', show: false, min: ({ min }: { min: number }) => Math.min(0, min) },
    series: [
      {
        type: 'line',
        silent: true,
        symbol: 'circle',
        showAllSymbol: true,
        symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) => sizeAt(values, dataIndex, last),
        data: [...values],
        itemStyle: { color },
        lineStyle: { color, width: 1.5 },
        areaStyle: { color, opacity: 0.1 },
      },
    ],
  }
}

/** The last one is marked, and what stands alone, which no line leads to. */
function sizeAt(values: readonly (number | null)[], at: number, last: number): number {
  if (at === last) return 5
  return (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null ? 3 : 0
}
