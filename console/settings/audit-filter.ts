import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { auditKinds } from '../../shared/audit-log/actions.ts'
import type { AuditFilter as Wanted } from '../../shared/schema/audit-log.ts'
import type { Member } from '../../shared/schema/member.ts'
import { base } from '../styles/base.styles.ts'
import { lineFieldStyles } from '../styles/line-field.styles.ts'
import { auditWords } from '../words/audit-words.ts'

/** Something else is to be shown. */
export class AuditFiltered extends Event {
  constructor(readonly filter: Wanted) {
    super('audit-filtered')
  }
}

/**
 * Whose lines, of what, from when until when.
 * @fires audit-filtered - Another choice was made.
 */
@customElement('audit-filter')
export class AuditFilter extends LitElement {
  static override styles = [
    base,
    lineFieldStyles,
    css`
      :host {
        font-size: var(--wa-font-size-s);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
      }
      select {
        max-width: 16rem;
      }
    `,
  ]

  @property({ attribute: false }) filter: Wanted = {}
  @property({ attribute: false }) members: readonly Member[] = []

  override render() {
    const { filter } = auditWords
    const people = this.members.map(({ id, name }) => [id, name] as const)
    const kinds = auditKinds.map((kind) => [kind, auditWords.kinds[kind]] as const)
    return html`<div role="group" aria-label=${filter.label}>
      ${this.#choice('member', filter.who, [['', filter.anybody], ...people])}
      ${this.#choice('kind', filter.what, [['', filter.anything], ...kinds])} ${this.#day('from')} ${this.#day('to')}
    </div>`
  }

  #choice(field: 'member' | 'kind', label: string, options: readonly (readonly [string, string])[]) {
    const chosen = this.filter[field] ?? ''
    return html`<label
      >${label}
      <select @change=${({ target }: Event) => this.#want(field, (target as HTMLSelectElement).value)}>
        ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
      </select></label
    >`
  }

  #day(field: 'from' | 'to') {
    return html`<label
      >${auditWords.filter[field]}
      <input
        type="date"
        min=${field === 'to' ? (this.filter.from ?? '') : ''}
        .value=${live(this.filter[field] ?? '')}
        @change=${({ target }: Event) => this.#want(field, (target as HTMLInputElement).value)}
    /></label>`
  }

  /** The last day goes along where the first is moved past it. */
  #want(field: keyof Wanted, value: string): void {
    const { [field]: _, ...rest } = this.filter
    const filter = (value === '' ? rest : { ...rest, [field]: value }) as Wanted
    const { from, to } = filter
    if (from !== undefined && to !== undefined && from > to) filter[field === 'from' ? 'to' : 'from'] = value
    this.dispatchEvent(new AuditFiltered(filter))
  }
}
