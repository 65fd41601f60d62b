import { consume } from '@lit/context'
import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import type { InboxView } from '../../worker/desk/desk-rpc.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { threadContext } from '../contexts/thread-context.ts'
import { Follow } from '../controllers/follow.ts'
import { LookSigns } from '../controllers/look-signs.ts'
import { ReadMarks } from '../controllers/read-marks.ts'
import { WorkSigns } from '../controllers/work-signs.ts'
import { ShortcutKeys } from '../controllers/shortcuts.ts'
import type { HeardThread } from '../data/heard.ts'
import { newerCard } from '../data/newer-card.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { failedFace, waitingFace } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { words } from '../words/words.ts'
import './customer-panel.ts'
import './message-list.ts'
import './reply-composer.ts'
import type { ReplyComposer } from './reply-composer.ts'
import './thread-header.ts'
import type { ThreadHeader } from './thread-header.ts'
import { threadPageStyles } from './thread-page.styles.ts'
import { visitorName } from '../text/visitor-name.ts'

/** An open inquiry: its head with what can be done, the conversation, the composer, and the customer beside it. */
@customElement('thread-page')
export class ThreadPage extends SpokenElement {
  static override styles = [base, facesStyles, threadPageStyles]

  @property() view: InboxView = 'mine'
  /** The inquiry's id. */
  @property() inquiry = ''
  /** On narrow screens the customer's details stand over the conversation when asked for. */
  @state() private details = false
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #threads = new Follow(this, threadContext)
  readonly #inbox = new Follow(this, inboxContext)

  constructor() {
    super()
    void new ReadMarks(this, () => this.#thread())
    void new WorkSigns(
      this,
      () => this.#thread(),
      () => this.renderRoot.querySelector<ThreadHeader>('thread-header')?.isWrappingUp ?? false,
    )
    void new LookSigns(this, () => (this.#thread() === null ? '' : this.inquiry))
    void new ShortcutKeys(this, {
      r: () => this.#composer()?.write('reply'),
      n: () => this.#composer()?.write('note'),
    })
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('inquiry') || this.inquiry === '') return
    this.details = false
    void this.#threads.store.open(this.inquiry)
  }

  override render() {
    const thread = this.#thread()
    if (thread === null) return this.#notThere()
    const { card } = thread
    return html`<section aria-label=${words.thread.region(visitorName(card))} ?data-details=${this.details}>
        <thread-header
          .card=${card}
          view=${this.view}
          ?details=${this.details}
          @details-asked=${() => (this.details = !this.details)}
        ></thread-header>
        <message-list .thread=${thread}></message-list>
        <reply-composer .card=${card} .contact=${'contact' in thread ? thread.contact : null}></reply-composer>
      </section>
      ${
        'contact' in thread
          ? html`<customer-panel class="beside" .thread=${thread} ?data-shown=${this.details}></customer-panel>`
          : html`<aside class="beside" aria-label=${words.customer.title} ?data-shown=${this.details}>
              ${this.#notThere()}
            </aside>`
      }`
  }

  /** What was not read (yet): on its way, or why not and a button to ask again. */
  #notThere() {
    const { store } = this.#threads
    const reading = store.reading(this.inquiry)
    if (reading.face !== 'failed') return waitingFace()
    return failedFace(reading.because, () => void store.open(this.inquiry))
  }

  /** The thread with the newest card, wherever that came from. */
  #thread(): MemberThread | HeardThread | null {
    const thread = this.#threads.store.thread(this.inquiry)
    if (thread === null) return null
    const card = newerCard(this.#inbox.store.card(this.inquiry), thread.card)
    return card === thread.card ? thread : { ...thread, card }
  }

  #composer(): ReplyComposer | null {
    return this.renderRoot.querySelector('reply-composer')
  }
}
