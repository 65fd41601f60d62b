import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import '@awesome.me/webawesome/dist/components/details/details.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { matchLists } from '../../shared/routing/queue-for.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { Language } from '../../shared/schema/basics.ts'
import { InquiryKind, SizeClass } from '../../shared/schema/flow.ts'
import { Channel } from '../../shared/schema/inquiry.ts'
import type { QueueMatch, QueueRules } from '../../shared/schema/queue.ts'
import type { Site } from '../../shared/schema/site.ts'
import type { FieldName, FormState } from '../controllers/form-state.ts'
import { textField } from '../elements/text-field.ts'
import { formText } from '../text/form-text.ts'
import { words } from '../words/words.ts'
import { someField, someOf } from './some-field.ts'
import type { Option } from './some-field.ts'

/** What can be chosen among. */
export interface RuleChoices {
  sites: readonly Site[]
  values: RoutingValues
}

/** The options of each list of a queue's match. */
export function matchOptions({ sites, values }: RuleChoices): Record<keyof QueueMatch, readonly Option[]> {
  const labelled = (of: keyof RoutingValues) => values[of].map(({ value, label }) => [value, label] as const)
  return {
    sites: sites.map(({ id, name }) => [id, name] as const),
    kinds: InquiryKind.options.map((kind) => [kind, words.lead.kinds[kind]] as const),
    products: labelled('product'),
    groups: labelled('group'),
    territories: labelled('territory'),
    sizes: sizeOptions(),
    tiers: ['A', 'B', 'C', 'D'].map((tier) => [tier, tier] as const),
    channels: Channel.options.map((channel) => [channel, words.routing.channels[channel]] as const),
    languages: Language.options.map((language) => [language, words.sites.languages[language]] as const),
  }
}

/** How large a customer or a deal may be. */
export function sizeOptions(): Option[] {
  return SizeClass.options.map((size) => [size, words.routing.sizes[size]] as const)
}

/** Names in the catalogue for what the schema calls otherwise. */
export const ruleFieldNames = {
  'rules.level': 'level',
  'rules.atOnce': 'atOnce',
  'rules.widenHigh.0': 'highToProduct',
  'rules.widenHigh.1': 'highToTeam',
  'rules.widenOthers.0': 'toProduct',
  'rules.widenOthers.1': 'toTeam',
  'rules.ahead.urgent': 'aheadUrgent',
  'rules.ahead.complaint': 'aheadComplaint',
  'rules.ahead.order': 'aheadOrder',
  'rules.ahead.colleague': 'aheadColleague',
} as const satisfies Record<string, FieldName>

/**
 * What a queue takes, whom it asks for, and how it looks for them.
 * @param looksOpen whether the last of these is unfolded
 */
export function ruleFields(
  form: FormState,
  rules: QueueRules,
  choices: RuleChoices,
  looksOpen: boolean,
): TemplateResult {
  const options = matchOptions(choices)
  const number = (field: keyof typeof ruleFieldNames, value: number | null, hint = '') =>
    textField(form, { field, name: ruleFieldNames[field], type: 'number', value: String(value ?? ''), hint })
  return html`<fieldset>
      <legend>${words.routing.takes}</legend>
      <p class="label">${words.routing.takesHint}</p>
      ${matchLists.map((list) =>
        someField(`rules.match.${list}`, words.routing.lists[list], options[list], rules.match?.[list] ?? null),
      )}
    </fieldset>
    <fieldset>
      <legend>${words.routing.asks}</legend>
      ${number('rules.level', rules.level, words.routing.levelHint)}
      ${number('rules.atOnce', rules.atOnce, words.routing.atOnceHint)}
      <wa-checkbox name="rules.claims" value="on" size="s" ?checked=${rules.claims}
        >${words.routing.claims}<span slot="hint">${words.routing.claimsHint}</span></wa-checkbox
      >
      <wa-details summary=${words.routing.looks} appearance="plain" ?open=${looksOpen}>
        <p class="label">${words.routing.looksHint}</p>
        <div class="narrow">
          ${number('rules.widenHigh.0', rules.widenHigh[0])} ${number('rules.widenHigh.1', rules.widenHigh[1])}
          ${number('rules.widenOthers.0', rules.widenOthers[0])} ${number('rules.widenOthers.1', rules.widenOthers[1])}
        </div>
      </wa-details>
      <wa-details summary=${words.routing.goesFirst} appearance="plain" ?open=${looksOpen}>
        <p class="label">${words.routing.goesFirstHint}</p>
        <div class="narrow">
          ${number('rules.ahead.urgent', rules.ahead.urgent)} ${number('rules.ahead.complaint', rules.ahead.complaint)}
          ${number('rules.ahead.order', rules.ahead.order)} ${number('rules.ahead.colleague', rules.ahead.colleague)}
        </div>
      </wa-details>
    </fieldset>`
}

/** What of the rules is written here in the form's data; checked afterwards. */
export function rulesOf(
  data: FormData,
): Record<'match' | 'level' | 'claims' | 'atOnce' | 'widenHigh' | 'widenOthers' | 'ahead', unknown> {
  const number = (field: keyof typeof ruleFieldNames) => {
    const text = formText(data, field)
    return text === '' ? Number.NaN : Number(text)
  }
  const match = Object.fromEntries(matchLists.map((list) => [list, someOf(data, `rules.match.${list}`)]))
  return {
    match: matchLists.every((list) => match[list] === null) ? null : match,
    level: number('rules.level'),
    claims: data.has('rules.claims'),
    atOnce: formText(data, 'rules.atOnce') === '' ? null : number('rules.atOnce'),
    widenHigh: [number('rules.widenHigh.0'), number('rules.widenHigh.1')],
    widenOthers: [number('rules.widenOthers.0'), number('rules.widenOthers.1')],
    ahead: {
      urgent: number('rules.ahead.urgent'),
      complaint: number('rules.ahead.complaint'),
      order: number('rules.ahead.order'),
      colleague: number('rules.ahead.colleague'),
    },
  }
}
