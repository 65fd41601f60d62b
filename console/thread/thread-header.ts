import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { episodeClass, isClosed } from '../../shared/inquiry/episode-state.ts'
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { threadContext } from '../contexts/thread-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { givenTo } from '../data/needs-me.ts'
import { isOfferTo } from '../data/inbox-view.ts'
import { colleaguesFor } from '../data/destinations.ts'
import { mayAssign } from '../data/may-assign.ts'
import { mayClaim, mayWork } from '../data/may-work.ts'
import '../elements/answer-clock.ts'
import { waitMark } from '../elements/wait-mark.ts'
import { base } from '../styles/base.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { handlingWords } from '../words/handling-words.ts'
import { locale, words } from '../words/words.ts'
import { actOn } from './act-on.ts'
import { addressLink } from './address-link.ts'
import './close-menu.ts'
import './decline-menu.ts'
import './move-menu.ts'
import './snooze-menu.ts'
import type { CloseMenu } from './close-menu.ts'
import type { Closing } from './close-menu.ts'
import { threadHeaderStyles } from './thread-header.styles.ts'
import './triage-strip.ts'
import { visitorName } from '../text/visitor-name.ts'

/**
 * The head of an open inquiry: who, how it stands, and what can be done with it now.
 * @fires details-asked - The customer's details are to be shown or put away (narrow screens).
 */
@customElement('thread-header')
export class ThreadHeader extends LitElement {
  static override styles = [base, presenceDot, threadHeaderStyles]

  @property({ attribute: false }) card!: InquiryCard
  @property() view = ''
  @property({ type: Boolean }) details = false
  /** The act on its way, so that its button can say so. */
  @state() private acting: InquiryAct['type'] | null = null
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  readonly #threads = new Follow(this, threadContext)

  override render() {
    const { card } = this
    return html`<header>
        <a class="back" href="/inbox/${this.view}"
          ><wa-icon name="arrow-left"></wa-icon><span class="hidden-words">${words.thread.back}</span></a
        >
        <div class="who">
          <h1><bdi>${visitorName(card)}</bdi></h1>
          <p class="quiet">
            ${card.test ? html`<span title=${words.thread.testHint}>${words.thread.test}</span>` : nothing}
            ${this.#standing()}
          </p>
          <p class="together quiet" role="status">${this.#together()}</p>
        </div>
        <div class="acts">${this.#acts()}</div>
        <wa-button
          class="details"
          size="s"
          appearance="plain"
          aria-expanded=${this.details}
          @click=${() => this.dispatchEvent(new Event('details-asked'))}
          ><wa-icon name="panel" label=${words.thread.details}></wa-icon
        ></wa-button>
      </header>
      ${mayWork(this.desk.me, card) ? html`<triage-strip .card=${card}></triage-strip>` : nothing}`
  }

  get isWrappingUp(): boolean {
    return this.renderRoot.querySelector<CloseMenu>('close-menu')?.isWrappingUp ?? false
  }

  #standing() {
    const { card } = this
    const presence = card.visitorHere ? words.card.here : words.card.gone
    return html`${
      episodeClass[card.state] === 'queued'
        ? waitMark(card)
        : html`<span>${this.#holder()}</span>
            ${card.state === 'open' && card.offerDue !== null ? html`<answer-clock .due=${card.offerDue}></answer-clock>` : nothing}
            ${card.callBackDue === null ? nothing : waitMark(card)}
            ${card.snoozedUntil === undefined ? nothing : html`<span>${handlingWords.snoozed(fullMoment(card.snoozedUntil, locale))}</span>`}`
    }
    ${card.callBack && !isClosed(card.state) ? addressLink(card.callBack.address) : nothing}
    ${
      isClosed(card.state)
        ? nothing
        : html`<span class="presence"
            ><span class="dot" data-presence=${card.visitorHere ? 'available' : 'away'}></span>${presence}</span
          >`
    }`
  }

