import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/divider/divider.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { uuidv7 } from 'uuidv7'
import { customElement, property, state } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { Consult, Escalate, Transfer } from '../../shared/schema/move.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import { FormState } from '../controllers/form-state.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { colleaguesFor, levelsAbove } from '../data/destinations.ts'
import { mayAssign } from '../data/may-assign.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { words } from '../words/words.ts'
import { peopleOptions, queueOptions, reasonField, wordsField } from './move-fields.ts'
import { moveOf } from './move-of.ts'
import type { MoveKind } from './move-of.ts'

const schemas = { transfer: Transfer, escalate: Escalate, consult: Consult } as const

/**
 * Asks where an inquiry goes from here, or who is asked about it, why, and with which words; and lets it go there.
 * @fires left - It went, or nothing is to be done.
 */
@customElement('move-dialog')
export class MoveDialog extends LitElement {
  static override styles = [base, fieldStyles, dialogFormStyles]

  @property({ attribute: false }) card!: InquiryCard
  @property({ attribute: false }) kind!: MoveKind
  @state() private open = true
  @consume({ context: deskContext }) desk!: DeskSession
  /** However often it is sent, the words are one note. */
  readonly #wordsId = uuidv7()
  readonly #team = new Follow(this, teamContext)
  readonly #form = new FormState(this, {
    to: 'moveTo',
    'to.kind': 'moveTo',
    member: 'moveTo',
    reason: 'moveReason',
    'words.text': 'moveWords',
  })

  override render() {
    const { kind } = this
    return html`<wa-dialog
      label=${words.moves.titles[kind]}
      ?open=${this.open}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      <form @submit=${this.#submit} novalidate>
        ${this.#to()} ${kind === 'transfer' ? reasonField(words.moves.transfers) : nothing}
        ${kind === 'escalate' ? reasonField(words.moves.escalations) : nothing}
        ${wordsField(this.#form.problem('words.text'), words.moves.wordsHint)} ${formFailure(this.#form.failure)}
        <div class="buttons">
          <wa-button type="submit" variant="brand" ?loading=${this.#form.busy}>${words.moves.acts[kind]}</wa-button>
          <wa-button appearance="plain" @click=${() => this.#leave()}>${words.cancel}</wa-button>
        </div>
      </form>
    </wa-dialog>`
  }

  #to() {
    const { me } = this.desk
    const problem = this.#form.problem('to') || this.#form.problem('to.kind') || this.#form.problem('member')
    return html`<wa-select name="to" label=${words.fields.moveTo.label} autofocus ?data-problem=${problem !== ''}>
      ${this.kind === 'escalate' ? this.#upwards() : this.#people()}
      ${this.kind === 'transfer' ? html`<wa-divider></wa-divider>${queueOptions(me.queues)}` : nothing}
      ${fieldNote(problem, '')}
    </wa-select>`
  }

  #people() {
    const { me } = this.desk
    const given = this.kind === 'transfer'
    const people = colleaguesFor(me, this.#team.store, this.card, given).filter(({ id }) => id !== me.member.id)
    // Whoever may give inquiries to others is not bound by places; a question can wait for whoever is not there.
    const bound = given && !mayAssign(me)
    return peopleOptions(people, { team: this.#team.store, zone: me.workspace.zone, given, bound })
  }

  #upwards() {
    const { me } = this.desk
    return html`${levelsAbove(me, this.#team.store.members, this.card).map(
        (level) => html`<wa-option value=${`level ${level}`}>${words.moves.level(level)}</wa-option>`,
      )} <wa-option value="manager">${words.moves.manager}</wa-option>`
  }

  /** It closes first, so that the focus goes back to where it was. */
  #leave(): void {
    this.open = false
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const move = moveOf(this.kind, new FormData(event.target as HTMLFormElement), this.#wordsId)
    void this.#form
      .send(schemas[this.kind], move, async (act) => {
        const outcome = await this.desk.act(this.card.id, act)
        if (outcome.kind === 'refused')
          throw new ProblemError(outcome.because, outcome.field?.replace(/^act\./u, '') ?? null)
      })
      .then((moved) => moved && this.#leave())
  }
}
