import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/input/input.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { isSameOwner } from '../../shared/saved-replies/owners-for.ts'
import type { ReplyOwner, SavedReplies, SavedReply } from '../../shared/schema/saved-reply.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'
import { addButton } from '../settings/card-acts.ts'
import { CardEditing } from '../settings/card-editing.ts'
import { settingsStyles } from '../settings/settings.styles.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { savedWords } from '../words/saved-words.ts'
import { words } from '../words/words.ts'
import { matchingReplies } from './matching-replies.ts'
import { ownerName } from './owner-name.ts'
import { draftOf } from './reply-draft.ts'
import { savedReplyCard } from './saved-reply-card.ts'
import './saved-reply-form.ts'
import { savedReplyListStyles } from './saved-reply-list.styles.ts'

/** The saved replies that somebody sees, by whose they are; what is removed can be had back at once. */
@customElement('saved-reply-list')
export class SavedReplyList extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, savedReplyListStyles]

  @consume({ context: deskContext }) desk!: DeskSession
  @state() private sought = ''
  /** Those that were removed here, in the revision that they have since. */
  @state() private removed: readonly SavedReply[] = []
  readonly #known = new Task<readonly [], SavedReplies>(this, {
    args: () => [] as const,
    task: (_, { signal }) => this.desk.api.savedReplies(signal),
  })
  readonly #editing = new CardEditing(this, () => this.#known.run())

  override render() {
    return html`<div class="head">
        <p class="quiet">${savedWords.lead}</p>
        ${this.#editing.id === 'new' ? nothing : addButton(savedWords.add, () => this.#editing.begin('new'))}
      </div>
      <div role="status" class="removed">${this.removed.map((reply) => this.#undo(reply))}</div>
      ${facesOf(this.#known, (known) => this.#there(known))}`
  }

  #there(known: SavedReplies) {
    const { replies, owners } = known
    const isNew = this.#editing.id === 'new'
    if (replies.length === 0 && !isNew) {
      const { title, lead } = savedWords.empty
      return html`<div class="face">
        <h2>${title}</h2>
        <p class="quiet">${lead}</p>
      </div>`
    }
    const fitting = matchingReplies(replies, this.sought)
    return html`${isNew ? this.#form(null, known) : nothing}
    ${
      replies.length === 0
        ? nothing
        : html`<wa-input
              type="search"
              size="s"
              label=${savedWords.find}
              autocomplete="off"
              .value=${this.sought}
              @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
            ></wa-input>
            <p class="quiet" role="status">${fitting.length === 0 ? savedWords.none : ''}</p>
            ${owners.map((owner) => this.#group(owner, fitting, known))}`
    }`
  }

  #group(owner: ReplyOwner, fitting: readonly SavedReply[], known: SavedReplies) {
    const own = fitting.filter(({ whose }) => isSameOwner(whose, owner.whose))
    if (own.length === 0 && this.sought.trim() !== '') return nothing
    const name = ownerName(owner.whose, known.owners)
    return html`<section aria-label=${name}>
      <h2><bdi>${name}</bdi></h2>
      ${own.length === 0 ? html`<p class="label">${savedWords.noneHere}</p>` : nothing}
      <div class="cards">
        ${repeat(
          own,
          ({ id }) => id,
          (reply) => (reply.id === this.#editing.id ? this.#form(reply, known) : this.#card(reply, owner)),
        )}
      </div>
    </section>`
  }

  #card(reply: SavedReply, { mayWrite }: ReplyOwner) {
    const acts = mayWrite
      ? { change: () => this.#editing.begin(reply.id), remove: () => void this.#remove(reply) }
      : null
    return savedReplyCard(reply, this.desk.me.workspace.zone, acts)
  }

  #form(reply: SavedReply | null, known: SavedReplies) {
    return html`<div class="card" data-editing>
      <saved-reply-form
        .reply=${reply}
        .known=${known}
        @kept=${this.#editing.kept}
        @left=${() => void this.#leave()}
      ></saved-reply-form>
    </div>`
  }

  /** Somebody else may have changed it meanwhile. */
  async #leave(): Promise<void> {
    await this.#editing.left()
    await this.#known.run()
  }

  #undo(reply: SavedReply) {
    return html`<p>
      <span>${savedWords.removed(reply.title)}</span>
      <wa-button size="s" appearance="outlined" data-undo=${reply.id} @click=${() => void this.#takeBack(reply)}
        >${savedWords.undo}</wa-button
      >
    </p>`
  }

  async #remove(reply: SavedReply): Promise<void> {
    await this.#try(async () => {
      const { revision } = await this.desk.api.removeReply(reply.id, reply.revision)
      this.removed = [...this.removed, { ...reply, revision }]
      await this.#known.run()
      await this.updateComplete
      await focusOn(this.renderRoot.querySelector<Control>(`[data-undo="${reply.id}"]`))
    })
  }

  async #takeBack(reply: SavedReply): Promise<void> {
    const { id } = reply
    await this.#try(async () => {
      await this.desk.api.keepReply(id, draftOf(reply))
      this.removed = this.removed.filter((one) => one.id !== id)
      await this.#known.run()
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"] h3`)?.focus()
    })
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
      await this.#known.run()
    }
  }
}
