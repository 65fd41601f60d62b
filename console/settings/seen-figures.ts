import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SeenTimes } from '../../shared/schema/alerts.ts'
import { base } from '../styles/base.styles.ts'
import { clockWords } from '../text/clock-words.ts'
import { alertWords } from '../words/alert-words.ts'
import { locale } from '../words/words.ts'

/** How long it took to be seen what was given to people: median, mean, and how much was not. */
@customElement('seen-figures')
export class SeenFigures extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-xs);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
        gap: var(--wa-space-s) var(--wa-space-l);
      }
      div {
        display: flex;
        flex-direction: column-reverse;
      }
      dt {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
      dd {
        font-variant-numeric: tabular-nums;
        font-size: var(--wa-font-size-l);
      }
    `,
  ]

  @property({ attribute: false }) times!: SeenTimes
  @property() lead = ''

  override render() {
    const { seen } = alertWords
    const { given, unseen, mean, median } = this.times
    const number = new Intl.NumberFormat(locale)
    const share = new Intl.NumberFormat(locale, { style: 'percent' })
    const time = (seconds: number | null) => (seconds === null ? '–' : clockWords(seconds * 1000))
    if (given === 0) return html`<p class="quiet">${this.lead} ${seen.none}</p>`
    const figures: [string, string][] = [
      [seen.given, number.format(given)],
      [seen.median, time(median)],
      [seen.mean, time(mean)],
      [seen.unseen, seen.share(number.format(unseen), share.format(unseen / given))],
    ]
    return html`<p class="quiet">${this.lead}</p>
      <dl>
        ${figures.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
  }
}
