import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CustomerImport, ImportUndone, LineDid } from '../../shared/schema/customer-import.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale, words } from '../words/words.ts'
import { CustomerCalls } from './customer-calls.ts'
import { customersStyles } from './customers.styles.ts'

const shownOrder: readonly LineDid[] = ['new', 'completed', 'differs', 'unchanged', 'repeated', 'forgotten', 'wrong']

/** Lists that were taken in, the newest first, and a way to take each back. */
@customElement('import-list')
export class ImportList extends LitElement {
  static override styles = [
    base,
    facesStyles,
    customersStyles,
    css`
      .imports > li {
        display: grid;
        gap: var(--wa-space-2xs);
        padding-block: var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      h3 {
        font-size: inherit;
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** Another number: there is news of one. */
  @property({ type: Number }) news = 0
  @consume({ context: deskContext }) desk!: DeskSession
  /** Id of the import that somebody may want to take back; empty: of none. */
  @state() private asked = ''
  @state() private busy = false
  /** What became of those that were taken back here. */
  @state() private undone: ReadonlyMap<string, ImportUndone> = new Map()
  readonly #imports = new Task<readonly [number], CustomerImport[]>(this, {
    args: () => [this.news] as const,
    task: async (_, { signal }) => (await new CustomerCalls(this.desk.api).imports(signal)).imports,
  })

  override render() {
    const said = customerWords.past
    return html`<h2>${said.title}</h2>
      ${facesOf(this.#imports, (imports) =>
        imports.length === 0
          ? html`<p class="quiet">${said.empty}</p>`
          : html`<ul class="imports">
              ${imports.map((one) => this.#import(one))}
            </ul>`,
      )}`
  }

  #import(one: CustomerImport) {
    const { id, file, by, at, lines, counts, undone } = one
    const said = customerWords.past
    const done = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const became = shownOrder
      .filter((did) => counts[did] > 0)
      .map((did) => `${customerWords.verdicts[did]} ${counts[did].toLocaleString(locale)}`)
    return html`<li data-id=${id}>
      <h3 tabindex="-1"><bdi>${file}</bdi></h3>
      <p class="label"><bdi>${said.by(by.name, fullMoment(at, locale, this.#zone))}</bdi></p>
      ${done < lines ? html`<p class="label">${said.unfinished(number(done), number(lines))}</p>` : nothing}
      <p>${became.join(words.comma)}</p>
      <div role="status">
        ${undone === null ? nothing : html`<p>${said.undone(number(undone.removed), number(undone.emptied))}</p>`}
        ${this.#kept(this.undone.get(id))}
      </div>
      ${this.#undo(one)}
    </li>`
  }

  #kept(undone: ImportUndone | undefined) {
    const said = customerWords.past
    if (undone === undefined || undone.kept.length === 0) return nothing
    return html`<p>${said.kept(number(undone.kept.length))}</p>
      <ul class="label">
        ${undone.kept.map(
          ({ line, fullName, why }) =>
            html`<li><bdi>${said.keptLine(number(line), fullName, said.why[why])}</bdi></li>`,
        )}
      </ul>`
  }

  #undo({ id, file, undoUntil, counts, undone }: CustomerImport) {
    const said = customerWords.past
    const made = counts.new + counts.completed + counts.differs
    const left = made - (undone === null ? 0 : undone.removed + undone.emptied)
    if (left <= 0 || undoUntil < Date.now()) return nothing
    if (this.asked !== id)
      return html`<div class="buttons">
        <wa-button size="s" appearance="outlined" data-undo @click=${() => void this.#ask(id)}
          >${said.undo}<span class="hidden-words">${words.colon}${file}</span></wa-button
        >
        <span class="label">${said.until(fullMoment(undoUntil, locale, this.#zone))}</span>
      </div>`
    return html`<p>${said.undoAsk}</p>
      <div class="buttons">
        <wa-button size="s" variant="danger" data-sure ?loading=${this.busy} @click=${() => void this.#takeBack(id)}
          >${said.undoSure}</wa-button
        >
        <wa-button size="s" appearance="outlined" @click=${() => void this.#ask('', id)}>${said.leave}</wa-button>
      </div>`
  }

  get #zone(): string {
    return this.desk.me.workspace.zone
  }

  /** @param before the one that was asked about before */
  async #ask(id: string, before = id): Promise<void> {
    this.asked = id
    await this.updateComplete
    await focusOn(this.#in(before, id === '' ? '[data-undo]' : '[data-sure]'))
  }

  async #takeBack(id: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      const undone = await new CustomerCalls(this.desk.api).undo(id)
      this.undone = new Map([...this.undone, [id, undone]])
      this.asked = ''
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
    this.busy = false
    await this.#imports.run()
    await this.updateComplete
    this.#in(id, 'h3')?.focus()
  }

  #in(id: string, what: string): Control | null {
    return this.renderRoot.querySelector<Control>(`[data-id="${id}"] ${what}`)
  }
}

function number(count: number): string {
  return count.toLocaleString(locale)
}
