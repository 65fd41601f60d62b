import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isCounted } from '../../shared/measures/target-measures.ts'
import { ReasonToSay } from '../../shared/schema/target.ts'
import type { EveningRow, EveningSubject, Target } from '../../shared/schema/target.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { formFailure } from '../elements/form-failure.ts'
import { wordsField } from '../elements/live-fields.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { cutTableStyles } from '../measures/cut/cut-table.styles.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { fullMoment } from '../text/dates.ts'
import type { VerdictWay } from '../words/en-targets.ts'
import { targetWords } from '../words/target-words.ts'
import { locale, words } from '../words/words.ts'
import { eveningCardStyles } from './evening-card.styles.ts'
import { targetFigure } from './target-figures.ts'
import { targetName } from './target-name.ts'
import { verdictWords } from './verdict-words.ts'
import { verdictStyles } from '../styles/verdict.styles.ts'

/**
 * One team's or person's day: what was due, what is done, and why it fell short.
 * @fires kept - The reason is kept, or taken back.
 */
@customElement('evening-card')
export class EveningCard extends LitElement {
  static override styles = [base, fieldStyles, cutTableStyles, verdictStyles, eveningCardStyles]

  @property({ attribute: false }) subject!: EveningSubject
  /** YYYY-MM-DD */
  @property() day = ''
  /** The day is not over. */
  @property({ type: Boolean }) goesOn = false
  /** Id of whoever is signed in. */
  @property() own = ''
  @consume({ context: apiContext }) api!: Api
  /** As it is being written; null while nobody has begun. */
  @state() private draft: string | null = null
  @state() private fault = ''
  @state() private failure = ''
  @state() private busy = false

  /** What stands in the field. */
  get #text(): string {
    return this.draft ?? this.subject.reason?.text ?? ''
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // What was written is what is kept now: from here on the field shows that, whoever changes it.
    if (changed.has('subject') && this.draft?.trim() === (this.subject.reason?.text ?? '')) this.draft = null
  }

  override updated(): void {
    sayInvalid(this.renderRoot)
  }

  override render() {
    const { name, rows, maySay } = this.subject
    const { columns, table } = targetWords.evening
    return html`<h2><bdi>${name}</bdi></h2>
      <div class="scroller" tabindex="0" role="group" aria-label=${table(name)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${columns.what}</th>
              <th scope="col">${columns.goal}</th>
              <th scope="col">${columns.done}</th>
              <th scope="col">${columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>
      ${maySay ? this.#asks() : this.#said()}`
  }

  #row({ target, goal, done, verdict }: EveningRow) {
    const isFree = goal === 0
    return html`<tr>
      <th scope="row">${targetName(target.measure)}</th>
      <td>${isFree ? targetWords.evening.free : targetFigure(goal, target)}</td>
      <td>${targetFigure(done, target)}</td>
      <td>${isFree ? nothing : verdictWords(verdict, this.#way(target))}</td>
    </tr>`
  }

  #way({ measure }: Target): VerdictWay {
    if (!this.goesOn) return 'reached'
    return isCounted(measure) ? 'today' : 'steady'
  }

  #asks() {
    const { evening } = targetWords
    return html`<form @submit=${(event: SubmitEvent) => void this.#submit(event)} novalidate>
      ${wordsField({
        name: 'reason',
        label: evening.reason,
        hint: this.subject.id === this.own ? evening.reasonHint : evening.reasonTheirHint,
        value: this.#text,
        fault: this.fault,
        change: (text) => {
          this.draft = text
          this.fault = ''
        },
      })}
      ${this.#by()} ${formFailure(this.failure)}
      <div>
        <wa-button type="submit" size="s" variant="brand" ?loading=${this.busy}>${evening.save}</wa-button>
      </div>
    </form>`
  }

  #said() {
    const { reason, unsaid } = targetWords.evening
    const said = this.subject.reason
    return html`<div class="said">
      <h3>${reason}</h3>
      ${said === null ? html`<p class="quiet">${unsaid}</p>` : html`<p><bdi>${said.text}</bdi></p>`} ${this.#by()}
    </div>`
  }

  #by() {
    const { reason } = this.subject
    if (reason === null) return nothing
    const name = reason.by === '' ? words.somebody : reason.by
    return html`<p class="quiet small">${targetWords.evening.said(name, fullMoment(reason.at, locale))}</p>`
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (this.busy) return
    const { kind, id } = this.subject
    const reason = this.#text.trim() || null
    const said = ReasonToSay.safeParse({ subject: { kind, id }, day: this.day, reason })
    if (!said.success) {
      this.fault = targetWords.evening.long
      return
    }
    this.busy = true
    this.failure = ''
    try {
      await this.api.sayReason(said.data)
      this.dispatchEvent(new Said(reason === null ? targetWords.evening.cleared : targetWords.evening.saved))
      this.dispatchEvent(new Event('kept'))
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    } finally {
      this.busy = false
    }
  }
}
