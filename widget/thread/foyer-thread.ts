import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { PublicSite } from '../../shared/schema/site.ts'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import type { Conversation } from '../panel/conversation.ts'
import { ByLanguage } from '../panel/by-language.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import { untilLoaded } from '../panel/until-loaded.ts'
import type { Composer, MessageWritten } from './foyer-composer.ts'
import type { RatingGiven } from './foyer-rating.ts'
import { dayIn, timeIn } from './day-in.ts'
import type { Line } from './lines-of.ts'
import { isOver } from './is-over.ts'
import { linesOf } from './lines-of.ts'
import { linksIn } from './links-in.ts'
import type { Said } from './thread.ts'

/** So near its end, in px, a reader counts as following: the newest line is scrolled into view. */
const following = 80

/**
 * The conversation: what was said with how far it has come, who is writing, the end and its rating.
 *
 * @fires ask-anew when the visitor wants to ask something else
 * @csspart message, message-own
 */
export class Thread extends FoyerElement {
  static override properties = {
    conversation: { attribute: false },
    words: { attribute: false },
    kept: { attribute: false },
    unsent: { attribute: false },
    state: { attribute: false },
    online: { attribute: false },
    site: { attribute: false },
    filled: { state: true },
    ending: { state: true },
    yours: { state: true },
  }

