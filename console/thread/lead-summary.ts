import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { answersInWords, reasons } from '../../shared/qualification/explain.ts'
import type { AnswerInWords, Reason } from '../../shared/qualification/explain.ts'
import { pointsOf, weighing } from '../../shared/qualification/points.ts'
import type { Score } from '../../shared/qualification/score.ts'
import type { Answered, PublishedFlow } from '../../shared/schema/flow.ts'
import type { MemberThread } from '../../shared/schema/inquiry.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { facesOf } from '../elements/faces.ts'
import '../elements/tier-mark.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { language, words } from '../words/words.ts'
import { leadSummaryStyles } from './lead-summary.styles.ts'

/** What a visitor answered to the site's questions, how the lead scores by it, and why. Nothing where none were asked. */
@customElement('lead-summary')
export class LeadSummary extends LitElement {
  static override styles = [base, facesStyles, leadSummaryStyles]

  @property({ attribute: false }) thread!: MemberThread
  @consume({ context: apiContext }) api!: Api
  /** A version never changes: it is read anew only for an inquiry that answered another. */
  readonly #flow = new Task(this, {
    args: () => [this.thread.card.site, this.thread.answered?.flow ?? 0] as const,
    task: async ([site, version], { signal }): Promise<PublishedFlow> =>
      version === 0 ? { version, flow: null } : this.api.flow(site, version, signal),
  })

  override render() {
    const { answered, lead, card } = this.thread
    if (answered === null) return nothing
    return html`<h2>${words.lead.kinds[card.kind]}</h2>
      ${lead?.score ? this.#score(lead.score, lead.at) : nothing}
      ${facesOf(this.#flow, (published) => this.#told(published, answered))}`
  }

  /** What it is worth today; tier and line are as it came, for they decided where it went. */
  #score({ fit, intent, tier, qualified }: Pick<Score, 'fit' | 'intent' | 'tier' | 'qualified'>, at: number) {
    const { most } = weighing
    const now = Math.round(pointsOf([{ axis: 'intent', points: intent, age: daysSince(at) }], weighing).intent)
    return html`<p class="score">
        <tier-mark .tier=${tier}></tier-mark>
        <span><strong>${fit + now}</strong> ${words.lead.of(most.fit + most.intent)}</span>
        <span class="quiet">${qualified ? words.lead.qualified : words.lead.notQualified}</span>
      </p>
      <dl class="meters">${meter(words.lead.fit, fit, most.fit)} ${meter(words.lead.intent, now, most.intent)}</dl>
      ${now === intent ? nothing : html`<p class="quiet">${words.lead.faded(fit + intent)}</p>`}`
  }

  #told({ flow }: PublishedFlow, { answers }: Answered) {
    if (flow === null) return html`<p class="quiet">${words.lead.unknownFlow}</p>`
    const why = reasons(flow, answers, this.#hits(), language)
    return html`${
        why.length === 0
          ? nothing
          : html`<ul class="reasons" aria-label=${words.lead.reasons}>
              ${why.map(reasonLine)}
            </ul>`
      }
      <dl class="answers">${answersInWords(flow, answers, language, say()).map(answerLine)}</dl>`
  }

  /** The reasons, as the log has them. */
  #hits(): Score['hits'] {
    const event = this.thread.timeline.findLast(({ type }) => type === 'qualified')
    // Written by the Desk of this or an earlier version.
    return (event?.data['score'] as Score | null | undefined)?.hits ?? []
  }
}

const say = () => ({ address: words.customer.address, agreed: words.lead.agreed })

function daysSince(at: number): number {
  return Math.max(0, Date.now() - at) / 86_400_000
}

function meter(label: string, value: number, most: number) {
  return html`<div>
    <dt>${label}</dt>
    <dd><meter min="0" max=${most} .value=${value}></meter><span>${value} ${words.lead.of(most)}</span></dd>
  </div>`
}

function reasonLine({ ask, answer, points, again }: Reason) {
  return html`<li>
    <span class="points"><bdi>${points > 0 ? `+${points}` : points}</bdi></span>
    <span
      ><bdi>${answer}</bdi>${again ? html` <em>${words.lead.again}</em>` : nothing}
      <span class="quiet"><bdi>${ask}</bdi></span></span
    >
  </li>`
}

function answerLine({ ask, answer }: AnswerInWords) {
  return html`<div>
    <dt><bdi>${ask}</bdi></dt>
    <dd>${answer === null ? html`<span class="quiet">${words.lead.skipped}</span>` : html`<bdi>${answer}</bdi>`}</dd>
  </div>`
}
