import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.styles.ts'

/** How a number stands: good, to be watched, bad; null: it says nothing of that. */
export type Standing = 'good' | 'watch' | 'bad' | null

const icons = { good: 'check', watch: 'clock', bad: 'warning' } as const

/**
 * One huge number with its name above and what it means below, in words and a sign beside its colour.
 * @slot - further lines, small
 */
@customElement('wall-tile')
export class WallTile extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: size;
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        padding: 2vmin 2.5vmin;
        border: 1px solid var(--wa-color-surface-border);
        border-inline-start: 1.2vmin solid var(--wa-color-neutral-border-normal);
        border-radius: 1.5vmin;
        background: var(--wa-color-surface-default);
        min-width: 0;
      }
      :host([standing='good']) {
        border-inline-start-color: var(--wa-color-success-border-loud);
      }
      :host([standing='watch']) {
        border-inline-start-color: var(--wa-color-warning-border-loud);
        background: var(--wa-color-warning-fill-quiet);
      }
      :host([standing='bad']) {
        border-inline-start-color: var(--wa-color-danger-border-loud);
        background: var(--wa-color-danger-fill-quiet);
      }
      h2 {
        font-size: clamp(1rem, 9cqh, 3.2rem);
        color: var(--wa-color-text-quiet);
      }
      :host([standing='watch']) h2,
      :host([standing='bad']) h2 {
        color: inherit;
      }
      .figure {
        align-self: center;
        font-size: min(48cqh, 27cqw);
        font-weight: var(--wa-font-weight-bold);
        font-variant-numeric: tabular-nums;
        line-height: 1;
        white-space: nowrap;
      }
      .figure[data-long] {
        font-size: min(48cqh, 20cqw);
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.2em;
        min-height: 1.4em;
        font-size: clamp(0.9rem, 8cqh, 2.6rem);
        line-height: 1.35;
      }
      .said {
        display: inline-flex;
        gap: 0.35em;
        align-items: center;
        font-weight: var(--wa-font-weight-semibold);
      }
      :host([standing='good']) .said {
        color: var(--wa-color-success-on-quiet);
      }
      :host([standing='watch']) .said,
      :host([standing='watch']) .figure {
        color: var(--wa-color-warning-on-quiet);
      }
      :host([standing='bad']) .said,
      :host([standing='bad']) .figure {
        color: var(--wa-color-danger-on-quiet);
      }
    `,
  ]

  @property() label = ''
  @property() figure = ''
  @property({ reflect: true }) standing: Standing = null
  /** What the standing is, in words. */
  @property() said = ''

  override render() {
    const { label, figure, standing, said } = this
    return html`<h2>${label}</h2>
      <p class="figure" ?data-long=${figure.length > 5}>${figure}</p>
      <p class="foot">
        ${
          said === ''
            ? nothing
            : html`<span class="said"
                >${standing === null ? nothing : html`<wa-icon name=${icons[standing]}></wa-icon>`}${said}</span
              >`
        }
        <slot></slot>
      </p>`
  }
}
