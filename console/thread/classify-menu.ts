import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { InquiryKind, Urgency } from '../../shared/schema/flow.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import { actOn } from './act-on.ts'

/** Says what kind an inquiry is, or how urgent; or puts right what was said. */
@customElement('classify-menu')
export class ClassifyMenu extends LitElement {
  static override styles = [base]

  @property({ attribute: false }) card!: InquiryCard
  @property() what: 'kind' | 'urgency' = 'kind'
  /** What stands where nothing was said yet. */
  @property() unsaid: string = words.triage.unknown
  @state() private acting = false
  @consume({ context: deskContext }) desk!: DeskSession

  override render() {
    const { card, what } = this
    const known = what === 'kind' ? !card.triage?.lacks.includes('kind') : card.urgency !== null
    const now = what === 'kind' ? card.kind : card.urgency
    const choices: readonly (readonly [string, string])[] =
      what === 'kind'
        ? InquiryKind.options.map((kind) => [kind, words.lead.kinds[kind]] as const)
        : Urgency.options.map((urgency) => [urgency, words.triage.urgencies[urgency]] as const)
    const said = known ? choices.find(([choice]) => choice === now)?.[1] : undefined
    return html`<wa-dropdown
      placement="bottom-start"
      @wa-select=${(event: CustomEvent<{ item: { value: string } }>) => void this.#say(event.detail.item.value)}
    >
      <wa-button slot="trigger" size="s" appearance="outlined" with-caret data-what=${what} ?loading=${this.acting}
        ><span class="hidden-words">${words.triage[what]}: </span>${said ?? this.unsaid}</wa-button
      >
      ${choices.map(
        ([choice, label]) =>
          html`<wa-dropdown-item type="checkbox" value=${choice} ?checked=${known && choice === now}
            >${label}</wa-dropdown-item
          >`,
      )}
    </wa-dropdown>`
  }

  async #say(chosen: string): Promise<void> {
    const kind = this.what === 'kind' ? InquiryKind.safeParse(chosen).data : undefined
    const urgency = this.what === 'urgency' ? Urgency.safeParse(chosen).data : undefined
    if (this.acting || (kind === undefined && urgency === undefined)) return
    this.acting = true
    await actOn(this, this.desk, this.card.id, {
      type: 'classify',
      ...(kind !== undefined && { kind }),
      ...(urgency !== undefined && { urgency }),
    })
    this.acting = false
  }
}
