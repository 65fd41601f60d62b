import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { isDense } from '../density.ts'
import { Choosing } from '../controllers/choosing.ts'
import { Follow } from '../controllers/follow.ts'
import { Sifting } from '../controllers/sifting.ts'
import { WindowedRows } from '../controllers/windowed-rows.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { isOfferTo } from '../data/inbox-view.ts'
import { mayAssign } from '../data/may-assign.ts'
import { cameWhileAway } from '../data/needs-me.ts'
import { teamQueues } from '../data/team-queues.ts'
import { failedFace, waitingFace } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { words } from '../words/words.ts'
import type { Went } from './bulk-dialog.ts'
import './empty-view.ts'
import { inboxListStyles, rowHeight } from './inbox-list.styles.ts'
import { InboxRow } from './inbox-row.ts'
import './offer-card.ts'
import { RowSlots } from './row-slots.ts'
import { visitorName } from '../text/visitor-name.ts'

/** A view of the inbox as a list: offers to me on top, the rest drawn as far as in sight; read on when its end nears. */
@customElement('inbox-list')
export class InboxList extends LitElement {
  static override styles = [base, facesStyles, inboxListStyles]

  @property() view: InboxView = 'mine'
  /** The open inquiry's id. */
  @property() inquiry = ''
  /** Where j and k stand. */
  @state() private cursor = ''
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inbox = new Follow(this, inboxContext)
  readonly #team = new Follow(this, teamContext)
  /** The inquiry whose row had the focus before this update. */
  #focused = ''
  #below: Record<'all' | 'lines', readonly InquiryCard[]> = { all: [], lines: [] }
  readonly #slots = new RowSlots()
  readonly #rows = new WindowedRows(this, rowHeight, () => this.#cards().length)
  readonly #sifting = new Sifting(this)
  readonly #choosing = new Choosing(this, () => this.#choosable())

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view')) {
      this.#choosing.end()
      void this.#inbox.store.read(this.view)
    }
    if (changed.has('inquiry') && this.inquiry !== '') this.cursor = this.inquiry
    this.#focused = this.#focusedRow()?.card.id ?? ''
  }

  override updated(): void {
    this.#keepFocus()
    if (this.#rows.last >= this.#cards().length && this.#inbox.store.more(this.view) === 'idle') {
      void this.#inbox.store.readMore(this.view)
    }
  }

  /** Moves the cursor by so many lines and puts the focus there. */
  move(by: number): void {
    const cards = this.#cards()
    if (cards.length === 0) return
    const at = cards.findIndex((card) => card.id === this.cursor)
    const next = Math.max(0, Math.min(cards.length - 1, at === -1 ? (by > 0 ? 0 : cards.length - 1) : at + by))
    this.cursor = cards[next]!.id
    this.#rows.reveal(next)
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('inbox-row[data-cursor]')?.focus()
    })
  }

  #focusedRow(): InboxRow | null {
    const focused = this.shadowRoot?.activeElement
    return focused instanceof InboxRow ? focused : null
  }

  /** A row may have moved, or draw another inquiry now: the focus stays with its own, or goes when that is out of sight. */
  #keepFocus(): void {
    const focused = this.#focusedRow()
    if (this.#focused === '' || focused?.card.id === this.#focused) return
    const rows = [...this.renderRoot.querySelectorAll<InboxRow>('inbox-row')]
    const row = rows.find(({ card }) => card.id === this.#focused)
    if (row) row.focus({ preventScroll: true })
    else focused?.blur()
  }

  override render() {
    const { store } = this.#inbox
    const offers = store.list('mine').filter((card) => isOfferTo(store.me, card))
    return html`<section aria-label=${words.views.title}>
      <header>
        <h1>${words.views[this.view]}</h1>
        ${this.view === 'all' ? nothing : html`<span class="quiet">${words.views.count(store.counts[this.view] ?? 0)}</span>`}
        ${this.#ways(store.counts.left ?? 0)} ${this.#chooser()} ${this.#sifting.button()} ${this.#logger()}
      </header>
      ${this.#sifting.bar(this.#lines())}
      <div class="scroller" @keydown=${this.#press}>
        ${repeat(
          offers,
          ({ id }) => id,
          (card) => html`<offer-card .card=${card}></offer-card>`,
        )}
        ${this.#whileAway()} ${this.#body()} ${this.#end()}
      </div>
      ${this.#bar()}
    </section>`
  }

  /** The way to log what somebody asks who called, or came. */
  #logger() {
    if (this.desk.me.may['inquiry.work'] === 'none') return nothing
    const wanted = () => this.dispatchEvent(new Event('log-wanted', { bubbles: true, composed: true }))
    return html`<wa-button size="s" appearance="plain" class="narrow" href="/search"
        ><wa-icon name="search" label=${words.page.search}></wa-icon></wa-button
      ><wa-button size="s" appearance="plain" title=${words.views.log} @click=${wanted}
        ><wa-icon name="plus" label=${words.views.log}></wa-icon
      ></wa-button>`
  }

  /** Shows what the list can be narrowed down by. @returns whether there is anything */
  sift(): boolean {
    return this.#sifting.toggle()
  }

  /** Begins choosing several, and ends it: for whoever may pass on what is in this list. */
  #chooser() {
    const isOn = this.#choosing.chosen !== null
    const fewest = this.view === 'left' ? 1 : 2
    if (!isOn && (!this.#mayPass || this.#choosable().length < fewest)) return nothing
    return html`<wa-button
      size="s"
      appearance="plain"
      class="chooser"
      title=${isOn ? nothing : words.views.choose}
      @click=${() => (isOn ? this.#choosing.end() : this.#choosing.begin())}
      >${
        isOn ? words.views.chosen : html`<wa-icon name="check-double" label=${words.views.choose}></wa-icon>`
      }</wa-button
    >`
  }

  /** Chooses the inquiry at the cursor, or lets it go. @returns whether there is one that can be chosen */
  chooseCursor(): boolean {
    if (!this.#mayPass || !this.#choosable().includes(this.cursor)) return false
    this.#choosing.pick(this.cursor)
    return true
  }

  /** @returns whether anybody was choosing */
  endChoosing(): boolean {
    return this.#choosing.end()
  }

  get #mayPass(): boolean {
    return this.view === 'mine' || mayAssign(this.desk.me)
  }

  /** What can be passed on: what is closed cannot. */
  #choosable(): string[] {
    return this.#cards().flatMap(({ id, state }) => (isClosed(state) ? [] : [id]))
  }

  /** What is done with those that are chosen: loaded when somebody begins to choose. */
  #bar() {
    const { chosen } = this.#choosing
    if (chosen === null) return nothing
    void import('./bulk-bar.ts')
    return html`<bulk-bar
      .chosen=${this.#cards().filter(({ id }) => chosen.has(id))}
      choosable=${this.#choosable().length}
      @all=${() => this.#choosing.all()}
      @went=${(event: Went) => this.#choosing.letGo(event.ids)}
    ></bulk-bar>`
  }

  #pick(card: InquiryCard) {
    const { id, state } = card
    const { chosen } = this.#choosing
    if (chosen === null) return nothing
    return html`<label class="pick"
      ><input
        type="checkbox"
        aria-label=${words.views.pick(visitorName(card))}
        .checked=${live(chosen.has(id))}
        ?disabled=${isClosed(state)}
        @click=${(event: MouseEvent) => this.#choosing.pick(id, event.shiftKey)}
    /></label>`
  }

  /** Where there is no room for them in the bar, the ways to what the team has and to what was left open are here. */
  #ways(left: number) {
    const { me } = this.desk
    if (this.view !== 'all') return nothing
    const isTold = left > 0 && me.may['inquiry.assign'] !== 'none'
    return html`${teamQueues(me).size === 0 ? nothing : html`<a class="way" href="/inbox/team">${words.views.team}</a>`}
    ${isTold ? html`<a class="way" href="/inbox/left">${words.off.left(left)}</a>` : nothing}`
  }

  /** What came while this person was not there, until they have seen it. */
  #whileAway() {
    const { store } = this.#inbox
    const { backSince } = this.#team.store
    const came = store.list('mine').filter((card) => cameWhileAway(card, store.me, backSince) !== null)
    if (came.length === 0) return nothing
    void import('./while-away.ts')
    return html`<while-away .cards=${came}></while-away>`
  }

  #body() {
    const { store } = this.#inbox
    const reading = store.reading(this.view)
    const cards = this.#cards()
    if (cards.length > 0) return this.#list(cards)
    if (reading.face === 'failed') return failedFace(reading.because, () => void store.read(this.view))
    if (reading.face !== 'there') return waitingFace()
    if (store.list(this.view).length > 0) return nothing
    return html`<empty-view view=${this.view}></empty-view>`
  }

  #list(cards: readonly InquiryCard[]) {
    const { first, last } = this.#rows
    const shown = cards.slice(first, last)
    const dense = isDense()
    const slots = this.#slots.of(shown.map(({ id }) => id))
    return html`<ul class="rows ${dense ? 'dense' : ''}">
      ${repeat(
        shown,
        ({ id }) => slots.get(id),
        (card, index) =>
          html`<li aria-setsize=${cards.length} aria-posinset=${first + index + 1}>
            ${this.#pick(card)}<inbox-row
              .card=${card}
              view=${this.view}
              ?dense=${dense}
              ?open=${card.id === this.inquiry}
              ?data-cursor=${card.id === this.cursor}
              @focusin=${() => (this.cursor = card.id)}
            ></inbox-row>
          </li>`,
      )}
    </ul>`
  }

  /** Below the list: the rest is on its way, did not come, or the past cannot be read. */
  #end() {
    const { store } = this.#inbox
    const reading = store.reading(this.view)
    if (reading.face === 'failed' && this.#cards().length > 0) {
      return failedFace(reading.because, () => void store.read(this.view))
    }
    const more = store.more(this.view)
    if (more === 'reading') return waitingFace()
    if (more === 'failed') return failedFace('record-away', () => void store.readMore(this.view))
    if (this.view !== 'all' || !store.pastAway) return nothing
    return html`<p class="face quiet" role="status">${words.views.pastAway}</p>`
  }

  /** What stands below the offers. */
  #lines(): readonly InquiryCard[] {
    const { store } = this.#inbox
    const all = store.list(this.view)
    // The store gives the same array until something changed, and offers stand first in it.
    if (all !== this.#below.all) {
      const from = all.findIndex((card) => !isOfferTo(store.me, card))
      this.#below = { all, lines: from === 0 ? all : from === -1 ? [] : all.slice(from) }
    }
    return this.#below.lines
  }

  /** The lines that are drawn. */
  #cards(): readonly InquiryCard[] {
    return this.#sifting.lines(this.#lines())
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.endChoosing()) event.preventDefault()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    this.move(event.key === 'ArrowDown' ? 1 : -1)
  }
}
