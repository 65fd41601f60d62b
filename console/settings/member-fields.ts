import '@awesome.me/webawesome/dist/components/checkbox-group/checkbox-group.js'
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { Member } from '../../shared/schema/member.ts'
import { Role } from '../../shared/schema/member.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import type { Team } from '../../shared/schema/team.ts'
import type { FormState } from '../controllers/form-state.ts'
import { fieldNote, textField } from '../elements/text-field.ts'
import { words } from '../words/words.ts'
import { selectField } from './select-field.ts'
import { skillFields } from './skill-fields.ts'

/** All the teams there are to be in, and the values that inquiries are routed by. */
export interface MemberChoices {
  teams: readonly Team[]
  routed: RoutingValues
  /** Everybody there is: who can stand in for whom. */
  members: readonly Member[]
}

/**
 * Role, teams, share, capacity and skills: the same in an invitation and in a change.
 * @param choices what there is to choose from
 * @param role whether the role can be chosen: nobody changes their own
 */
export function memberFields(
  form: FormState,
  values: Pick<Member, 'role' | 'weight' | 'capacity' | 'teams' | 'skills'>,
  { teams, routed }: MemberChoices,
  role = true,
): TemplateResult {
  const options = Role.options.map((one) => [one, words.members.role[one]] as const)
  return html`${role ? selectField(form, { field: 'role', name: 'role', value: values.role, options }) : nothing}
    <wa-checkbox-group label=${words.fields.teams.label}>
      ${teams.map(
        ({ id, name }) =>
          html`<wa-checkbox name="teams" value=${id} ?checked=${values.teams.includes(id)}>${name}</wa-checkbox>`,
      )}
      ${fieldNote(form.problem('teams'), words.teams.choose)}
    </wa-checkbox-group>
    <div class="narrow">
      ${textField(form, {
        field: 'weight',
        name: 'weight',
        type: 'number',
        value: String(values.weight),
        hint: words.members.shareHint,
      })}
      ${textField(form, {
        field: 'capacity',
        name: 'capacity',
        type: 'number',
        value: String(values.capacity),
        hint: words.members.pointsHint,
      })}
    </div>
    ${skillFields(form, values.skills, routed)}`
}
