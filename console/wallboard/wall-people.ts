import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Colleague } from '../../shared/schema/frame.ts'
import { base } from '../styles/base.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import { offWords } from '../text/off-words.ts'
import { wallboardWords } from '../words/wallboard-words.ts'
import { words } from '../words/words.ts'
import type { WallPeople } from './wallboard-figures.ts'

/** More places than these are told in figures alone. */
const mostBoxes = 6

/** Who is there, and how many of their places are taken. */
@customElement('wall-people')
export class WallPeopleList extends LitElement {
  static override styles = [
    base,
    presenceDot,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        font-size: clamp(1rem, 2.3vmin, 1.8rem);
      }
      h2 {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.8em;
        justify-content: space-between;
        align-items: baseline;
        padding-block-end: 0.4em;
        font-size: 1.2em;
      }
      h2 span {
        font-size: 0.8em;
        font-weight: var(--wa-font-weight-normal);
      }
      ul {
        overflow: auto;
        min-height: 0;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        gap: 0.6em;
        align-items: center;
        padding-block: 0.28em;
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      .dot {
        width: 0.7em;
        height: 0.7em;
      }
      bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      small {
        color: var(--wa-color-text-quiet);
        font-size: 0.75em;
        white-space: nowrap;
      }
      .boxes {
        display: inline-flex;
        gap: 0.2em;
      }
      .boxes i {
        width: 0.8em;
        height: 0.8em;
        border: 2px solid var(--wa-color-neutral-border-loud);
        border-radius: 0.15em;
      }
      .boxes i[data-taken] {
        background: var(--wa-color-neutral-border-loud);
      }
      .boxes i[data-half] {
        background: linear-gradient(90deg, var(--wa-color-neutral-border-loud) 50%, transparent 50%);
      }
      .boxes i[data-half]:dir(rtl) {
        rotate: 180deg;
      }
      .load {
        min-width: 3.4em;
        font-variant-numeric: tabular-nums;
        text-align: end;
        white-space: nowrap;
      }
      .nobody {
        color: var(--wa-color-danger-on-quiet);
        font-weight: var(--wa-font-weight-semibold);
      }
      .away {
        padding-block-start: 0.4em;
        color: var(--wa-color-text-quiet);
      }
    `,
  ]

  @property({ attribute: false }) people!: WallPeople
  @property({ attribute: false }) nameOf!: (member: string) => string | null
  /** The workspace's. */
  @property() zone = 'UTC'

  override render() {
    const { here, away, onLeave, free } = this.people
    return html`<h2>
        ${wallboardWords.people} ${here.length === 0 ? nothing : html`<span>${wallboardWords.free(free)}</span>`}
      </h2>
      ${
        here.length === 0
          ? html`<p class="nobody">${wallboardWords.nobodyHere}</p>`
          : html`<ul tabindex="0" aria-label=${wallboardWords.people}>
              ${here.map((one) => row(one))}
            </ul>`
      }
      ${away === 0 ? nothing : html`<p class="away">${wallboardWords.away(away)}</p>`}
      ${onLeave.map(
        ({ name, off }) =>
          html`<p class="away">
            <bdi>${name}</bdi>${words.colon}${offWords(off!, this.nameOf, Date.now(), this.zone)}
          </p>`,
      )}`
  }
}

function row({ name, presence, load, capacity }: Colleague) {
  return html`<li>
    <span class="dot" data-presence=${presence}></span>
    <bdi>${name}</bdi>
    ${
      presence === 'available' && load < capacity
        ? capacity > mostBoxes
          ? html`<span></span>`
          : boxes(load, capacity)
        : html`<small>${presence === 'available' ? wallboardWords.full : words.presence[presence]}</small>`
    }
    <span class="load">${wallboardWords.load(load, capacity)}</span>
  </li>`
}

function boxes(load: number, capacity: number) {
  return html`<span class="boxes" aria-hidden="true"
    >${Array.from({ length: capacity }, (_, at) => html`<i ?data-taken=${at + 1 <= load} ?data-half=${at < load && load < at + 1}></i>`)}</span
  >`
}
