import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { FieldName, FormState } from '../controllers/form-state.ts'
import { fieldNote } from '../elements/text-field.ts'
import { words } from '../words/words.ts'

/** What a field to choose from is made of, beside its form. */
interface SelectField {
  /** Name in the schema, and of the value in the form's data. */
  field: string
  /** Name in the catalogue of words. */
  name: FieldName
  value: string
  /** Value and label of each, as shown; the empty value stands for none. */
  options: readonly (readonly [value: string, label: string])[]
  hint?: string
}

/** A field to choose one of several from, with its label, and a hint or what is wrong underneath. */
export function selectField(form: FormState, { field, name, value, options, hint = '' }: SelectField): TemplateResult {
  const problem = form.problem(field)
  return html`<wa-select name=${field} label=${words.fields[name].label} value=${value} ?data-problem=${problem !== ''}>
    ${options.map(([one, label]) => html`<wa-option value=${one}>${label}</wa-option>`)} ${fieldNote(problem, hint)}
  </wa-select>`
}
