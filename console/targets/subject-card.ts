import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { TargetRow, TargetSubject } from '../../shared/schema/target.ts'
import { base } from '../styles/base.styles.ts'
import { cardStyles } from '../styles/card.styles.ts'
import { targetWords } from '../words/target-words.ts'
import './target-item.ts'

/** The targets of a team or person: those of an objective together, as its key results. */
@customElement('subject-card')
export class SubjectCard extends LitElement {
  static override styles = [
    base,
    cardStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--wa-space-m);
      }
      h2 {
        font-size: var(--wa-font-size-l);
        overflow-wrap: anywhere;
      }
      h3 {
        font-size: var(--wa-font-size-m);
        overflow-wrap: anywhere;
      }
      .objective {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--wa-space-s);
      }
      .small {
        font-size: var(--wa-font-size-s);
      }
      ul {
        display: grid;
        gap: var(--wa-space-l);
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
      }
    `,
  ]

  @property({ attribute: false }) subject!: TargetSubject
  /** YYYY-MM-DD */
  @property() today = ''

  override render() {
    const { name, targets } = this.subject
    // Those without an objective come first: nothing else would say that they belong to none.
    const byObjective = [...Map.groupBy(targets, ({ target }) => target.objective)].sort(
      ([one], [other]) => Number(one !== null) - Number(other !== null),
    )
    return html`<h2><bdi>${name}</bdi></h2>
      ${repeat(
        byObjective,
        ([objective]) => objective,
        ([objective, rows]) => this.#objective(objective, rows),
      )}`
  }

  #objective(objective: string | null, rows: readonly TargetRow[]) {
    const well = rows.filter(({ verdict }) => verdict === 'met').length
    return html`<section class="objective">
      ${
        objective === null
          ? nothing
          : html`<div>
              <h3><bdi>${objective}</bdi></h3>
              <p class="quiet small">${targetWords.objective(well, rows.length)}</p>
            </div>`
      }
      <ul>
        ${repeat(
          rows,
          ({ target }) => target.id,
          (row) =>
            html`<li>
              <target-item .row=${row} today=${this.today} ?mayWrite=${this.subject.mayWrite}></target-item>
            </li>`,
        )}
      </ul>
    </section>`
  }
}
