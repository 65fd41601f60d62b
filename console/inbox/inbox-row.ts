import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { Channel, InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { isAsked, isUnread } from '../data/inbox-view.ts'
import '../elements/tier-mark.ts'
import '../elements/triage-clock.ts'
import { waitMark } from '../elements/wait-mark.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment, listMoment } from '../text/dates.ts'
import { language, locale, words } from '../words/words.ts'
import { inboxRowStyles } from './inbox-row.styles.ts'
import { visitorName } from '../text/visitor-name.ts'

const channelIcons = {
  chat: 'chat',
  form: 'note',
  phone: 'phone',
  'walk-in': 'user',
  internal: 'users',
} as const satisfies Record<Channel, string>

/** What is left to sort an inquiry is said from then on. */
const triageShownMs = 120_000

/** One inquiry in the list: who, what they said last, how it stands, who has it. A link, so that Enter opens it. */
@customElement('inbox-row')
export class InboxRow extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true }
  static override styles = [base, inboxRowStyles]

  @property({ attribute: false }) card!: InquiryCard
  @property() view = ''
  @property({ type: Boolean, reflect: true }) open = false
  /** In two lines instead of three. */
  @property({ type: Boolean, reflect: true }) dense = false
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  override render() {
    const { card } = this
    // Icons are hidden rather than left out: a row that goes on to another inquiry need not make them anew.
    const unread = isUnread(card)
    return html`<a
      href="/inbox/${this.view}/${card.id}"
      aria-current=${this.open ? 'true' : nothing}
      ?data-unread=${unread}
      ?data-closed=${isClosed(card.state)}
    >
      <span class="top">
        ${unread ? html`<span class="unread"><span class="hidden-words">${words.card.unread}</span></span>` : nothing}
        <bdi class="name">${visitorName(card)}</bdi>
        <wa-icon
          name=${channelIcons[card.channel ?? 'chat']}
          label=${words.routing.channels[card.channel ?? 'chat']}
          ?hidden=${(card.channel ?? 'chat') === 'chat'}
        ></wa-icon>
        <tier-mark .tier=${card.tier} ?hidden=${card.tier === null}></tier-mark>
        ${
          card.visitorHere && !isClosed(card.state)
            ? html`<span class="here" title=${words.card.here}
                ><span class="hidden-words">${words.card.here}</span></span
              >`
            : nothing
        }
        <span class="language" title=${words.sites.languages[card.language]} ?hidden=${card.language === language}
          >${card.language}</span
        >
        <time
          class="quiet"
          datetime=${new Date(card.lastMessageAt).toISOString()}
          title=${fullMoment(card.lastMessageAt, locale)}
          >${listMoment(card.lastMessageAt, Date.now(), locale)}</time
        >
      </span>
      <span class="excerpt" dir="auto"
        ><wa-icon name="arrow-left" class="ours" ?hidden=${card.lastMessageFrom !== 'member'}></wa-icon
        >${card.forgotten === undefined ? card.excerpt : words.thread.forgottenShort}</span
      >
      <span class="foot">
        ${card.test ? html`<span class="kind">${words.thread.test}</span>` : nothing} ${this.#standing()}
        <span class="kind" data-kind=${card.kind} ?hidden=${card.kind === 'lead'}>${words.lead.kinds[card.kind]}</span>
        ${
          card.triage === null
            ? nothing
            : html`<triage-clock .due=${card.triage.due} .within=${triageShownMs}></triage-clock>`
        }
        ${this.desk.drafts.has(card.id) ? html`<span class="draft">${words.card.draft}</span>` : nothing}
        <span class="stars" title=${words.customer.stars(card.rating ?? 0)} ?hidden=${card.rating === null}
          ><wa-icon name="star-full"></wa-icon>${card.rating}<span class="hidden-words"
            >, ${words.customer.stars(card.rating ?? 0)}</span
          ></span
        >
      </span>
    </a>`
  }

  #standing() {
    const { card } = this
    // Whom to call: where is what the view is for.
    const address = this.view === 'owed' ? card.callBack?.address.value : undefined
    if (address === undefined) return this.#stands()
    return html`${card.state === 'open' ? waitMark(card) : nothing}${this.#stands()}<bdi>${address}</bdi>`
  }

  #stands() {
    const { card } = this
    const mine = card.assignee === this.desk.me.member.id
    const who = card.assignee === null ? '' : (this.#team.store.nameOf(card.assignee) ?? words.somebody)
    switch (card.state) {
      case 'waiting':
      case 'callback-owed':
        return html`${waitMark(card)}${
          card.stranded ? html`<span class="stranded">${words.waiting.stranded}</span>` : nothing
        }`
      case 'offered':
        return html`${waitMark(card)}<span>${mine ? words.card.offeredToYou : words.card.offeredTo(who)}</span>`
      case 'open':
        if (isAsked(card, this.desk.me.member.id)) return html`<strong>${words.moves.asked}</strong>`
        if (this.view === 'left') return html`<span>${this.#gone(who)}</span>`
        if (card.snoozedUntil !== undefined)
          return html`<span>${words.card.snoozed(listMoment(card.snoozedUntil, Date.now(), locale))}</span>`
        if (card.wokeAt !== undefined) return html`<strong>${words.card.woke}</strong>`
        return html`<span>${mine ? words.card.withYou : words.card.with(who)}</span>`
      case 'resolved':
      case 'unresolved':
      case 'disqualified':
      case 'abandoned':
      case 'void':
        return html`<span class="closed" data-state=${card.state}>${words.states[card.state]}</span>
          ${card.assignee === null || mine ? nothing : html`<bdi>${who}</bdi>`}`
    }
  }

  /** With whom it is, and since when they are not there. */
  #gone(who: string): string {
    const since = this.#team.store.gone().get(this.card.assignee ?? '') ?? 0
    return since === 0 ? words.off.never(who) : words.off.since(who, listMoment(since, Date.now(), locale))
  }
}
