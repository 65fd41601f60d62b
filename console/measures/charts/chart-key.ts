import { svg } from 'lit'
import type { ChartRow } from './chart-option.ts'

/** The mark of a row in a legend, drawn as the row is: 18 by 10. */
export function chartKey({ kind, colour }: ChartRow) {
  const color = `var(${colour})`
  if (kind === 'bar') return svg`<rect x="4" width="10" height="10" rx="2" fill=${color} />`
  return svg`<path d="M0 5h18" fill="none" stroke=${color} stroke-width="2" stroke-dasharray=${kind === 'band' ? '5 4' : 'none'} />`
}
