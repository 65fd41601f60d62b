import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Choice } from '../../shared/routing/choice.ts'
import { base } from '../styles/base.styles.ts'
import { locale, words } from '../words/words.ts'

/** Why an inquiry was offered to this person: who else could have taken it and at what cost, and what stood against the rest. */
@customElement('choice-details')
export class ChoiceDetails extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        font-size: var(--wa-font-size-s);
      }
      summary {
        width: fit-content;
        color: var(--wa-color-text-link);
        cursor: pointer;
      }
      table {
        margin-block: var(--wa-space-2xs);
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0;
        padding-inline-end: var(--wa-space-s);
        font-weight: inherit;
        text-align: start;
      }
      thead {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
      }
      td {
        font-variant-numeric: tabular-nums;
      }
      p {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
      }
    `,
  ]

  @property({ attribute: false }) choice!: Choice
  @property({ attribute: false }) nameOf!: (member: string) => string

  override render() {
    const { could, out } = this.choice
    const said = words.choice
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'negative' })
    const [chosen] = could
    if (chosen === undefined) return nothing
    return html`<details>
      <summary>${said.why(this.nameOf(chosen.member))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${said.could}</th>
            <th scope="col">${said.cost}</th>
            <th scope="col">${said.credit}</th>
          </tr>
        </thead>
        <tbody>
          ${could.map(
            ({ member, cost, credit }) =>
              html`<tr>
                <th scope="row"><bdi>${this.nameOf(member)}</bdi></th>
                <td>${number.format(cost)}</td>
                <td>${number.format(credit)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        out.length === 0
          ? nothing
          : html`<p>
              ${out.map(
                ({ member, because }, at) =>
                  html`${at === 0 ? '' : ' · '}<bdi>${this.nameOf(member)}</bdi>${words.colon}${said.obstacles[because]}`,
              )}
            </p>`
      }
      <p>${said.how}</p>
    </details>`
  }
}
