/**
 * Draws a chart with ECharts as plain SVG nodes: it computes where everything goes, and the nodes are made here, since
 * the console's policy lets nobody write markup. Part of the measures page alone.
 */
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, LineChart, GridComponent, SVGRenderer])

const svgSpace = 'http://www.w3.org/2000/svg'

/** A node as the SVG renderer describes it. */
interface DrawnNode {
  tag: string
  attrs: Record<string, string | number | boolean | undefined>
  children?: (DrawnNode | null)[]
  text?: string
}

export interface Drawing {
  svg: SVGElement
  /** Where each place of the bottom axis is, in px from the left. */
  places: number[]
  /** Marks a place with a line from top to bottom; null: none. */
  pointer: (place: number | null) => void
}

/** Draws an option into a picture of this many px. @param count places along its bottom axis */
export function drawChart(option: EChartsCoreOption, count: number, width: number, height: number): Drawing {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    const places = Array.from({ length: count }, (_, at) => chart.convertToPixel({ xAxisIndex: 0 }, at))
    // The painter's own description of the picture: what it would otherwise turn into text.
    const { painter } = chart.getZr() as unknown as { painter: { renderToVNode: () => DrawnNode } }
    const svg = elementOf(painter.renderToVNode())
    svg.setAttribute('aria-hidden', 'true')
    return { svg, places, pointer: pointerIn(svg, places, height) }
  } finally {
    chart.dispose()
  }
}

function pointerIn(svg: SVGElement, places: readonly number[], height: number): Drawing['pointer'] {
  const line = document.createElementNS(svgSpace, 'path')
  line.setAttribute('stroke', 'var(--wa-color-text-quiet)')
  line.setAttribute('stroke-dasharray', '2 3')
  return (place) => {
    if (place === null) return line.remove()
    line.setAttribute('d', `M${places[place]} 0V${height}`)
    return svg.append(line)
  }
}

function elementOf({ tag, attrs, children, text }: DrawnNode): SVGElement {
  const element = document.createElementNS(svgSpace, tag)
  for (const [name, value] of Object.entries(attrs)) {
    // An attribute of styles is what the policy forbids; the same as properties is not.
    if (name === 'style') element.style.cssText = String(value)
    else if (!name.startsWith('xmlns') && value !== undefined && value !== false)
      element.setAttribute(name, String(value))
  }
  if (text !== undefined) element.append(text)
  for (const child of children ?? []) if (child !== null) element.append(elementOf(child))
  return element
}
