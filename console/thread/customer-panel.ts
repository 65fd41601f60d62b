import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isClosed, isUnassigned } from '../../shared/inquiry/episode-state.ts'
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { mayWork } from '../data/may-work.ts'
import { linkedText } from '../elements/linked-text.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'
import { addressLink } from './address-link.ts'
import './classify-menu.ts'
import { customerPanelStyles } from './customer-panel.styles.ts'
import './lead-steps.ts'
import './lead-summary.ts'
import './timeline-list.ts'
import { visitorName } from '../text/visitor-name.ts'

/** Who asks: contact, where from, consent, receipt, rating, and what happened so far. */
@customElement('customer-panel')
export class CustomerPanel extends LitElement {
  static override styles = [base, customerPanelStyles]

  @property({ attribute: false }) thread!: MemberThread
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  override render() {
    const { thread } = this
    return html`<section aria-label=${words.customer.title} tabindex="0">
      <h2>${words.customer.title}</h2>
      ${thread.card.forgotten === undefined ? this.#contact() : html`<p class="claimed">${words.thread.forgotten}</p>`}
      <dl>
        ${row(words.customer.receipt, html`<bdi class="receipt">${thread.card.receipt}</bdi>`)}
        ${row(words.customer.state, words.states[thread.card.state])} ${row(words.customer.assignee, this.#holder())}
        ${this.#sorting()} ${this.#topic()} ${row(words.customer.arrived, fullMoment(thread.card.createdAt, locale))}
        ${row(words.customer.language, words.sites.languages[thread.card.language])}
        ${thread.card.rating === null ? nothing : row(words.customer.rating, this.#rating(thread.card.rating))}
        ${thread.card.recommend === undefined ? nothing : row(words.customer.recommend, words.customer.ofTen(thread.card.recommend))}
      </dl>
      <lead-steps .thread=${thread}></lead-steps>
      <lead-summary .thread=${thread}></lead-summary>
      ${
        thread.card.forgotten === undefined
          ? html`<h2>${words.customer.source}</h2>
              ${this.#source()}
              <h2>${words.customer.consent}</h2>
              ${this.#consent()}`
          : nothing
      }
      <h2>${words.customer.history}</h2>
      <timeline-list .timeline=${thread.timeline} visitor=${visitorName(thread.card)}></timeline-list>
    </section>`
  }

  #sorting() {
    const { card } = this.thread
    const may = mayWork(this.desk.me, card) && !isClosed(card.state)
    const { triage, lead } = words
    const known = !card.triage?.lacks.includes('kind')
    return (['kind', 'urgency'] as const).map((part) => {
      if (may) return row(triage[part], html`<classify-menu .card=${card} what=${part}></classify-menu>`)
      const said = part === 'kind' ? known && lead.kinds[card.kind] : card.urgency && triage.urgencies[card.urgency]
      return row(triage[part], said || triage.unknown)
    })
  }

  #topic() {
    const topic = this.desk.me.workspace.closing.topics.find(({ id }) => id === this.thread.topic)
    return topic === undefined ? nothing : row(words.customer.topic, html`<bdi>${topic.label}</bdi>`)
  }

  #contact() {
    const { fullName, address } = this.thread.contact
    return html`<p class="name"><bdi>${fullName}</bdi></p>
      <p class="address">
        <span class="quiet">${words.customer.address[address.kind]}</span>
        ${addressLink(address)}
        ${address.e164 === undefined || address.e164 === address.value ? nothing : html`<bdi class="quiet">${address.e164}</bdi>`}
      </p>
      <p class="claimed quiet">${this.thread.addressConfirmed ? words.customer.confirmed : words.customer.asClaimed}</p>
      ${this.#identity()}`
  }

  /** Whom the website says they are; what they say themselves stands above, whatever it is. */
  #identity() {
    const { identity } = this.thread
    if (!identity) return nothing
    const { subject, name, email } = identity
    return html`<p class="vouched">
      <strong>${words.customer.vouched}</strong>
      <bdi>${[name, email, subject].filter((part) => part !== undefined).join(' · ')}</bdi>
    </p>`
  }

  #holder(): TemplateResult | string {
    const { assignee, state } = this.thread.card
    if (assignee === null || state === 'offered' || isUnassigned(state)) return words.customer.nobody
    return html`<bdi>${this.#team.store.nameOf(assignee) ?? words.somebody}</bdi>`
  }

  #rating(score: number) {
    const { ratingComment } = this.thread
    return html`<span class="stars" role="img" aria-label=${words.customer.stars(score)}
        >${[1, 2, 3, 4, 5].map((star) => html`<wa-icon name=${star <= score ? 'star-full' : 'star'}></wa-icon>`)}</span
      >${ratingComment === null ? nothing : html`<span class="comment" dir="auto">${ratingComment}</span>`}`
  }

  #source() {
    const { page, referrerHost, campaign } = this.thread.source
    const parts = campaign ? [campaign.source, campaign.medium, campaign.name].filter((part) => part !== null) : []
    const { channel = 'chat' } = this.thread.card
    const came = channel === 'chat' ? nothing : row(words.customer.channel, words.routing.channels[channel])
    // Logged by somebody: it came from no page.
    if (page === '') return html`<dl>${came}</dl>`
    return html`<dl>
      ${came} ${row(words.customer.page, html`<span class="wide">${linkedText(page)}</span>`)}
      ${row(words.customer.referrer, referrerHost === null ? words.customer.direct : html`<bdi>${referrerHost}</bdi>`)}
      ${parts.length === 0 ? nothing : row(words.customer.campaign, html`<bdi>${parts.join(' · ')}</bdi>`)}
    </dl>`
  }

  #consent() {
    const { consent, withdrawnAt } = this.thread
    if (consent === null) return html`<p class="quiet">${words.customer.consentNone}</p>`
    return html`<p>${words.customer.consentGiven(consent.version)}</p>
      <p class="quiet">${this.#news(consent.marketing, withdrawnAt)}</p>`
  }

  #news(agreed: boolean, withdrawnAt: number | undefined): string {
    if (withdrawnAt !== undefined) return words.customer.withdrawn(fullMoment(withdrawnAt, locale))
    return agreed ? words.customer.marketing : words.customer.noMarketing
  }
}

function row(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
}
