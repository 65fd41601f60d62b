import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'

/** The drawing's own units. */
const [width, height, edge] = [120, 28, 3]

/** Where each value is drawn; null where there is none. The lowest is at the bottom, the highest at the top. */
export function trendPoints(values: readonly (number | null)[]): ({ x: number; y: number } | null)[] {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = (width - 2 * edge) / Math.max(1, values.length - 1)
  return values.map((value, at) => {
    if (value === null) return null
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return { x: edge + at * step, y: edge + (1 - share) * (height - 2 * edge) }
  })
}

/** Values over time as a small line, with a gap where there is none, and a point where it ends. @param said the same in words */
export function trendLine(values: readonly (number | null)[], said: string): TemplateResult {
  const points = trendPoints(values)
  const last = points.at(-1)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${said}>
    ${svg`<path d=${pathOf(points)}></path>`}
    ${last ? svg`<circle cx=${last.x} cy=${last.y} r="2.5"></circle>` : nothing}
  </svg>`
}

function pathOf(points: readonly ({ x: number; y: number } | null)[]): string {
  return points
    .flatMap((point, at) =>
      point === null ? [] : [`${points[at - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`],
    )
    .join('')
}
