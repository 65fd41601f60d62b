import { css, html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { reasonLists } from '../../shared/schema/report.ts'
import type { ReasonList, Report } from '../../shared/schema/report.ts'
import type { Choice } from '../../shared/schema/lead.ts'
import { countFigure } from '../measures/figures.ts'
import { reportWords } from '../words/report-words.ts'
import { words } from '../words/words.ts'

export const reportReasonsStyles = css`
  ol li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--wa-space-s);
    padding-block: var(--wa-space-2xs);
    overflow-wrap: anywhere;
  }
`

/** Why things went as they did: a card for each list that has anything. @param competitors the workspace's own list */
export function reportReasons(
  reasons: Report['reasons'],
  competitors: readonly Choice[],
): TemplateResult | typeof nothing {
  const there = reasonLists.filter((list) => reasons[list].length > 0)
  if (there.length === 0) return nothing
  return html`<div class="pair">
    ${there.map(
      (list) =>
        html`<section aria-labelledby=${list}>
          <h2 id=${list}>${reportWords.reasons[list]}</h2>
          <ol>
            ${reasons[list].map(
              ({ reason, count, before }) =>
                html`<li>
                  <span>${nameOf(list, reason, competitors)}</span>
                  <b>${countFigure(count)}</b>
                  <span class="quiet small">${reportWords.before(countFigure(before))}</span>
                </li>`,
            )}
          </ol>
        </section>`,
    )}
  </div>`
}

function nameOf(list: ReasonList, reason: string, competitors: readonly Choice[]): string {
  if (list === 'competitor') return competitors.find(({ id }) => id === reason)?.label ?? reason
  const names: Record<Exclude<ReasonList, 'competitor'>, Partial<Record<string, string>>> = {
    lost: words.sales.losses,
    goods: words.sales.goods,
    'sent-back': words.sales.returns,
    transfer: words.moves.transfers,
    escalation: words.moves.escalations,
  }
  return names[list][reason] ?? reason
}
