import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isToDeliver, mayPromise } from '../../shared/inquiry/delivery.ts'
import { takenFrom } from '../../shared/inquiry/lead-stages.ts'
import type { LeadStep } from '../../shared/schema/lead.ts'
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { mayWork } from '../data/may-work.ts'
import { salesQueues } from '../data/destinations.ts'
import { base } from '../styles/base.styles.ts'
import { moneyWords } from '../text/money.ts'
import { locale, words } from '../words/words.ts'
import { actOn } from './act-on.ts'
import { deliveryLines } from './delivery-lines.ts'
import type { AskedStep } from './lead-step-of.ts'

const order: readonly LeadStep['step'][] = [
  'screen',
  'pass',
  'accept',
  'win',
  'lose',
  'return',
  'deliver',
  'promise',
  'goods-return',
]
/** What is usually next stands out. */
const usual: Partial<Record<LeadStep['step'], true>> = { pass: true, accept: true, win: true, deliver: true }

/** How far sales has come with a lead, and the steps that can be taken now. Nothing for what is no lead. */
@customElement('lead-steps')
export class LeadSteps extends LitElement {
  static override styles = [
    base,
    css`
      h2 {
        margin-block: var(--wa-space-l) var(--wa-space-xs);
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
        font-weight: var(--wa-font-weight-semibold);
      }
      .stage {
        font-weight: var(--wa-font-weight-semibold);
      }
      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs);
        margin-block-start: var(--wa-space-s);
      }
    `,
  ]

  @property({ attribute: false }) thread!: MemberThread
  @state() private acting = false
  /** The step whose dialog is open. */
  @state() private asked: AskedStep | null = null
  @state() private hasDialog = false
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const { card } = this.thread
    if (card.kind !== 'lead') return nothing
    const steps = mayWork(this.desk.me, card) ? order.filter((step) => this.#isPossible(step)) : []
    return html`<h2>${words.sales.title}</h2>
      <p class="stage">${words.sales.stages[card.stage]}</p>
      ${this.#outcome()}
      ${steps.length === 0 ? nothing : html`<div class="steps">${steps.map((step) => this.#button(step))}</div>`}
      ${
        !this.hasDialog
          ? nothing
          : html`<lead-dialog
              .thread=${this.thread}
              .step=${this.asked}
              @left=${() => (this.asked = null)}
            ></lead-dialog>`
      }`
  }

  #isPossible(step: LeadStep['step']): boolean {
    const { card, sales } = this.thread
    if (!takenFrom[step].includes(card.stage)) return false
    if (step === 'promise') return sales !== null && mayPromise(sales, Date.now())
    return step !== 'deliver' || (sales !== null && isToDeliver(sales))
  }

  #outcome() {
    const { sales } = this.thread
    if (sales?.stage === 'won' && sales.deal !== null) {
      const { deal, goodsReturned } = sales
      const worth = (minor: number) => moneyWords(minor, deal.currency, locale)
      return html`<p>${worth(deal.minor)}</p>
        ${deal.lines.map(({ product, quantity }) => html`<p class="quiet"><bdi>${quantity} × ${product}</bdi></p>`)}
        ${deliveryLines(sales, words, locale).map((line) => html`<p class="quiet">${line}</p>`)}
        ${goodsReturned === 0 ? nothing : html`<p class="quiet">${words.sales.returned(worth(goodsReturned))}</p>`}`
    }
    if (sales?.stage === 'lost' && sales.lost !== null) {
      const { reason, competitor } = sales.lost
      const named = this.desk.me.workspace.closing.competitors.find(({ id }) => id === competitor)
      return html`<p>
        ${words.sales.losses[reason]}${named === undefined ? nothing : html` · <bdi>${named.label}</bdi>`}
      </p>`
    }
    return nothing
  }

  #button(step: LeadStep['step']) {
    const main = usual[step] === true
    return html`<wa-button
      size="s"
      variant=${main ? 'brand' : 'neutral'}
      appearance="outlined"
      data-step=${step}
      ?disabled=${this.acting}
      @click=${() => this.#take(step)}
      >${words.sales.steps[step]}</wa-button
    >`
  }

  #take(step: LeadStep['step']): void {
    if (step === 'screen' || step === 'accept' || (step === 'pass' && !this.#isElsewhere())) void this.#send({ step })
    else void this.#ask(step)
  }

  /** The dialog comes when it is first wanted; it is there before it opens, so that it puts the focus into its first field. */
  async #ask(step: AskedStep): Promise<void> {
    await import('./lead-dialog.ts')
    this.hasDialog = true
    await this.updateComplete
    this.asked = step
  }

  /** Whether sales sits behind another queue than the one it is in, so that it can go there with the step. */
  #isElsewhere(): boolean {
    const { card } = this.thread
    return card.state === 'open' && salesQueues(this.desk.me, card).length > 0
  }

  async #send(take: Extract<LeadStep, { step: 'screen' | 'pass' | 'accept' }>): Promise<void> {
    this.acting = true
    await actOn(this, this.desk, this.thread.card.id, { type: 'lead', take })
    this.acting = false
  }
}
