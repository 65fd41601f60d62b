import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CostAnswer } from '../../../shared/schema/rate.ts'
import { apiContext } from '../../contexts/api-context.ts'
import { deskContext } from '../../contexts/desk-context.ts'
import { FreshReading } from '../../controllers/fresh-reading.ts'
import type { Api } from '../../data/api.ts'
import type { DeskSession } from '../../data/desk-session.ts'
import { facesOf } from '../../elements/faces.ts'
import { base } from '../../styles/base.styles.ts'
import { facesStyles } from '../../styles/faces.styles.ts'
import { moneyWords } from '../../text/money.ts'
import { definitionWords } from '../../words/definition-words.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { costWords } from '../../words/cost-words.ts'
import { locale, words } from '../../words/words.ts'
import { countFigure, decimalFigure, roundShareFigure } from '../figures.ts'
import { isFew } from '../is-few.ts'
import { beforeThat } from '../measured-span.ts'
import { measureInfo } from '../measure-info.ts'
import { questionOf } from '../measures-address.ts'
import type { MeasuresAddress } from '../measures-address.ts'
import { costCardStyles } from './cost-card.styles.ts'
import { costChange } from './cost-change.ts'
import { costNotes } from './cost-notes.ts'
import { costRows } from './cost-rows.ts'

/** What a resolution cost: the figure, what it is made of, what one more would cost, and its parts. For who may see costs. */
@customElement('cost-card')
export class CostCard extends LitElement {
  static override styles = [base, facesStyles, costCardStyles]

  @property({ attribute: false }) address!: MeasuresAddress
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #reading = new FreshReading(
    this,
    () => questionOf({ ...this.address, and: null, colleagues: false }),
    (question, signal) => this.api.cost(question, signal),
  )

  override render() {
    // How old it is, the page says of everything on it.
    return facesOf(this.#reading.task, ({ answer }) => (answer.currency === null ? this.#empty() : this.#cost(answer)))
  }

  #empty() {
    const { noRates } = costWords.card
    const maySet = this.desk.me.may['cost.write'] !== 'none'
    return html`<div class="face">
      <h3>${noRates.title}</h3>
      <p class="quiet">${maySet ? noRates.lead : noRates.ownerLead}</p>
      ${maySet ? html`<p><a href="/settings/costs">${noRates.set}</a></p>` : nothing}
    </div>`
  }

  #cost(answer: CostAnswer) {
    const { card } = costWords
    const { cost, before, total, resolutions, by, rows } = answer
    const amount = (minor: number | null) =>
      minor === null ? words.measures.noData : moneyWords(Math.round(minor), answer.currency!, locale)
    return html`<h3>${definitionWords.costPerResolution.name}</h3>
      <div class="beside">
        <div class="made">
          <p class="figure" ?data-none=${cost === null}>${amount(cost)}</p>
          <p class="quiet small">
            ${resolutions === 0 ? card.none : card.lead(amount(total), countFigure(resolutions))}
          </p>
          ${cost !== null && isFew(resolutions) ? html`<p class="few small">${measuredWords.few(countFigure(resolutions))}</p>` : nothing}
          ${costChange(cost, before, beforeThat(this.address.days))} ${parts(answer, amount)}
          ${costNotes(answer, this.desk.me.may['member.write'] !== 'none')}
        </div>
        ${by === null || rows.length === 0 ? nothing : costRows(by, rows, amount)}
      </div>
      ${measureInfo('costPerResolution', [[measuredWords.info.n, countFigure(resolutions)]])}`
  }
}

/** What the cost is made of, and apart from that what one more resolution would cost. */
function parts(answer: CostAnswer, amount: (minor: number | null) => string) {
  const { card } = costWords
  const { people, platform, inquiries, total, marginal, paidHours, platformShare } = answer
  const isShared = platformShare < 1
  return html`<dl class="small">
    <dt>${card.parts.people(decimalFigure(paidHours))}</dt>
    <dd>${amount(people)}</dd>
    <dt>${isShared ? card.platformShare(roundShareFigure(platformShare)) : card.parts.platform}</dt>
    <dd>${amount(platform)}</dd>
    <dt>${card.parts.inquiries}</dt>
    <dd>${amount(inquiries)}</dd>
    <dt class="sum">${card.total}</dt>
    <dd class="sum">${amount(total)}</dd>
    <dt class="sum">${card.marginal}</dt>
    <dd class="sum">${amount(marginal)}</dd>
  </dl>`
}