  /** What the visitor does goes here; what is shown comes by the properties below. */
  declare conversation: Conversation
  declare kept: Conversation['kept']
  declare unsent: Conversation['unsent']
  declare words: Said
  declare state: Conversation['shown']
  declare online: boolean
  declare site: PublicSite | null
  /** What was said before the panel opened is not read out; what comes now is. */
  declare private filled: boolean
  /** The visitor has been asked whether to end it. */
  declare private ending: boolean
  /** The visitor looks at what is kept of them. */
  declare private yours: boolean
  #follows = true
  /** What is kept of them, and what they can take back: a chunk of its own. */
  #yours = new ByLanguage(
    async (language) => (await untilLoaded(() => import('../yours/yours.ts'))).yoursIn(language),
    () => this.requestUpdate(),
  )
  /** The second question of the survey: a chunk of its own, with its words in the conversation's. */
  #recommend = new ByLanguage(
    async () => (await untilLoaded(() => import('../recommend/recommend.ts'))).recommend,
    () => this.requestUpdate(),
  )

  constructor() {
    super()
    this.filled = this.ending = this.yours = false
    // A file that is dropped anywhere here would take the page away.
    this.addEventListener('dragover', (event) => event.preventDefault())
    this.addEventListener('drop', (event) => {
      if (this.querySelector<Composer>('foyer-composer')?.give(event.dataTransfer)) event.preventDefault()
    })
  }

  protected override willUpdate() {
    const scroller = this.querySelector('.lines')
    if (scroller) this.#follows = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < following
  }

  protected override updated(changed: PropertyValues) {
    const scroller = this.querySelector('.lines')
    if (scroller && this.#follows) scroller.scrollTop = scroller.scrollHeight
    if (!this.filled) requestAnimationFrame(() => (this.filled = true))
    // What had the focus is gone: its successor takes it.
    if (changed.get('yours')) this.querySelector<HTMLElement>('.yours')?.focus()
    if (changed.get('ending') !== undefined) this.querySelector<HTMLElement>('.foot button')?.focus()
  }

  protected override render() {
    const { words, conversation, kept, unsent, state } = this
    if (!kept) return nothing
    const yours = this.yours && this.#yours.in(words.language)
    if (yours) return yours(this)
    const inquiry = kept.thread?.inquiry
    const refused = conversation.refused !== null
    const over = inquiry !== undefined && isOver(inquiry)
    const days = dayIn(words.language)
    const lines = linesOf(kept.thread, unsent, this.online ? state.sending : null, days.key)
    return html`
      <div
        class="lines"
        role="log"
        tabindex="0"
        aria-label=${words.thread}
        aria-relevant="additions"
        aria-live=${this.filled ? 'polite' : 'off'}
      >
        ${lines.map((line) =>
          line.kind === 'day' ? html`<p class="day">${days.name(line.at)}</p>` : this.#message(line),
        )}
      </div>
      <div class="notice" role="status">${this.#notice(over)}</div>
      ${
        over
          ? html`<foyer-rating
                .words=${words}
                .given=${inquiry.rating}
                @rating-given=${({ score, comment }: RatingGiven) => void conversation.order({ type: 'rate', score, comment })}
              ></foyer-rating>
              ${inquiry.rating && this.site?.asksRecommend ? this.#recommend.in(words.language)?.(this, inquiry) : nothing}`
          : nothing
      }
      <foyer-composer
        .words=${words}
        .hint=${over ? words.writeAgain : words.message}
        @message-written=${({ text }: MessageWritten) => this.#say(text)}
        @typed=${() => conversation.types()}
      ></foyer-composer>
      <div class="foot">
        ${over ? this.#anew(words.askAnew) : inquiry ? this.#end() : refused ? this.#anew(words.mend) : nothing}
        ${inquiry && !this.ending ? this.#transcript(inquiry) : nothing}
        ${
          inquiry && !this.ending
            ? html`<button class="plain yours" @click=${() => (this.yours = true)}>${words.yours}</button>`
            : nothing
        }
      </div>
    `
  }

  #message(line: Extract<Line, { kind: 'message' }>) {
    const { words } = this
    const below = line.delivery === 'refused' || !line.followed
    return html`<div class="message ${line.own ? 'own' : ''} ${line.followed ? 'followed' : ''}">
      <p class="bubble" dir="auto" part=${line.own ? 'message message-own' : 'message'}>
        ${linksIn(line.text).map((piece) =>
          typeof piece === 'string'
            ? html`<span>${piece}</span>`
            : html`<a href=${piece.href} target="_blank" rel="noopener noreferrer nofollow ugc">${piece.text}</a>`,
        )}
      </p>
      ${
        below
          ? html`<p class="meta ${line.delivery}">
              ${timeIn(words.language, line.at)}${line.own ? ` · ${words.delivery[line.delivery]}` : ''}
              ${
                line.delivery === 'refused'
                  ? html`<button class="plain" @click=${() => void this.conversation.sendAgain(line.id)}>
                      ${words.again}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`
  }

  /** One honest sentence about the connection, or who is writing. */
  #notice(over: boolean) {
    const { words, online, state, unsent } = this
    const waiting = unsent.some((line) => !line.refused)
    if (!online) return html`<p>${waiting ? words.offline : words.offlineIdle}</p>`
    if (state.busy) return html`<p>${words.busy}</p>`
    if (waiting && !state.sending) return html`<p class="late">${words.retrying}</p>`
    if (state.line === 'connecting') return html`<p class="late">${words.reconnecting}</p>`
    return state.typing && !over ? html`<p class="typing"><i></i>${words.typing(state.typing)}</p>` : nothing
  }

  #end() {
    const { words } = this
    if (!this.ending) return html`<button class="plain" @click=${() => (this.ending = true)}>${words.end}</button>`
    return html`<span>${words.endSure}</span>
      <button
        class="plain"
        @click=${() => {
          this.ending = false
          void this.conversation.order({ type: 'end' })
        }}
      >
        ${words.endYes}
      </button>
      <button class="plain" @click=${() => (this.ending = false)}>${words.endNo}</button>`
  }

  /** The conversation by mail, where there is an address and it says so. */
  #transcript({ transcript }: VisitorInquiry) {
    const { words, conversation, unsent } = this
    const asked = unsent.some((line) => line.kind === 'command' && line.command.type === 'transcript')
    if (!transcript) return nothing
    if (transcript === 'possible' && !asked)
      return html`<button class="plain" @click=${() => void conversation.order({ type: 'transcript' })}>
        ${words.transcript}
      </button>`
    return html`<p class="quiet" role="status">${transcript === 'to-confirm' ? words.toConfirm : words.onItsWay}</p>`
  }

  #anew(word: string) {
    return html`<button class="plain" @click=${() => this.dispatchEvent(new Event('ask-anew'))}>${word}</button>`
  }

  /** Back from what is kept of them. */
  back() {
    this.yours = false
  }

  #say(text: string) {
    this.#follows = true
    const scroller = this.querySelector('.lines')
    if (scroller) scroller.scrollTop = scroller.scrollHeight
    void this.conversation.say(text)
  }
}
