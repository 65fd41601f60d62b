import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Member } from '../../shared/schema/member.ts'
import { Role } from '../../shared/schema/member.ts'
import type { FormState } from '../controllers/form-state.ts'
import { fieldNote, textField } from '../elements/text-field.ts'
import { words } from '../words/words.ts'

/** Role, share and capacity: the same in an invitation and in a change. */
export function memberFields(form: FormState, values: Pick<Member, 'role' | 'weight' | 'capacity'>): TemplateResult {
  const problem = form.problem('role')
  return html`<wa-select
      name="role"
      label=${words.fields.role.label}
      value=${values.role}
      ?data-problem=${problem !== ''}
    >
      ${Role.options.map((role) => html`<wa-option value=${role}>${words.members.role[role]}</wa-option>`)}
      ${fieldNote(problem, '')}
    </wa-select>
    <div class="narrow">
      ${textField(form, {
        field: 'weight',
        name: 'weight',
        type: 'number',
        value: String(values.weight),
        hint: words.members.shareHint,
      })}
      ${textField(form, { field: 'capacity', name: 'capacity', type: 'number', value: String(values.capacity) })}
    </div>`
}
