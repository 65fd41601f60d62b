import '@awesome.me/webawesome/dist/components/input/input.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { FieldName, FormState } from '../controllers/form-state.ts'
import { words } from '../words/words.ts'

/** What a text field is made of, beside its form. */
export interface TextField {
  /** Name in the schema, and of the value in the form's data. */
  field: string
  /** Name in the catalogue of words. */
  name: FieldName
  value?: string
  type?: 'text' | 'email' | 'password' | 'number' | 'date'
  hint?: string
  autocomplete?: string
  /** Whether the page opens with the cursor here. */
  autofocus?: boolean
}

/** A one-line field with its label, and a hint or what is wrong with it underneath. */
export function textField(form: FormState, options: TextField): TemplateResult {
  const { field, name, value = '', type = 'text', hint = '', autocomplete, autofocus = false } = options
  const problem = form.problem(field)
  return html`<wa-input
    name=${field}
    label=${words.fields[name].label}
    type=${type}
    value=${value}
    step=${type === 'number' ? 'any' : nothing}
    autocomplete=${autocomplete ?? 'off'}
    autocapitalize=${type === 'email' ? 'none' : nothing}
    ?password-toggle=${type === 'password'}
    ?autofocus=${autofocus}
    ?data-problem=${problem !== ''}
  >
    ${fieldNote(problem, hint)}
  </wa-input>`
}

/** The line under a field: what is wrong, else the hint. */
export function fieldNote(problem: string, hint: string): TemplateResult | typeof nothing {
  if (problem !== '') return html`<span slot="hint" class="problem" role="alert">${problem}</span>`
  return hint === '' ? nothing : html`<span slot="hint" class="hint">${hint}</span>`
}
