/** What can be chosen by, with its values in words; a select for each, and two days. */
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { Language } from '../../shared/schema/basics.ts'
import { InquiryKind } from '../../shared/schema/flow.ts'
import { Channel } from '../../shared/schema/inquiry.ts'
import type { Me, Member } from '../../shared/schema/member.ts'
import type { SearchFilter, SearchWish } from '../../shared/schema/search.ts'
import { searchWords } from '../words/search-words.ts'
import { words } from '../words/words.ts'

type Option = readonly [value: string, label: string]

const states = ['waiting', 'open', 'resolved', 'unresolved', 'disqualified', 'abandoned', 'void'] as const

function optionsOf(me: Me, members: readonly Pick<Member, 'id' | 'name'>[]): Record<SearchFilter, readonly Option[]> {
  const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => [id, name] as const)
  return {
    state: states.map((one) => [one, one === 'waiting' ? searchWords.waiting : words.states[one]]),
    assignee: me.may['inquiry.read'] === 'own' ? [] : named(members),
    queue: named(me.queues),
    site: named(me.sites),
    kind: InquiryKind.options.map((one) => [one, words.lead.kinds[one]]),
    tier: ['A', 'B', 'C', 'D'].map((one) => [one, one]),
    channel: Channel.options.map((one) => [one, words.routing.channels[one]]),
    language: Language.options.map((one) => [one, words.sites.languages[one]]),
  }
}

/** @param change called with what is looked for from now on */
export function searchFilters(
  wish: SearchWish,
  around: { me: Me; members: readonly Pick<Member, 'id' | 'name'>[] },
  change: (wish: SearchWish) => void,
): TemplateResult {
  const options = Object.entries(optionsOf(around.me, around.members)) as [SearchFilter, readonly Option[]][]
  const set = (name: keyof SearchWish, value: string) => change({ ...wish, [name]: value === '' ? undefined : value })
  return html`${options.map(([name, choices]) =>
    choices.length < 2
      ? nothing
      : html`<label
          >${searchWords.filters[name]}
          <select @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}>
            <option value="">${searchWords.any}</option>
            ${choices.map(
              ([value, label]) => html`<option value=${value} .selected=${wish[name] === value}>${label}</option>`,
            )}
          </select></label
        >`,
  )}
  ${(['from', 'to'] as const).map(
    (name) =>
      html`<label
        >${searchWords[name]}
        <input
          type="date"
          .value=${wish[name] ?? ''}
          @change=${(event: Event) => set(name, (event.target as HTMLInputElement).value)}
      /></label>`,
  )}`
}
