import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { base } from '../../styles/base.styles.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { chartKey } from './chart-key.ts'
import type { Drawing } from './chart-drawing.ts'
import { chartOption } from './chart-option.ts'
import type { ChartData } from './chart-option.ts'
import { countFigure, timeFigure } from '../figures.ts'
import { chartCardStyles } from './chart-card.styles.ts'

/** px; the width is that of its place. */
const height = 220

/** Numbers over time as a chart, with what is under the pointer said above it; or as a table with the same numbers. */
@customElement('time-chart')
export class TimeChart extends LitElement {
  static override styles = [base, chartCardStyles]

  @property() heading = ''
  /** Over the first column of the table: hour or day. */
  @property() place = ''
  @property({ attribute: false }) data!: ChartData
  @state() private table = false
  /** The place whose numbers are said; null: none. */
  @state() private pointed: number | null = null
  @query('.canvas') private canvas!: HTMLElement | null
  #drawing: Drawing | null = null
  readonly #resized = new ResizeObserver(() => void this.#draw())

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated && this.canvas) this.#resized.observe(this.canvas)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized.disconnect()
  }

  override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('data') && !changed.has('table')) return
    this.#resized.disconnect()
    // Observing begins with a first call.
    if (this.canvas) this.#resized.observe(this.canvas)
  }

  override render() {
    const { charts } = measuredWords
    return html`<figure>
      <figcaption>
        <h3>${this.heading}</h3>
        <wa-button size="s" appearance="plain" @click=${() => (this.table = !this.table)}
          ><wa-icon slot="start" name=${this.table ? 'chart' : 'table'}></wa-icon
          ><span class="words">${this.table ? charts.asChart : charts.asTable}</span></wa-button
        >
      </figcaption>
      ${this.table ? this.#table() : this.#chart()}
    </figure>`
  }

  #chart() {
    const { places, rows } = this.data
    const { pointed } = this
    const described = measuredWords.charts.described(this.heading, places[0] ?? '', places.at(-1) ?? '')
    return html`<ul class="legend">
        ${rows.map(
          (row) =>
            html`<li>
              <svg viewBox="0 0 18 10" aria-hidden="true">${chartKey(row)}</svg>${row.label}
              ${pointed === null ? nothing : html`<b>${this.#figure(row.values[pointed] ?? null)}</b>`}
            </li>`,
        )}
        ${pointed === null ? nothing : html`<li class="quiet">${places[pointed]}</li>`}
      </ul>
      <div
        class="canvas"
        role="img"
        aria-label=${described}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${this.#leave}
      ></div>`
  }

  #table() {
    const { places, rows } = this.data
    return html`<div class="scroller" role="region" aria-label=${this.heading} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${this.place}</th>
            ${rows.map(({ label }) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${places.map(
            (place, at) =>
              html`<tr>
                <th scope="row">${place}</th>
                ${rows.map(({ values }) => html`<td>${this.#figure(values[at] ?? null)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #figure(value: number | null): string {
    return this.data.unit === 'seconds' ? timeFigure(value) : countFigure(value ?? 0)
  }

  /** The library comes with the first chart; where it does not, the table has the same numbers. */
  async #draw(): Promise<void> {
    try {
      const { drawChart } = await import('./chart-drawing.ts')
      const { canvas } = this
      if (!canvas || canvas.clientWidth === 0) return
      this.#drawing = drawChart(chartOption(this.data), this.data.places.length, canvas.clientWidth, height)
      canvas.replaceChildren(this.#drawing.svg)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      this.table = true
    }
  }

  #point(event: PointerEvent): void {
    if (this.#drawing === null) return
    const { places, pointer } = this.#drawing
    const x = event.clientX - this.canvas!.getBoundingClientRect().left
    const nearest = nearestOf(places, x)
    this.pointed = nearest
    pointer(nearest)
  }

  #leave(): void {
    this.pointed = null
    this.#drawing?.pointer(null)
  }
}

function nearestOf(places: readonly number[], x: number): number {
  const distances = places.map((place) => Math.abs(place - x))
  return distances.indexOf(Math.min(...distances))
}
