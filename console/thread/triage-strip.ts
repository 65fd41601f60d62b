import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import '../elements/triage-clock.ts'
import { bannerStyles } from '../styles/banner.styles.ts'
import { base } from '../styles/base.styles.ts'
import { words } from '../words/words.ts'
import './classify-menu.ts'

/** Asks whoever has an inquiry what it is and how urgent, with the time that is left, until both are known. */
@customElement('triage-strip')
export class TriageStrip extends LitElement {
  static override styles = [
    base,
    bannerStyles,
    css`
      p {
        border-color: var(--wa-color-surface-border);
        background: var(--wa-color-surface-lowered);
        color: inherit;
      }
    `,
  ]

  @property({ attribute: false }) card!: InquiryCard

  override render() {
    const { triage } = this.card
    const asked = (['kind', 'urgency'] as const).filter((part) => triage?.lacks.includes(part))
    if (triage === null || asked.length === 0) return nothing
    return html`<p>
      <span>${words.triage.ask[asked.length === 2 ? 'both' : asked[0]!]}</span>
      ${asked.map((part) => html`<classify-menu .card=${this.card} what=${part} unsaid=${words.triage[part]}></classify-menu>`)}
      <triage-clock .due=${triage.due}></triage-clock>
    </p>`
  }
}
