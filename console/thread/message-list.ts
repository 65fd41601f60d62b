import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Message } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { outboxContext } from '../contexts/outbox-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { threadContext } from '../contexts/thread-context.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { Follow } from '../controllers/follow.ts'
import { StaysAtEnd } from '../controllers/stays-at-end.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { HeardThread } from '../data/heard.ts'
import type { Outgoing } from '../data/outbox.ts'
import { linkedText } from '../elements/linked-text.ts'
import { base } from '../styles/base.styles.ts'
import { byDay } from '../text/by-day.ts'
import { dayWords, fullMoment, timeOfDay } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'
import { messageListStyles } from './message-list.styles.ts'
import { visitorName } from '../text/visitor-name.ts'

/** The conversation: messages of both sides and notes by day, what is on its way, and who is typing. */
@customElement('message-list')
export class MessageList extends LitElement {
  static override styles = [base, messageListStyles]

  @property({ attribute: false }) thread!: HeardThread
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #outbox = new Follow(this, outboxContext)
  readonly #team = new Follow(this, teamContext)
  readonly #threads = new Follow(this, threadContext)
  readonly #end = new StaysAtEnd(this)

  constructor() {
    super()
    void new EverySecond(this)
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('thread') as HeardThread | undefined
    if (changed.has('thread') && before?.card.id !== this.thread.card.id) this.#end.restart()
  }

  override render() {
    const { messages, card } = this.thread
    const here = new Set(messages.map((message) => message.id))
    const outgoing = this.#outbox.store.of(card.id).filter((entry) => !here.has(entry.command.act.id))
    return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.thread.messages}>
      <div role="log" aria-label=${words.thread.messages}>
        ${this.#before()}
        ${byDay(messages).map(
          (day) =>
            html`<h2><span>${dayWords(day.at, Date.now(), words.days, locale)}</span></h2>
              <ol>
                ${repeat(
                  day.items,
                  ({ id }) => id,
                  (message) => this.#message(message),
                )}
              </ol>`,
        )}
        ${
          outgoing.length === 0
            ? nothing
            : html`<ol>
                ${repeat(
                  outgoing,
                  ({ command }) => command.act.id,
                  (entry) => this.#outgoing(entry),
                )}
              </ol>`
        }
        ${card.ended ? html`<p class="aside">${words.thread.ended}</p>` : nothing}
        ${
          this.#threads.store.isTyping(card.id, Date.now())
            ? html`<p class="typing">${words.thread.typing(visitorName(card))}<i></i><i></i><i></i></p>`
            : nothing
        }
      </div>
    </div>`
  }

  /** Why the conversation does not begin with its question. */
  #before() {
    const { messages, card } = this.thread
    if (card.forgotten !== undefined) return html`<p class="aside">${words.thread.forgotten}</p>`
    const isWhole = messages.length === 0 || messages[0]!.id === card.id
    return isWhole ? nothing : html`<p class="aside">${words.thread.earlier}</p>`
  }

  #message(message: Message) {
    const { card } = this.thread
    const mine = message.from === 'member'
    const seen = mine && !message.note && card.readByVisitor >= message.seq
    const by = this.#author(message)
    // A long conversation is not worded anew for each message that comes.
    return guard([message, seen, by], () => this.#bubble(message, seen, by))
  }

  #bubble(message: Message, seen: boolean, by: string) {
    const mine = message.from === 'member'
    return html`<li data-from=${message.note ? 'note' : message.from} data-seq=${message.seq}>
      ${this.#by(message, by)}
      <div class="bubble" dir="auto">${linkedText(message.text)}</div>
      <p class="meta">
        <time datetime=${new Date(message.at).toISOString()} title=${fullMoment(message.at, locale)}
          >${timeOfDay(message.at, locale)}</time
        >
        ${
          mine && !message.note
            ? html`<span class="delivery" data-delivery=${seen ? 'read' : 'sent'}
                ><wa-icon name=${seen ? 'check-double' : 'check'}></wa-icon
                >${seen ? words.thread.read : words.thread.sent}</span
              >`
            : nothing
        }
      </p>
    </li>`
  }

  #author({ from, member }: Message): string {
    if (from === 'visitor') return visitorName(this.thread.card)
    return (member === null ? null : this.#team.store.nameOf(member)) ?? words.somebody
  }

  #by(message: Message, name: string) {
    if (message.note) {
      return html`<p class="by">
        <wa-icon name="lock"></wa-icon><bdi>${words.thread.noteBy(name)}</bdi><span>${words.thread.private}</span>
      </p>`
    }
    return html`<p class="by"><bdi>${name}</bdi></p>`
  }

  #outgoing({ command, progress, because, at }: Outgoing) {
    const note = command.act.type === 'note'
    return html`<li data-from=${note ? 'note' : 'member'} data-outgoing=${progress}>
      <p class="by">
        ${note ? html`<wa-icon name="lock"></wa-icon>` : nothing}<bdi>${this.desk.me.member.name}</bdi>
        ${note ? html`<span>${words.thread.private}</span>` : nothing}
      </p>
      <div class="bubble" dir="auto">${linkedText(command.act.text)}</div>
      ${
        progress === 'refused'
          ? html`<p class="meta refused" role="alert">
              <span>${words.thread.refused(because === null ? '' : words.problems[because])}</span>
              <wa-button size="xs" appearance="outlined" @click=${() => this.#outbox.store.retry(command.commandId)}
                >${words.thread.retry}</wa-button
              >
              <wa-button size="xs" appearance="plain" @click=${() => this.#discard(command.commandId)}
                >${words.thread.discard}</wa-button
              >
            </p>`
          : html`<p class="meta">
              <time>${timeOfDay(at, locale)}</time>
              <span class="delivery" data-delivery=${progress}>${this.#progress(progress, at)}</span>
            </p>`
      }
    </li>`
  }

  #progress(progress: Outgoing['progress'], at: number): string {
    if (progress === 'told') return words.thread.sent
    return Date.now() - at > 5_000 ? words.thread.unsent : words.thread.sending
  }

  /** Back into the composer, as a draft. */
  #discard(commandId: string): void {
    const { id } = this.thread.card
    const entry = this.#outbox.store.of(id).find((one) => one.command.commandId === commandId)
    const kind = entry?.command.act.type === 'note' ? 'note' : 'reply'
    const text = this.#outbox.store.discard(commandId)
    const draft = this.desk.drafts.get(id, kind)
    this.desk.drafts.set(id, kind, draft === '' ? text : `${text}\n${draft}`)
    this.dispatchEvent(new Event('draft-changed', { bubbles: true, composed: true }))
  }
}
