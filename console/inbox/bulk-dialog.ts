import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import '@awesome.me/webawesome/dist/components/divider/divider.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { Transfer } from '../../shared/schema/move.ts'
import type { MoveTarget } from '../../shared/schema/move.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import { FormState } from '../controllers/form-state.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { FailureCode } from '../data/problem-error.ts'
import { colleaguesForAll } from '../data/destinations.ts'
import { mayAssign } from '../data/may-assign.ts'
import { actFor, passOnAll } from '../data/pass-on-all.ts'
import type { Passed } from '../data/pass-on-all.ts'
import { fieldNote } from '../elements/text-field.ts'
import { base } from '../styles/base.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { peopleOptions, queueOptions, reasonField, wordsField } from '../thread/move-fields.ts'
import { moveOf } from '../thread/move-of.ts'
import { bulkWords } from '../words/bulk-words.ts'
import { words } from '../words/words.ts'
import { visitorName } from '../text/visitor-name.ts'

/** Ids of what was passed on: it need not stay chosen. */
export class Went extends Event {
  constructor(readonly ids: readonly string[]) {
    super('went', { bubbles: true, composed: true })
  }
}

/**
 * Asks where several inquiries go and why, passes them on one by one, and says of each that stayed why it did.
 * @fires went - Ids of those that were passed on.
 * @fires left - It is done, or nothing is to be done.
 */
@customElement('bulk-dialog')
export class BulkDialog extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    dialogFormStyles,
    css`
      .outcome {
        display: grid;
        gap: var(--wa-space-s);
      }
      ul {
        display: grid;
        gap: var(--wa-space-2xs);
        max-height: 40vh;
        padding-inline-start: 1.2em;
        overflow-y: auto;
      }
    `,
  ]

  @property({ attribute: false }) cards: readonly InquiryCard[] = []
  @state() private open = true
  /** The value chosen: a kind and an id, as the options have them. */
  @state() private to = ''
  /** Which one is on its way, from 1; 0: none is. */
  @state() private at = 0
  @state() private passed: Passed | null = null
  @consume({ context: deskContext }) desk!: DeskSession
  /** Where they go, once that is said. */
  #transfer: Transfer | null = null
  readonly #team = new Follow(this, teamContext)
  readonly #form = new FormState(this, { to: 'moveTo', reason: 'moveReason', 'words.text': 'moveWords' })

  override render() {
    return html`<wa-dialog
      label=${this.passed === null || this.at > 0 ? bulkWords.dialog(this.cards.length) : bulkWords.told}
      ?open=${this.open}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      ${this.at > 0 ? this.#going() : this.passed === null ? this.#asks() : this.#outcome(this.passed)}
    </wa-dialog>`
  }

  #asks() {
    const { me } = this.desk
    const people = colleaguesForAll(me, this.#team.store, this.cards).filter(({ id }) => id !== me.member.id)
    const problem = this.#form.problem('to')
    const choosing = { team: this.#team.store, zone: me.workspace.zone, given: true, bound: !mayAssign(me) }
    return html`<form @submit=${this.#submit} novalidate>
      <wa-select
        name="to"
        label=${words.fields.moveTo.label}
        autofocus
        ?data-problem=${problem !== ''}
        @change=${(event: Event) => (this.to = (event.target as HTMLInputElement).value)}
      >
        ${people.length === 0 ? nothing : html`${peopleOptions(people, choosing)}<wa-divider></wa-divider>`}
        ${queueOptions(me.queues)} ${fieldNote(problem, people.length === 0 ? bulkWords.noOneInCommon : this.#beyond())}
      </wa-select>
      ${reasonField(words.moves.transfers)} ${wordsField(this.#form.problem('words.text'), bulkWords.wordsHint)}
      <div class="buttons">
        <wa-button type="submit" variant="brand">${bulkWords.act}</wa-button>
        <wa-button appearance="plain" @click=${() => this.#leave()}>${words.cancel}</wa-button>
      </div>
    </form>`
  }

  /** Whoever may give to others may give more than somebody has places for; they should know it. */
  #beyond(): string {
    const one = this.#team.store.colleagues.find(({ id }) => this.to === `member ${id}`)
    if (one === undefined || !mayAssign(this.desk.me)) return ''
    const more = this.cards.filter(({ assignee }) => assignee !== one.id).length
    return one.load + more <= one.capacity ? '' : bulkWords.beyond(one.name, one.load, one.capacity, more)
  }

  #going() {
    const count = this.cards.length
    return html`<div class="outcome">
      <p role="status">${bulkWords.going(this.at, count)}</p>
      <wa-progress-bar
        value=${Math.round(((this.at - 1) / count) * 100)}
        label=${bulkWords.going(this.at, count)}
      ></wa-progress-bar>
    </div>`
  }

  #outcome({ went, stayed }: Passed) {
    return html`<div class="outcome">
      <p role="status">${bulkWords.went(went.length, this.#destination())}</p>
      ${
        stayed.length === 0
          ? nothing
          : html`<p>${bulkWords.stayed(stayed.length)}</p>
              <ul>
                ${stayed.map(
                  ({ card, because, field }) =>
                    html`<li><bdi>${visitorName(card)}</bdi>${words.colon}${becauseOf(because, field)}</li>`,
                )}
              </ul>`
      }
      <div class="buttons">
        ${
          stayed.length === 0
            ? nothing
            : html`<wa-button appearance="outlined" @click=${() => void this.#pass(stayed)}
                  >${bulkWords.again}</wa-button
                >
                <wa-button appearance="outlined" @click=${() => this.#elsewhere(stayed)}
                  >${bulkWords.elsewhere}</wa-button
                >`
        }
        <wa-button variant="brand" data-back @click=${() => this.#leave()}>${bulkWords.back}</wa-button>
      </div>
    </div>`
  }

  /** Where they went, by name. */
  #destination(): string {
    const to: MoveTarget = this.#transfer!.to
    if (to.kind === 'member') return this.#team.store.nameOf(to.member) ?? words.somebody
    return this.desk.me.queues.find(({ id }) => id === to.queue)?.name ?? words.moves.queueGone
  }

  #leave(): void {
    this.open = false
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const move = moveOf('transfer', new FormData(event.target as HTMLFormElement), uuidv7())
    void this.#form.send(Transfer, move, async (transfer) => {
      this.#transfer = transfer
      await this.#pass(this.cards.map((card) => ({ card, sent: null })))
    })
  }

  /** Asks where to once more, of what stayed. */
  #elsewhere(stayed: Passed['stayed']): void {
    this.cards = stayed.map(({ card }) => card)
    this.to = ''
    this.passed = null
    void this.#focusOn('wa-select')
  }

  /** What had the focus is not there any more. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }

  async #pass(all: Parameters<typeof passOnAll>[0]): Promise<void> {
    this.cards = all.map(({ card }) => card)
    const passed = await passOnAll(all, {
      commandOn: (inquiry) => this.desk.commandOn(inquiry, actFor(this.#transfer!)),
      // Many in a row would make the line busier than the Desk lets it be.
      give: (command) => this.desk.give(command, 'apart'),
      began: (at) => (this.at = at),
    })
    this.at = 0
    this.passed = passed
    void this.#focusOn('[data-back]')
    this.dispatchEvent(new Went(passed.went.map(({ id }) => id)))
  }
}

/** Why one stayed, where that is to be said otherwise than beside a single one. */
function becauseOf(because: FailureCode, field: string | null): string {
  if (because === 'already-closed') return bulkWords.closed
  return field === 'act.to.queue' ? bulkWords.thereAlready : words.problems[because]
}
