import type { PropertyValues } from 'lit'
import { html, nothing } from 'lit'
import type { VisitorThread } from '../../shared/schema/inquiry.ts'
import type { PublicSite } from '../../shared/schema/site.ts'
import { earlierWith } from '../keep/earlier-with.ts'
import type { Earlier, Kept } from '../keep/kept.ts'
import { newId } from '../keep/new-id.ts'
import type { Conversation } from '../panel/conversation.ts'
import { FoyerElement } from '../panel/foyer-element.ts'
import type { Said } from '../thread/thread.ts'
import type { YoursWords } from './words/yours-en.ts'

/**
 * What is kept of the visitor and who is responsible for it; no more news, another conversation, and being forgotten.
 *
 * @fires yours-left when they go back to the conversation
 */
export class Yours extends FoyerElement {
  static override properties = {
    conversation: { attribute: false },
    words: { attribute: false },
    kept: { attribute: false },
    unsent: { attribute: false },
    site: { attribute: false },
    sure: { state: true },
    withdrew: { state: true },
    missing: { state: true },
  }

  declare conversation: Conversation
  declare kept: Kept
  declare unsent: Conversation['unsent']
  declare words: Said & YoursWords
  declare site: PublicSite | null
  /** They have been asked whether everything is to be deleted. */
  declare private sure: boolean
  declare private withdrew: boolean
  /** The earlier conversation they wanted cannot be had. */
  declare private missing: boolean

  constructor() {
    super()
    this.sure = this.withdrew = this.missing = false
  }

  protected override firstUpdated() {
    this.querySelector('h3')!.focus()
  }

  protected override updated(changed: PropertyValues) {
    // The button that had the focus is gone: its successor takes it.
    if (changed.get('sure') !== undefined) this.querySelector<HTMLElement>('.forget button')?.focus()
  }

  protected override render() {
    const { words, site, kept } = this
    const earlier = kept.earlier ?? []
    return html`
      <h3 tabindex="-1">${words.title}</h3>
      <p>${words.kept(site?.name ?? location.host)}</p>
      ${site?.responsible ? html`<p>${words.responsible(site.responsible)}</p>` : nothing} ${this.#news()}
      ${
        earlier.length > 0
          ? html`<h4>${words.earlier}</h4>
              <ul>
                ${earlier.map((one) => html`<li>${this.#earlier(one)}</li>`)}
              </ul>
              <p role="status" ?hidden=${!this.missing}>${this.missing ? words.missing : ''}</p>`
          : nothing
      }
      <h4>${words.forget}</h4>
      <p>${words.forgets}</p>
      <div class="forget" role="group" aria-label=${words.forget}>${this.#forget()}</div>
      <button class="plain" @click=${() => this.#back()}>${words.back}</button>
    `
  }

  /** Being sent news, as long as they are; and that they are no more. */
  #news() {
    const { words, kept } = this
    if (this.withdrew) return html`<p role="status">${words.newsOver}</p>`
    if (!kept.thread?.inquiry.marketing) return nothing
    return html`<p>${words.news}</p>
      <button
        class="plain"
        @click=${() => {
          this.withdrew = true
          void this.conversation.order({ type: 'withdraw' })
        }}
      >
        ${words.noNews}
      </button>`
  }

  #earlier(one: Earlier) {
    const moment = new Intl.DateTimeFormat(this.words.language, { dateStyle: 'medium' })
    return html`<button class="plain" @click=${() => void this.#open(one)}>
      <time>${moment.format(timeOf(one.inquiry))}</time><bdi>${one.said}</bdi>
    </button>`
  }

  #forget() {
    const { words } = this
    if (this.unsent.some((line) => line.kind === 'command' && line.command.type === 'forget'))
      return html`<p role="status">${words.deleting}</p>`
    if (!this.sure) return html`<button class="plain" @click=${() => (this.sure = true)}>${words.forget}</button>`
    return html`<p>${words.sure}</p>
      <button class="main" @click=${() => void this.#delete()}>${words.yes}</button>
      <button class="plain" @click=${() => (this.sure = false)}>${words.no}</button>`
  }

  #back() {
    this.dispatchEvent(new Event('yours-left'))
  }

  /** That conversation takes the place of this one, which is among the earlier ones from now on. */
  async #open({ inquiry, token }: Earlier) {
    const { conversation } = this
    this.missing = false
    const thread = await conversation.look<VisitorThread>(`/inquiries/${inquiry}`, token)
    this.missing = !thread
    if (!thread) return
    const earlier = earlierWith(this.kept).filter((one) => one.inquiry !== inquiry)
    this.#back()
    await conversation.keep({ kept: { ...this.kept, inquiry, token, thread, earlier } })
  }

  /** All of them; what of them is gone already counts as deleted, and what was not sent yet never is. */
  async #delete() {
    const { conversation, unsent } = this
    conversation.farewell = this.words.deleted
    const at = Date.now()
    const put = earlierWith(this.kept).map(
      ({ inquiry, token }) =>
        ({ kind: 'command', id: newId(), at, inquiry, token, command: { type: 'forget' } }) as const,
    )
    await conversation.keep({ put, remove: unsent.map(({ id }) => id) })
  }
}

/** When an id was made: the time that a UUIDv7 begins with. */
function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16)
}
