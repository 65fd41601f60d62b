import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { html, nothing } from 'lit'
import type { LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { monthOf, monthPlus } from '../../shared/calendar.ts'
import type { TargetsAnswer } from '../../shared/schema/target.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { FreshReading } from '../controllers/fresh-reading.ts'
import type { Read } from '../controllers/fresh-reading.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { focusOn } from '../elements/focus-on.ts'
import { formFailure } from '../elements/form-failure.ts'
import type { Control } from '../elements/say-invalid.ts'
import { staleNote } from '../elements/stale-note.ts'
import { Said } from '../shell/said.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { columnPageStyles } from '../styles/column-page.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { dayKey, monthWords, shortMonth } from '../text/dates.ts'
import { usualCurrency } from '../text/money.ts'
import { targetWords } from '../words/target-words.ts'
import { locale, words } from '../words/words.ts'
import type { ChangeWanted } from './change-wanted.ts'
import './subject-card.ts'
import { eveningHref, monthAsked, monthHref } from './target-address.ts'
import './target-dialog.ts'
import type { Asked } from './target-dialog.ts'
import { partsFigure } from './target-figures.ts'
import { targetsPageStyles } from './targets-page.styles.ts'

/** What teams and people are to reach in the month in the address, and how that goes. Loaded when asked for. */
@customElement('targets-page')
export class TargetsPage extends SpokenElement {
  static override styles = [base, facesStyles, tabbedPageStyles, columnPageStyles, targetsPageStyles]

  /** The part of the address after its path. */
  @property() search = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** What the dialog is open for. */
  @state() private asked: Asked | null = null
  @state() private failure = ''
  readonly #reading = new FreshReading(
    this,
    () => ({ month: this.#month }),
    ({ month }, signal) => this.api.targets(month, signal),
  )

  get #today(): string {
    return dayKey(Date.now(), this.desk.me.workspace.zone)
  }

  get #month(): string {
    return monthAsked(this.search) ?? monthOf(this.#today)
  }

  override render() {
    const scope = this.desk.me.may['target.read']
    const month = this.#month
    const today = this.#today
    return html`<header>
        <h1>${targetWords.title}</h1>
        <nav aria-label=${targetWords.months}>
          <ul>
            ${[-1, 0, 1].map((later) => {
              const one = monthPlus(month, later)
              return html`<li>
                <a href=${monthHref(one, monthOf(today))} aria-current=${later === 0 ? 'true' : nothing}
                  >${shortMonth(one, locale)}</a
                >
              </li>`
            })}
          </ul>
        </nav>
        <p class="quiet whose">${scope === 'none' ? nothing : targetWords[scope]}</p>
        <div class="beside">
          <a href=${eveningHref(today, today)}>${targetWords.evening.open}</a>
        </div>
      </header>
      <div class="scroller">${facesOf(this.#reading.task, (read) => this.#there(read))}</div>`
  }

  #there(read: Read<{ month: string }, TargetsAnswer>) {
    const { answer } = read
    const { month, today, subjects } = answer
    const set = subjects.filter(({ targets }) => targets.length > 0)
    const open = subjects.filter(({ mayWrite }) => mayWrite)
    return html`<div class="column">
      ${staleNote(read)} ${formFailure(this.failure)} ${open.length > 0 ? this.#acts(answer) : nothing}
      ${set.length === 0 ? this.#empty(month, open.length > 0) : nothing}
      ${repeat(
        set,
        ({ id }) => id,
        (subject) =>
          html`<subject-card
            .subject=${subject}
            today=${today}
            @change-wanted=${({ wanted }: ChangeWanted) => (this.asked = { kind: 'change', target: wanted })}
          ></subject-card>`,
      )}
      <target-dialog
        .asked=${this.asked}
        .subjects=${open}
        month=${month}
        @kept=${() => this.#kept()}
        @left=${() => void this.#left()}
      ></target-dialog>
    </div>`
  }

  #acts({ month, copyable }: TargetsAnswer) {
    const before = monthWords(monthPlus(month, -1), locale)
    return html`<div class="acts">
      <wa-button size="s" variant="brand" data-set @click=${() => (this.asked = this.#blank())}
        ><wa-icon slot="start" name="plus"></wa-icon>${targetWords.set}</wa-button
      >
      ${
        copyable === 0
          ? nothing
          : html`<wa-button size="s" appearance="outlined" @click=${() => void this.#copy(month)}
              ><wa-icon slot="start" name="copy"></wa-icon>${targetWords.copy(partsFigure(copyable), before)}</wa-button
            >`
      }
    </div>`
  }

  #empty(month: string, mayWrite: boolean) {
    const { empty } = targetWords
    return html`<div class="face">
      <h2>${empty.title(monthWords(month, locale))}</h2>
      <p class="quiet">${mayWrite ? empty.lead : empty.ownLead}</p>
      <p class="links"><a href="/measures">${empty.toMeasures}</a></p>
    </div>`
  }

  #blank(): Asked {
    return { kind: 'new', currency: usualCurrency(this.desk.me.workspace.zone) }
  }

  #kept(): void {
    this.asked = null
    void this.#reading.task.run()
  }

  /** The focus is back at what opened the dialog; what is gone meanwhile leaves it to the button that sets a new one. */
  async #left(): Promise<void> {
    this.asked = null
    await this.#reading.task.taskComplete.catch(() => undefined)
    await this.updateComplete
    const cards = this.renderRoot.querySelectorAll<LitElement>('subject-card')
    await Promise.all([...cards].map((card) => card.updateComplete))
    if (this.shadowRoot?.activeElement === null) await focusOn(this.renderRoot.querySelector<Control>('[data-set]'))
  }

  async #copy(month: string): Promise<void> {
    this.failure = ''
    try {
      const { copied } = await this.api.copyTargets(month)
      this.dispatchEvent(new Said(targetWords.copied(copied)))
      this.#kept()
      await this.#left()
    } catch (error) {
      this.failure = words.problems[error instanceof ProblemError ? error.code : 'internal']
    }
  }
}
