import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { limits } from '../../shared/limits.ts'
import type { Leave } from '../../shared/schema/leave.ts'
import type { Member } from '../../shared/schema/member.ts'
import { standInFault } from '../../shared/stand-in-fault.ts'
import type { StandInFault } from '../../shared/stand-in-fault.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { KeepsFocus } from '../controllers/keeps-focus.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { dayKey } from '../text/dates.ts'
import { rotaWords } from '../words/rota-words.ts'
import { hoursFieldsStyles } from './hours-fields.styles.ts'
import { removeButton } from './interval-rows.ts'
import { leaveDays } from './leave-days.ts'

/**
 * When somebody is on leave, and who stands in.
 * @fires change - Something was changed.
 */
@customElement('leave-editor')
export class LeaveEditor extends LitElement {
  static override styles = [base, fieldStyles, hoursFieldsStyles]

  @property({ attribute: false }) member!: Member
  /** The teams they are to be in. */
  @property({ attribute: false }) teams: readonly string[] = []
  /** Everybody of the workspace. */
  @property({ attribute: false }) members: readonly Member[] = []
  @state() private draft: readonly Leave[] = []
  /** Somebody wanted to save: what is wrong is said. */
  @state() private saysAll = false
  @consume({ context: deskContext }) desk!: DeskSession

  constructor() {
    super()
    void new KeepsFocus(this)
  }

  /** As it is written; undefined while something is wrong with it. */
  get value(): readonly Leave[] | undefined {
    return this.#faults().size > 0 ? undefined : this.draft
  }

  /** Leads to the first thing that is wrong. */
  async showFault(): Promise<void> {
    this.saysAll = true
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[data-wrong]')?.focus()
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('member')) this.draft = this.member.leave ?? []
  }

  override render() {
    const { draft } = this
    const faults = this.saysAll ? this.#faults() : new Map<number, string>()
    return html`<div class="list" data-list="leave">
      <div>
        <p class="title">${rotaWords.leave}</p>
        <p class="hint">${rotaWords.leaveHint}</p>
      </div>
      ${draft.map((leave, at) => this.#row(leave, at, faults.get(at) ?? ''))}
      ${
        draft.length >= limits.leaves
          ? nothing
          : html`<wa-button size="s" appearance="outlined" data-act="add-leave" @click=${this.#add}
              ><wa-icon slot="start" name="plus"></wa-icon>${rotaWords.add}</wa-button
            >`
      }
    </div>`
  }

  #row(leave: Leave, at: number, fault: string) {
    const day = (side: 'from' | 'until') =>
      html`<input
        type="date"
        aria-label=${rotaWords[side](at + 1)}
        aria-invalid=${fault !== ''}
        ?data-wrong=${fault !== '' && side === 'from'}
        .value=${live(leave[side])}
        @input=${(event: Event) => this.#set(at, { [side]: (event.target as HTMLInputElement).value })}
      />`
    return html`<div class="row">
      ${day('from')} – ${day('until')}
      ${removeButton(rotaWords.remove(at + 1), () => this.#change(this.draft.toSpliced(at, 1)))}
      <wa-select
        size="s"
        class="stand-in"
        aria-label=${rotaWords.standIn(at + 1)}
        label=${rotaWords.standIn(at + 1)}
        value=${leave.standIn ?? 'nobody'}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement
          this.#set(at, { standIn: value === 'nobody' ? null : value })
        }}
      >
        <wa-option value="nobody">${rotaWords.nobody}</wa-option>
        ${this.#colleagues(leave).map(({ id, name }) => html`<wa-option value=${id}>${name}</wa-option>`)}
      </wa-select>
      ${fault === '' ? nothing : html`<p class="problem" role="alert">${fault}</p>`}
    </div>`
  }

  /** Whoever could stand in for them, and whoever does. */
  #colleagues({ standIn }: Leave): Member[] {
    const { id: own } = this.member
    return this.members.filter(
      ({ id, status, receives, teams }) =>
        id === standIn ||
        (id !== own && status === 'active' && receives && teams.some((team) => this.teams.includes(team))),
    )
  }

  /** What is wrong, in words, by place in the list. */
  #faults(): ReadonlyMap<number, string> {
    const said = rotaWords.faults
    const faults = new Map<number, string>()
    for (const [at, { from, until }] of this.draft.entries()) {
      if (from === '' || until === '') faults.set(at, said.date)
      else if (until < from) faults.set(at, said.order)
      else if (this.draft.slice(0, at).some((one) => one.from <= until && from <= one.until))
        faults.set(at, said.overlap)
    }
    if (faults.size > 0) return faults
    const today = dayKey(Date.now(), this.desk.me.workspace.zone)
    const fault = standInFault({ id: this.member.id, teams: [...this.teams], leave: this.draft }, this.members, today)
    if (fault === null) return faults
    return new Map([[fault.at, wrong(fault)]])
  }

  #add(): void {
    this.#change([...this.draft, { from: '', until: '', standIn: null }])
  }

  #set(at: number, part: Partial<Leave>): void {
    this.#change(this.draft.with(at, { ...this.draft[at]!, ...part }))
  }

  #change(draft: readonly Leave[]): void {
    this.draft = draft
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

function wrong(fault: StandInFault): string {
  const said = rotaWords.faults
  switch (fault.because) {
    case 'self':
    case 'unknown':
      return said[fault.because]
    case 'team':
      return said.team(fault.who)
    case 'on-leave':
    case 'needed':
      return said[fault.because](fault.who, leaveDays(fault))
  }
}
