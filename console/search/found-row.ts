import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Found } from '../../shared/schema/search.ts'
import '../elements/tier-mark.ts'
import { fullMoment } from '../text/dates.ts'
import { visitorName } from '../text/visitor-name.ts'
import { searchWords } from '../words/search-words.ts'
import { locale, words } from '../words/words.ts'
import { marked } from './marked.ts'

/** An inquiry that was found: who, what they are reached at, how it stands, and where what was looked for stands in it. */
export function foundRow(
  { card, address, passage }: Found,
  asked: string,
  names: { queue: (id: string) => string; member: (id: string) => string },
): TemplateResult {
  return html`<li>
    <a href="/inbox/all/${card.id}">
      <span class="top">
        <bdi class="name">${marked(visitorName(card), asked)}</bdi>
        <tier-mark .tier=${card.tier} ?hidden=${card.tier === null}></tier-mark>
        <bdi class="quiet address">${marked(address.value, asked)}</bdi>
        <time class="quiet" datetime=${new Date(card.createdAt).toISOString()}
          >${fullMoment(card.createdAt, locale)}</time
        >
      </span>
      <span class="passage" dir="auto"
        >${passage?.note ? html`<em>${searchWords.note} </em>` : nothing}${
          passage === null ? card.excerpt : marked(passage.text, asked)
        }</span
      >
      <span class="foot quiet">
        <span>${words.states[card.state]}</span>
        <bdi>${names.queue(card.queue)}</bdi>
        ${card.assignee === null ? nothing : html`<bdi>${names.member(card.assignee)}</bdi>`}
        <bdi>${card.receipt}</bdi>
      </span>
    </a>
  </li>`
}
