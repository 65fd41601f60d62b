import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { uuidv7 } from 'uuidv7'
import { FirstLines } from '../../shared/customers/first-lines.ts'
import { importLimits } from '../../shared/import-limits.ts'
import type { CheckedLine, ImportLine, LookedAtLine } from '../../shared/schema/customer-import.ts'
import { canonicalLine } from '../../shared/text.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { customerWords } from '../words/customer-words.ts'
import { locale } from '../words/words.ts'
import './column-fields.ts'
import type { ColumnsChosen, ListColumn } from './column-fields.ts'
import { CustomerCalls } from './customer-calls.ts'
import type { Country } from './customer-calls.ts'
import { customersStyles } from './customers.styles.ts'
import { keepAsFile } from './keep-as-file.ts'
import { leftOutCsv } from './left-out-csv.ts'
import './line-preview.ts'
import { LineRun } from './line-run.ts'
import { customerRows, draftLines, draftOf, lackOf, withNames } from './list-draft.ts'
import type { DraftLack, ListDraft } from './list-draft.ts'
import { readFile } from './read-file.ts'
import type { FileRead } from './read-file.ts'
import './run-progress.ts'
import './verdict-list.ts'
import { isLeftOut, isTakenIn, verdictWords } from './verdict-words.ts'

/** Lines shown as they would be kept, before all of them are looked at. */
const previewed = 10

/** Lines of a list are taken in: all of them, or as many as went through. */
class ListTaken extends Event {
  constructor() {
    super('list-taken')
  }
}

/**
 * Takes a list in, step by step: a file, what its columns are, what would become of each line, and taking it in.
 * @fires list-taken - What was taken in is in the record.
 */
@customElement('customer-intake')
export class CustomerIntake extends LitElement {
  static override styles = [base, customersStyles]

  /** From where numbers are dialled until somebody says otherwise. */
  @property({ attribute: false }) country: Country = null
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private draft: ListDraft | null = null
  @state() private fault: Extract<FileRead, { fault: unknown }> | null = null
  @state() private check: LineRun | null = null
  @state() private taking: LineRun | null = null
  #calls: CustomerCalls | null = null
  /** What the preview shows; the same as long as nothing else was chosen. */
  #preview: readonly ImportLine[] = []

