import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { FormState } from '../controllers/form-state.ts'
import { words } from '../words/words.ts'
import { textField } from './text-field.ts'

/** A new password, twice; the page opens with the cursor in the first. */
export function newPasswordFields(form: FormState): TemplateResult {
  const shared = { type: 'password', autocomplete: 'new-password' } as const
  const hint = words.setUp.passwordHint
  return html`${textField(form, { ...shared, field: 'password', name: 'password', hint, autofocus: true })}
  ${textField(form, { ...shared, field: 'repeat', name: 'repeat' })}`
}
