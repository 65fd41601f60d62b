import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { mostMeasuredDays } from '../../shared/schema/measures.ts'
import type { MeasuresAnswer } from '../../shared/schema/measures.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { dayFields } from '../elements/day-fields.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { dayFieldsStyles } from '../styles/day-fields.styles.ts'
import { dayKey } from '../text/dates.ts'
import { withDay } from '../text/day-range.ts'
import type { DayRange } from '../text/day-range.ts'
import { measuredWords } from '../words/measured-words.ts'
import { hrefOf } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'

/** What can be done with the whole page: other days, as a table, as a file, on paper. */
@customElement('page-tools')
export class PageTools extends LitElement {
  static override styles = [
    base,
    dayFieldsStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
        align-items: center;
        font-size: var(--wa-font-size-s);
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
        margin-inline-start: auto;
      }
      @media print {
        .ways {
          display: none;
        }
      }
    `,
  ]

  /** Whose numbers they are. */
  @property({ attribute: false }) scope!: MeasuresAnswer['scope']
  /** The days that are shown. */
  @property({ attribute: false }) days!: DayRange
  @property() zone = ''
  @property({ attribute: false }) address!: MeasuresAddress
  /** What the API is asked for to show this. */
  @property({ attribute: false }) question!: Record<string, string>
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const { tools } = measuredWords
    const { address, days } = this
    const { plain, colleagues } = address
    const csv = `/api/measures/csv?${new URLSearchParams(this.question).toString()}`
    return html`<p class="quiet">${colleagues ? measuredWords.withColleagues : measuredWords[this.scope]}</p>
      ${dayFields(days, dayKey(Date.now(), this.zone), (end, date) =>
        navigate(hrefOf({ ...address, days: withDay(days, end, date, mostMeasuredDays), list: null })),
      )}
      <div class="ways">
        ${
          this.scope === 'all'
            ? html`<wa-button
                size="s"
                appearance="plain"
                href=${hrefOf({ ...address, colleagues: !colleagues, list: null })}
                ><wa-icon slot="start" name="users"></wa-icon
                >${colleagues ? tools.customers : tools.colleagues}</wa-button
              >`
            : nothing
        }
        <wa-button size="s" appearance="plain" href=${hrefOf({ ...address, plain: !plain })}
          ><wa-icon slot="start" name=${plain ? 'chart' : 'table'}></wa-icon
          >${plain ? tools.pictures : tools.table}</wa-button
        >
        ${
          this.desk.me.may['file.take'] === 'none'
            ? nothing
            : html`<wa-button size="s" appearance="plain" href=${csv} download
                ><wa-icon slot="start" name="download"></wa-icon>${tools.csv}</wa-button
              >`
        }
        <wa-button size="s" appearance="plain" @click=${() => print()}
          ><wa-icon slot="start" name="printer"></wa-icon>${tools.print}</wa-button
        >
      </div>`
  }
}
