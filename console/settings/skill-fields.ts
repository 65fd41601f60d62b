import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { Skills } from '../../shared/schema/skills.ts'
import type { FieldName, FormState } from '../controllers/form-state.ts'
import { textField } from '../elements/text-field.ts'
import { formText } from '../text/form-text.ts'
import { words } from '../words/words.ts'
import { sizeOptions } from './rule-fields.ts'
import { someField, someOf } from './some-field.ts'

/** Names in the catalogue for what the schema calls otherwise. */
export const skillFieldNames = { 'skills.level': 'skillLevel' } as const satisfies Record<string, FieldName>

/** What a person can do. */
export function skillFields(form: FormState, skills: Skills, values: RoutingValues): TemplateResult {
  const lists = words.routing.lists
  const labelled = (of: keyof RoutingValues) => values[of].map(({ value, label }) => [value, label] as const)
  const languages = Language.options.map((language) => [language, words.sites.languages[language]] as const)
  return html`<fieldset>
    <legend>${words.routing.skills}</legend>
    ${textField(form, {
      field: 'skills.level',
      name: 'skillLevel',
      type: 'number',
      value: String(skills.level),
      hint: words.routing.skillLevelHint,
    })}
    <p class="label">${words.routing.skillsHint}</p>
    ${someField('skills.languages', lists.languages, languages, skills.languages)}
    ${someField('skills.products', lists.products, labelled('product'), skills.products)}
    ${someField('skills.groups', lists.groups, labelled('group'), skills.groups)}
    ${someField('skills.sizes', lists.sizes, sizeOptions(), skills.sizes)}
    ${someField('skills.territories', lists.territories, labelled('territory'), skills.territories)}
  </fieldset>`
}

/** The skills in the form's data; checked afterwards. */
export function skillsOf(data: FormData): Record<keyof Skills, unknown> {
  const level = formText(data, 'skills.level')
  return {
    level: level === '' ? Number.NaN : Number(level),
    languages: someOf(data, 'skills.languages'),
    products: someOf(data, 'skills.products'),
    groups: someOf(data, 'skills.groups'),
    sizes: someOf(data, 'skills.sizes'),
    territories: someOf(data, 'skills.territories'),
  }
}
