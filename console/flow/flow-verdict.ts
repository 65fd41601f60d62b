import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { answersInWords, reasons } from '../../shared/qualification/explain.ts'
import { weighing } from '../../shared/qualification/points.ts'
import { qualify } from '../../shared/qualification/score.ts'
import type { Qualified, Score } from '../../shared/qualification/score.ts'
import { matchLists, misfits, queueFor } from '../../shared/routing/queue-for.ts'
import type { Arrival } from '../../shared/routing/queue-for.ts'
import type { Answers, Flow } from '../../shared/schema/flow.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import '../elements/tier-mark.ts'
import { base } from '../styles/base.styles.ts'
import { flowWords } from '../words/flow-words.ts'
import { language, words } from '../words/words.ts'

/** What answers would score, why, and where the inquiry would go: said by the very rules that decide at the Desk. */
@customElement('flow-verdict')
export class FlowVerdict extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-s);
        font-size: var(--wa-font-size-s);
      }
      h2 {
        font-size: var(--wa-font-size-m);
      }
      h3 {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
        font-weight: var(--wa-font-weight-semibold);
      }
      .score {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs);
        align-items: center;
      }
      ul {
        display: grid;
        gap: var(--wa-space-2xs);
      }
      li {
        display: flex;
        gap: var(--wa-space-xs);
      }
      .points {
        flex: none;
        min-width: 2.5em;
        font-weight: var(--wa-font-weight-semibold);
        text-align: end;
      }
      .goes {
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  @property({ attribute: false }) flow: Flow | null = null
  @property({ attribute: false }) answers: Answers = {}
  @property({ type: Boolean }) sent = false
  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) queues: readonly Queue[] = []

  override render() {
    const said = flowWords.verdict
    const { flow, answers } = this
    if (flow === null || Object.keys(answers).length === 0)
      return html`<h2>${said.title}</h2>
        <p class="quiet">${said.nothingYet}</p>`
    const qualified = qualify(flow, answers, () => false)
    return html`<h2>${said.title}</h2>
      ${this.sent ? html`<p role="status">${said.sent}</p>` : nothing}
      ${qualified.score ? this.#score(flow, qualified.score) : html`<p>${said.notALead(words.lead.kinds[qualified.kind])}</p>`}
      ${sets(qualified)} ${this.#goes(qualified)}`
  }

  #score(flow: Flow, { fit, intent, tier, qualified, missing, hits }: Score) {
    const said = flowWords.verdict
    const { most } = weighing
    const why = reasons(flow, this.answers, hits, language)
    const asks = answersInWords(flow, Object.fromEntries(missing.map((id) => [id, null])), language, noWords)
    return html`<p class="score">
        <tier-mark .tier=${tier}></tier-mark>
        <strong>${said.points(fit + intent, most.fit + most.intent)}</strong>
        <span class="quiet">${qualified ? said.qualified : said.notQualified}</span>
      </p>
      ${missing.length > 0 ? html`<p>${said.missing(asks.map(({ ask }) => ask).join(words.comma))}</p>` : nothing}
      ${
        why.length === 0
          ? html`<p class="quiet">${said.noPoints}</p>`
          : html`<ul aria-label=${said.why}>
              ${why.map(
                ({ ask, answer, points }) =>
                  html`<li>
                    <span class="points"><bdi>${points > 0 ? `+${points}` : points}</bdi></span>
                    <span><bdi>${answer}</bdi> <span class="quiet">${ask}</span></span>
                  </li>`,
              )}
            </ul>`
      }`
  }

  #goes({ kind, attributes, score }: Qualified) {
    const said = flowWords.verdict
    const { site, queues } = this
    const { product = null, group = null, territory = null, size = null } = attributes
    const tier = score?.tier ?? null
    const arrival: Arrival = {
      site: site.id,
      language: site.language,
      channel: 'chat',
      kind,
      product,
      group,
      territory,
      size,
      tier,
    }
    const taking = queues.map(({ id, rules: { match } }) => ({ id, match }))
    const queue = queues.find(({ id }) => id === queueFor(arrival, taking, site.queue))
    if (queue === undefined) return nothing
    const { match } = queue.rules
    const asked = match !== null && misfits(match, arrival).length === 0 ? matchLists.filter((list) => match[list]) : []
    return html`<div>
      <p class="goes"><bdi>${said.goes(queue.name)}</bdi></p>
      <p class="quiet">${asked.length === 0 ? said.bySite : said.byRules(asked.length)}</p>
    </div>`
  }
}

/** Of what is missing only the questions are said. */
const noWords = { address: { email: '', phone: '', line: '', whatsapp: '', wechat: '' }, agreed: () => '' }

function sets({ kind, attributes }: Qualified) {
  const { product, group, territory, size, urgency } = attributes
  const said = flowWords.question
  const parts = [
    [said.sets.kind, words.lead.kinds[kind]],
    [said.sets.product, product],
    [said.sets.group, group],
    [said.sets.territory, territory],
    [said.sets.size, size && words.routing.sizes[size]],
    [said.sets.urgency, urgency && said.urgencies[urgency]],
  ].filter(([, value]) => value !== undefined)
  return html`<div>
    <h3>${flowWords.verdict.sets}</h3>
    <p>${parts.map(([name, value]) => `${name}${words.colon}${value}`).join(' · ')}</p>
  </div>`
}