  get calls(): CustomerCalls {
    return (this.#calls ??= new CustomerCalls(this.desk.api))
  }

  override render() {
    const { draft, check, taking } = this
    const steps =
      taking === null
        ? [draft === null ? nothing : this.#columnsStep(draft), check === null ? nothing : this.#checkStep(check)]
        : [this.#takingStep(taking)]
    return [this.#fileStep(), ...steps]
  }

  #fileStep() {
    const said = customerWords.file
    const { draft, fault } = this
    return html`<section aria-labelledby="file">
      <h2 id="file" tabindex="-1">${said.title}</h2>
      <label for="chosen">${said.label}</label>
      <input
        id="chosen"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby="hint"
        ?disabled=${this.#isTaking}
        @change=${(event: Event) => void this.#choose(event.target as HTMLInputElement)}
      />
      <p id="hint" class="label">${said.hint}</p>
      <div role="alert">
        ${
          fault === null
            ? nothing
            : html`<p class="problem">
                ${said.faults[fault.fault]} ${fault.line === null ? '' : said.line(fault.line.toLocaleString(locale))}
              </p>`
        }
      </div>
      <p role="status">
        ${draft === null ? '' : html`<bdi>${said.read(draft.name, this.#lines(customerRows(draft).length))}</bdi>`}
        ${draft !== null && fault !== null ? said.stays : ''}
      </p>
    </section>`
  }

  #columnsStep(draft: ListDraft) {
    const said = customerWords.columns
    const lack = lackOf(draft)
    return html`<section aria-labelledby="columns">
      <h2 id="columns" tabindex="-1">${said.title}</h2>
      <column-fields
        .columns=${columnsOf(draft)}
        .country=${this.country}
        ?named=${draft.named}
        @columns-chosen=${this.#chosen}
      ></column-fields>
      ${
        lack === null
          ? html`<h3>${said.preview}</h3>
              <line-preview
                .calls=${this.calls}
                .lines=${this.#preview}
                .country=${this.country}
                zone=${this.#zone}
              ></line-preview>`
          : html`<p role="alert">${lackWords(lack)}</p>`
      }
      ${
        lack === null && this.check === null
          ? html`<div class="buttons">
              <wa-button variant="brand" @click=${() => void this.#look(draft)}>${said.check}</wa-button>
            </div>`
          : nothing
      }
    </section>`
  }

  #checkStep(run: LineRun) {
    const said = customerWords.check
    const isOver = run.state === 'over'
    const useful = isOver ? run.checked.filter(({ verdict }) => isTakenIn(verdict)).length : 0
    return html`<section aria-labelledby="check">
      <h2 id="check" tabindex="-1">${said.title}</h2>
      <run-progress .run=${run} .said=${said} stand=${run.checked.length} state=${run.state}></run-progress>
      ${isOver ? this.#verdicts(run.checked) : nothing}
      ${isOver && useful === 0 ? html`<p>${said.nothing}</p>` : nothing}
      ${
        isOver && useful > 0
          ? html`<div class="buttons">
              <wa-button variant="brand" @click=${() => void this.#take(run)}>${said.take(useful)}</wa-button>
            </div>`
          : nothing
      }
    </section>`
  }

  #takingStep(run: LineRun) {
    const said = customerWords.taking
    return html`<section aria-labelledby="taking">
      <h2 id="taking" tabindex="-1">${said.title}</h2>
      <run-progress .run=${run} .said=${said} stand=${run.checked.length} state=${run.state}></run-progress>
      ${run.state === 'over' ? this.#verdicts(run.checked) : html`<p class="label">${said.stays}</p>`}
      ${
        run.state === 'running'
          ? nothing
          : html`<div class="buttons">
              <wa-button appearance="outlined" @click=${() => void this.#another()}>${said.another}</wa-button>
            </div>`
      }
    </section>`
  }

  #verdicts(lines: readonly CheckedLine[]) {
    const names = new Map(this.check!.lines.map(({ line, cells }) => [line, cells.fullName ?? '']))
    return html`<verdict-list
      .lines=${lines}
      .names=${names}
      zone=${this.#zone}
      @left-out-wanted=${() => this.#download(lines)}
    ></verdict-list>`
  }

  get #zone(): string {
    return this.desk.me.workspace.zone
  }

  get #isTaking(): boolean {
    return this.taking?.state === 'running'
  }

  #lines(count: number): string {
    return customerWords.file.lines(count)
  }

  /** A file that is no list leaves the one before where it was. */
  async #choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0]
    if (file === undefined) return
    const read = await readFile(file)
    // The same file may be chosen again, once it is mended.
    input.value = ''
    const draft = 'list' in read ? draftOf(file.name, read.list) : null
    this.fault = 'list' in read ? (lackOf(draft!) === 'empty' ? { fault: 'empty', line: null } : null) : read
    if (draft === null || this.fault !== null) return
    this.#become(draft)
    await this.#show('columns')
  }

  /** Another list, or the same with other columns: what was found out about the one before does not hold. */
  #become(draft: ListDraft | null): void {
    this.check?.end()
    this.taking?.end()
    this.check = null
    this.taking = null
    this.draft = draft
    this.#preview = draft === null ? [] : draftLines({ ...draft, list: beginning(draft) })
  }

  readonly #chosen = ({ fields, named, country }: ColumnsChosen): void => {
    const { draft } = this
    if (draft === null) return
    this.country = country
    this.#become(fields === null ? withNames(draft, named) : { ...draft, fields })
  }

  async #look(draft: ListDraft): Promise<void> {
    const { country } = this
    const first = new FirstLines()
    this.check = new LineRun(this, draftLines(draft), async (lines) =>
      (await this.calls.check(country, lines)).map((line) => withRepeats(line, first)),
    )
    await this.#show('check')
    await this.check.go()
  }

  async #take({ lines }: LineRun): Promise<void> {
    const { country, draft } = this
    const id = uuidv7()
    const begin = { file: fileName(draft!.name), lines: lines.length }
    let begun = false
    const ask = async (some: ImportLine[]) => {
      if (!begun) await this.calls.begin(id, begin)
      begun = true
      return this.calls.take(id, country, some)
    }
    this.taking = new LineRun(this, lines, ask, () => this.dispatchEvent(new ListTaken()))
    await this.#show('taking')
    await this.taking.go()
  }

  async #another(): Promise<void> {
    this.#become(null)
    this.fault = null
    await this.#show('file')
  }

  async #show(step: string): Promise<void> {
    await this.updateComplete
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${step}`)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }

  #download(lines: readonly CheckedLine[]): void {
    const { list, named } = this.draft!
    const reasons = new Map(
      lines.flatMap(({ line, verdict }) => (isLeftOut(verdict) ? [[line, verdictWords(verdict, this.#zone)]] : [])),
    )
    const rows = list.rows.filter(({ line }, at) => (named && at === 0) || reasons.has(line))
    const { file, reason } = customerWords.leftOut
    keepAsFile(file, leftOutCsv(rows, reasons, named ? reason : null))
  }
}

/** As much of a list as the preview shows. */
function beginning({ list, named }: ListDraft): ListDraft['list'] {
  return { ...list, rows: list.rows.slice(0, previewed + (named ? 1 : 0)) }
}

function columnsOf(draft: ListDraft): ListColumn[] {
  const [first] = draft.list.rows
  const rows = customerRows(draft)
  return draft.fields.map((field, at) => ({
    name: (draft.named && first?.cells[at]?.trim()) || customerWords.columns.column((at + 1).toLocaleString(locale)),
    example: rows.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at]?.trim() ?? '',
    field,
  }))
}

function lackWords(lack: DraftLack): string {
  const { columns, file } = customerWords
  return lack === 'lacksName' || lack === 'lacksAddress' ? columns[lack] : file.faults[lack]
}

/** A line of a customer whom an earlier request had, too: the server sees one request at a time. */
function withRepeats({ customer, ...checked }: LookedAtLine, first: FirstLines): CheckedLine {
  const { line, verdict, read } = checked
  if (read === null || verdict.did === 'wrong' || verdict.did === 'forgotten') return checked
  const known = customer !== null && 'by' in verdict ? { id: customer, by: verdict.by } : null
  const repeated = first.take(line, read.addresses, known)
  return repeated === null ? checked : { ...checked, verdict: { did: 'repeated', ...repeated } }
}

/** As long as it may be kept. */
function fileName(name: string): string {
  return canonicalLine([...canonicalLine(name)].slice(0, importLimits.fileName).join('')) || '—'
}
