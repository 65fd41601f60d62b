import '@awesome.me/webawesome/dist/components/button/button.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { measureGroups } from '../../../shared/measures/figures.ts'
import type { MeasureGroup } from '../../../shared/measures/figures.ts'
import { cutDims } from '../../../shared/schema/measures.ts'
import type { Crossing, CutDim, MeasuresAnswer } from '../../../shared/schema/measures.ts'
import { navigate } from '../../navigate.ts'
import { base } from '../../styles/base.styles.ts'
import { cardStyles } from '../../styles/card.styles.ts'
import { lineFieldStyles } from '../../styles/line-field.styles.ts'
import { navLink } from '../../styles/nav-link.styles.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { countFigure } from '../figures.ts'
import { spanOf } from '../measured-span.ts'
import { hrefOf } from '../measures-address.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { crossedRows, rowsOf } from './cut-rows.ts'
import type { CutRow } from './cut-rows.ts'
import './cut-table.ts'

/**
 * The numbers by one thing or by two at once, as a table of one's own choice.
 * @fires sure - To be read though it is a great many rows.
 */
@customElement('cut-section')
export class CutSection extends LitElement {
  static override styles = [
    base,
    cardStyles,
    lineFieldStyles,
    navLink,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--wa-space-s);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
        align-items: center;
        font-size: var(--wa-font-size-s);
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      nav {
        margin-inline-start: auto;
      }
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
      }
      nav a {
        display: block;
        padding: 0.2rem 0.6rem;
      }
      .small {
        font-size: var(--wa-font-size-s);
      }
    `,
  ]

  @property({ attribute: false }) answer!: Pick<MeasuresAnswer, 'cut' | 'crossing' | 'goals'>
  @property({ attribute: false }) address!: MeasuresAddress

  override render() {
    const { cut } = measuredWords
    const { by, and } = this.address
    const beside = cutDims.filter((one) => one !== by)
    return html`<header>
        <h2>${cut.label}</h2>
        ${this.#choice(cut.by.label, cutDims, by, (dim) => ({ by: dim ?? by, and: dim === and ? null : and }))}
        ${this.#choice(cut.and, [null, ...beside], and, (dim) => ({ and: dim }))}
        <nav aria-label=${cut.columns}>
          <ul>
            ${(Object.keys(measureGroups) as MeasureGroup[]).map((group) => this.#group(group))}
          </ul>
        </nav>
      </header>
      ${this.#shown()}`
  }

  /** A field of dims; null among them is none. */
  #choice(
    label: string,
    dims: readonly (CutDim | null)[],
    here: CutDim | null,
    to: (dim: CutDim | null) => Partial<MeasuresAddress>,
  ) {
    const { cut } = measuredWords
    const chosen = ({ target }: Event) => {
      const dim = dims[(target as HTMLSelectElement).selectedIndex] ?? null
      navigate(hrefOf({ ...this.address, ...to(dim), list: null }))
    }
    return html`<label
      >${label}
      <select aria-label=${cut.choose(label)} @change=${chosen}>
        ${dims.map((dim) => html`<option .selected=${dim === here}>${dim === null ? cut.alone : cut.by[dim]}</option>`)}
      </select></label
    >`
  }

  #group(group: MeasureGroup) {
    const { address } = this
    return html`<li>
      <a href=${hrefOf({ ...address, columns: group })} aria-current=${group === address.columns ? 'true' : nothing}
        >${measuredWords.sections[group]}</a
      >
    </li>`
  }

  #shown() {
    const { cut, crossing } = this.answer
    if (crossing !== null) return this.#crossed(crossing)
    return cut === null ? nothing : this.#table(measuredWords.cut.by[cut.by], rowsOf(cut), cut.more)
  }

  #crossed(crossing: Crossing) {
    const { cut } = measuredWords
    const { by, and } = crossing
    if (crossing.kind === 'not-kept') return html`<p class="quiet">${cut.notKept}</p>`
    if (crossing.kind === 'large')
      return html`<p>${cut.large(countFigure(crossing.rows))}</p>
        <p>
          <wa-button size="s" appearance="outlined" @click=${() => this.dispatchEvent(new Event('sure'))}
            >${cut.sure}</wa-button
          >
        </p>`
    return this.#table(cut.both(cut.by[by], cut.by[and]), crossedRows(by, and, crossing.cells), crossing.more)
  }

  #table(heading: string, rows: readonly CutRow[], more: number) {
    const { cut } = measuredWords
    if (rows.length === 0) return html`<p class="quiet">${cut.none(spanOf(this.address.days))}</p>`
    return html`<cut-table
        heading=${heading}
        .rows=${rows}
        .address=${this.address}
        .goals=${this.answer.goals}
      ></cut-table>
      ${more === 0 ? nothing : html`<p class="quiet small">${cut.more(more)}</p>`}
      ${this.#isWithoutOccupancy ? html`<p class="quiet small">${cut.noOccupancy}</p>` : nothing}`
  }

  /** Whoever is there is so for every queue and source: only by person is it known for how long. */
  get #isWithoutOccupancy(): boolean {
    const { by, and, columns } = this.address
    return columns === 'work' && (by !== 'assistant' || and !== null)
  }
}
