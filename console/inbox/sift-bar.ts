import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { isSifting, siftFields, siftOrders, unsifted, valueOf } from '../data/sift.ts'
import type { Sift, SiftField, SiftOrder } from '../data/sift.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { lineFieldStyles } from '../styles/line-field.styles.ts'
import { searchWords } from '../words/search-words.ts'
import { words } from '../words/words.ts'

/** Another choice of what a list shows. */
export class Sifted extends Event {
  constructor(readonly sift: Sift) {
    super('sifted')
  }
}

/**
 * What a list can be narrowed down by, and its orders. Only what tells two of its inquiries apart is offered.
 * @fires sifted - Something else is to be shown.
 */
@customElement('sift-bar')
export class SiftBar extends SpokenElement {
  static override styles = [
    base,
    lineFieldStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--wa-space-xs) var(--wa-space-s);
        align-items: end;
        padding: 0 var(--wa-space-m) var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
        font-size: var(--wa-font-size-s);
      }
      label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .foot {
        display: flex;
        grid-column: 1 / -1;
        align-items: center;
        justify-content: space-between;
      }
    `,
  ]

  /** All of the list. */
  @property({ attribute: false }) cards: readonly InquiryCard[] = []
  /** How many of them are shown. */
  @property({ type: Number }) shown = 0
  @property({ attribute: false }) sift: Sift = unsifted
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus())
  }

  override render() {
    return html`${this.#orders()} ${siftFields.map((field) => this.#field(field))}
      <p class="foot">
        <span class="quiet" role="status">${searchWords.shown(this.shown, this.cards.length)}</span>
        ${
          isSifting(this.sift)
            ? html`<wa-button size="s" appearance="plain" @click=${() => this.#tell(unsifted)}
                >${searchWords.clear}</wa-button
              >`
            : nothing
        }
      </p>`
  }

  #orders() {
    return html`<label
      >${searchWords.order}
      <select @change=${(event: Event) => this.#tell({ ...this.sift, order: chosenIn(event) as SiftOrder })}>
        ${siftOrders.map(
          (order) =>
            html`<option value=${order} .selected=${order === this.sift.order}>${searchWords.orders[order]}</option>`,
        )}
      </select></label
    >`
  }

  #field(field: SiftField) {
    const chosen = this.sift.by[field]
    const there = new Set(this.cards.map((card) => valueOf(card, field)).filter((value) => value !== null))
    if (there.size < 2 && chosen === undefined) return nothing
    if (chosen !== undefined) there.add(chosen)
    const named = [...there].map((value) => [value, this.#nameOf(field, value)] as const)
    return html`<label
      >${searchWords.filters[field]}
      <select @change=${(event: Event) => this.#narrow(field, chosenIn(event))}>
        <option value="">${searchWords.any}</option>
        ${named
          .toSorted(([, one], [, other]) => one.localeCompare(other))
          .map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
      </select></label
    >`
  }

  #nameOf(field: SiftField, value: string): string {
    if (field === 'assignee') return this.#team.store.nameOf(value) ?? words.somebody
    if (field === 'queue') return this.desk.me.queues.find(({ id }) => id === value)?.name ?? value
    const names: Partial<Record<SiftField, Readonly<Record<string, string>>>> = {
      kind: words.lead.kinds,
      channel: words.routing.channels,
      language: words.sites.languages,
    }
    return names[field]?.[value] ?? value
  }

  #narrow(field: SiftField, value: string): void {
    const { [field]: _, ...by } = this.sift.by
    this.#tell({ ...this.sift, by: value === '' ? by : { ...by, [field]: value } })
  }

  #tell(sift: Sift): void {
    this.dispatchEvent(new Sifted(sift))
  }
}

function chosenIn(event: Event): string {
  return (event.target as HTMLSelectElement).value
}