  /** Who else has it before their eyes, and whether they write. */
  #together(): string {
    const nameOf = (id: string) => this.#team.store.nameOf(id) ?? words.somebody
    const { looking, writing } = this.#threads.store.together(this.card.id, Date.now())
    const others = looking.filter((id) => id !== this.desk.me.member.id)
    if (writing.length > 0) return handlingWords.writingToo(writing.map(nameOf).join(words.comma))
    return others.length === 0 ? '' : handlingWords.lookingToo(others.map(nameOf).join(words.comma))
  }

  #holder(): string {
    const { card } = this
    if (isClosed(card.state)) return words.states[card.state]
    const nameOf = (id: string) => this.#team.store.nameOf(id) ?? words.somebody
    const mine = card.assignee === this.desk.me.member.id
    const held = mine ? words.card.withYou : words.card.with(card.assignee ? nameOf(card.assignee) : words.somebody)
    const unseen = !mine && card.assignee !== null && givenTo(card.assignee, card) !== undefined
    const holder = unseen ? words.card.unseen(held) : held
    return card.asked.length === 0
      ? holder
      : `${holder} · ${words.moves.askedOf(card.asked.map(nameOf).join(words.comma))}`
  }

  #acts() {
    const { card } = this
    const me = this.desk.me
    if (isOfferTo(me.member.id, card))
      return html`<decline-menu inquiry=${card.id}></decline-menu>
        ${this.#button('accept', words.thread.accept, { type: 'accept' }, 'brand')}`
    const work = mayWork(me, card)
    if (isClosed(card.state)) {
      return work && card.forgotten === undefined
        ? this.#button('reopen', words.thread.reopen, { type: 'reopen' }, 'neutral')
        : nothing
    }
    return html`${mayClaim(me, card) ? this.#button('claim', words.moves.claim, { type: 'claim' }, 'brand') : nothing}
    ${mayAssign(me) ? this.#assign() : nothing}
    ${work && (card.state === 'open' || mayAssign(me)) ? html`<move-menu .card=${card}></move-menu>` : nothing}
    ${
      card.state === 'open' && work && (card.callBackDue !== null || card.toSpeakWith)
        ? this.#button('called', words.thread.called, { type: 'called' }, 'neutral')
        : nothing
    }
    ${card.state === 'open' && work ? html`<snooze-menu .card=${card}></snooze-menu>${this.#resolve()}` : nothing}`
  }

  #button(type: InquiryAct['type'], label: string, act: InquiryAct, variant: 'brand' | 'neutral') {
    return html`<wa-button
      size="s"
      variant=${variant}
      appearance=${variant === 'brand' ? 'accent' : 'outlined'}
      data-act=${type}
      ?loading=${this.acting === type}
      @click=${() => void this.#act(act)}
      >${label}</wa-button
    >`
  }

  #resolve() {
    return html`<close-menu
      .acting=${this.acting === 'resolve' || this.acting === 'void'}
      @closing=${(event: Closing) => void this.#act(event.act)}
    ></close-menu>`
  }

  #assign() {
    const me = this.desk.me.member.id
    const ofItsTeam = this.desk.me.may['inquiry.assign'] !== 'all'
    const others = colleaguesFor(this.desk.me, this.#team.store, this.card, ofItsTeam).filter((one) => one.id !== me)
    const takeable = this.desk.me.may['inquiry.receive'] !== 'none' && this.card.assignee !== me
    return html`<wa-dropdown
      placement="bottom-end"
      @wa-select=${(event: CustomEvent<{ item: { value: string } }>) =>
        void this.#act({ type: 'assign', member: event.detail.item.value })}
    >
      <wa-button
        slot="trigger"
        size="s"
        appearance="outlined"
        with-caret
        data-act="assign"
        ?loading=${this.acting === 'assign'}
        >${words.thread.assign}</wa-button
      >
      ${
        takeable
          ? html`<wa-dropdown-item value=${me}
              ><wa-icon slot="icon" name="user"></wa-icon>${words.thread.assignMe}</wa-dropdown-item
            >`
          : nothing
      }
      ${others.map(
        (one) =>
          html`<wa-dropdown-item value=${one.id} ?disabled=${one.id === this.card.assignee}>
            <span slot="icon" class="dot" data-presence=${one.presence} ?data-unreachable=${!one.reachable}></span>
            <bdi>${one.name}</bdi>
            <span slot="details">${words.team.load(one.load, one.capacity)}</span>
          </wa-dropdown-item>`,
      )}
      ${
        !takeable && others.length === 0
          ? html`<wa-dropdown-item disabled>${words.thread.nobody}</wa-dropdown-item>`
          : nothing
      }
    </wa-dropdown>`
  }

  async #act(act: InquiryAct): Promise<void> {
    if (this.acting !== null) return
    this.acting = act.type
    await actOn(this, this.desk, this.card.id, act)
    this.acting = null
  }
}
