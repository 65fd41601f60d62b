import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { sparkOption } from './spark-option.ts'

/** px */
const height = 36

/** How a number went over the period, at a glance; nothing where there is no data most of the time. */
@customElement('spark-line')
export class SparkLine extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 36px;
      overflow: hidden;
      direction: ltr;
    }
    div,
    svg {
      display: block;
    }
  `

  /** In order; null: no data. */
  @property({ attribute: false }) values: readonly (number | null)[] = []
  readonly #resized = new ResizeObserver(() => void this.#draw())

  override connectedCallback(): void {
    super.connectedCallback()
    this.#resized.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#resized.disconnect()
  }

  override updated(): void {
    void this.#draw()
  }

  override render() {
    return html`<div></div>`
  }

  /** The library comes with the first chart; without it there is no line. */
  async #draw(): Promise<void> {
    const { drawChart } = await import('./chart-drawing.ts').catch(() => ({ drawChart: null }))
    const place = this.renderRoot.querySelector('div')
    if (drawChart === null || place === null || this.clientWidth === 0) return
    const seen = this.values.filter((value) => value !== null).length
    place.replaceChildren(...(seen < 2 ? [] : [drawChart(sparkOption(this.values), 0, this.clientWidth, height).svg]))
  }
}
