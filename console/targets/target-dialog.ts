import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dialog/dialog.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { targetMeasureIds } from '../../shared/measures/target-measures.ts'
import type { Target, TargetSubject } from '../../shared/schema/target.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { controlsIn, sayInvalid } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { dialogFormStyles } from '../styles/dialog-form.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { targetWords } from '../words/target-words.ts'
import { words } from '../words/words.ts'
import { draftOf, wishOf } from './target-draft.ts'
import type { DraftField, TargetDraft } from './target-draft.ts'
import { targetFields } from './target-fields.ts'

/** What is asked for: a target to change, or a new one, with the currency to begin with. */
export type Asked = { kind: 'change'; target: Target } | { kind: 'new'; currency: string }

/**
 * Sets a target, changes or removes one.
 * @fires kept - It is done.
 * @fires left - The dialog is closed.
 */
@customElement('target-dialog')
export class TargetDialog extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    dialogFormStyles,
    css`
      .objectives {
        display: grid;
        gap: var(--wa-space-2xs);
        justify-items: start;
      }
      .objectives wa-button {
        max-width: 100%;
      }
      .objectives wa-button::part(base) {
        height: auto;
        min-height: var(--wa-form-control-height);
        padding-block: var(--wa-space-2xs);
        line-height: 1.3;
        text-align: start;
        white-space: normal;
      }
      .what {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  /** Null shows nothing. */
  @property({ attribute: false }) asked: Asked | null = null
  @property() month = ''
  /** Whom one can be set for. */
  @property({ attribute: false }) subjects: readonly TargetSubject[] = []
  @consume({ context: apiContext }) api!: Api
  @state() private draft: TargetDraft | null = null
  @state() private faults: Partial<Record<DraftField, string>> = {}
  @state() private failure = ''
  @state() private busy = false
  @state() private removing = false

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('asked')) return
    const { asked } = this
    this.faults = {}
    this.failure = ''
    this.removing = false
    if (asked?.kind === 'change') this.draft = draftOf(asked.target)
    if (asked?.kind === 'new') this.draft = this.#blank(asked.currency)
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { asked, draft } = this
    const { form } = targetWords
    return html`<wa-dialog
      label=${asked?.kind === 'change' ? form.change : form.add}
      ?open=${asked !== null}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.dispatchEvent(new Event('left'))
      }}
    >
      ${asked === null || draft === null ? nothing : this.#form(asked, draft)}
    </wa-dialog>`
  }

  #form(asked: Asked, draft: TargetDraft) {
    const { faults, subjects } = this
    const change = (part: Partial<TargetDraft>) => this.#change(part)
    return html`<form @submit=${(event: SubmitEvent) => void this.#submit(event, asked, draft)} novalidate>
      ${targetFields({ draft, faults, subjects, change }, asked.kind === 'new')} ${formFailure(this.failure)}
      <div class="buttons">
        <wa-button type="submit" variant="brand" ?loading=${this.busy}>${words.save}</wa-button>
        <wa-button appearance="plain" @click=${() => this.dispatchEvent(new Event('left'))}>${words.cancel}</wa-button>
        ${asked.kind === 'change' ? this.#removal(asked.target) : nothing}
      </div>
    </form>`
  }

  #removal({ id }: Target) {
    const { remove, removeSure } = targetWords.form
    // One button, so that the focus stays on it.
    return html`<wa-button
      variant="danger"
      appearance=${this.removing ? 'accent' : 'plain'}
      @click=${() => {
        if (this.removing) void this.#do(() => this.api.removeTarget(id), targetWords.removed)
        else this.removing = true
      }}
      >${this.removing ? removeSure : remove}</wa-button
    >`
  }

  /** What is said of a field goes when it is changed. */
  #change(part: Partial<TargetDraft>): void {
    this.draft = { ...this.draft!, ...part }
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([field]) => !(field in part)))
  }

  async #submit(event: SubmitEvent, asked: Asked, draft: TargetDraft): Promise<void> {
    event.preventDefault()
    const written = wishOf(draft, this.month)
    if (written.kind === 'wrong') return this.#refuse(written.faults)
    const { wish } = written
    await this.#do(async () => {
      if (asked.kind === 'new') return this.api.setTarget(wish)
      const { id, changedAt } = asked.target
      return this.api.changeTarget(id, { value: wish.value, objective: wish.objective, after: changedAt })
    }, targetWords.kept)
  }

  async #do(act: () => Promise<unknown>, said: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.failure = ''
    try {
      await act()
      this.dispatchEvent(new Said(said))
      this.dispatchEvent(new Event('kept'))
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : 'internal'
      if (code === 'already-exists') await this.#refuse({ measure: targetWords.form.faults.measure })
      else this.failure = words.problems[code]
    } finally {
      this.busy = false
    }
  }

  async #refuse(faults: Partial<Record<DraftField, string>>): Promise<void> {
    this.faults = faults
    await this.updateComplete
    controlsIn(this.renderRoot)
      .find((one) => one.hasAttribute('data-problem'))
      ?.focus()
  }

  #blank(currency: string): TargetDraft {
    const { kind, id } = this.subjects[0]!
    return { subject: { kind, id }, measure: targetMeasureIds[0]!, currency, value: '', objective: '' }
  }
}
