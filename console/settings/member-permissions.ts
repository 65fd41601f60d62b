import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { givenBeyond } from '../../shared/giving.ts'
import { choices, mayOf } from '../../shared/permissions.ts'
import type { Changeable, Scope } from '../../shared/permissions.ts'
import type { Member } from '../../shared/schema/member.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { focusOn } from '../elements/focus-on.ts'
import type { Control } from '../elements/say-invalid.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { fieldStyles } from '../styles/field.styles.ts'
import { comesTo, saysOf } from '../text/permission-words.ts'
import { permissionWords } from '../words/permission-words.ts'
import { locale, words } from '../words/words.ts'
import { permissionGroups } from './permission-groups.ts'
import type { PermissionGroup } from './permission-groups.ts'
import { settingsStyles } from './settings.styles.ts'

/** As the role; in the place of a scope among what can be chosen. */
const asRole = 'role'

/**
 * What a member may do otherwise than their role: each is kept as it is chosen, and the last can be had back.
 * @fires kept - The member is changed.
 */
@customElement('member-permissions')
export class MemberPermissions extends LitElement {
  static override styles = [
    base,
    fieldStyles,
    settingsStyles,
    css`
      :host {
        max-width: 34rem;
      }
      [role='status'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
        align-items: center;
        justify-content: space-between;
        overflow-wrap: anywhere;
      }
      wa-select[data-otherwise]::part(form-control-label) {
        font-weight: var(--wa-font-weight-bold);
      }
    `,
  ]

  @property({ attribute: false }) member!: Member
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** What was chosen last, and what was so before; null: nothing, or it was taken back. */
  @state() private last: { action: Changeable; was: Scope | null } | null = null

  override render() {
    const { name, role } = this.member
    return html`<p class="label">${permissionWords.lead(name)}</p>
      <p>
        <bdi data-comes-to>${comesTo(this.member, words.members.role[role], permissionWords, locale)}</bdi>
      </p>
      <div role="status">${this.last === null ? nothing : this.#done(this.last)}</div>
      ${(Object.keys(permissionGroups) as PermissionGroup[]).map(
        (group) =>
          html`<fieldset>
            <legend>${permissionWords.groups[group]}</legend>
            ${permissionGroups[group].map((action) => this.#field(action))}
          </fieldset>`,
      )}`
  }

  #done({ action, was }: { action: Changeable; was: Scope | null }) {
    const said = saysOf(action, mayOf(this.#holder())[action], permissionWords)
    return html`<bdi>${permissionWords.changed(this.member.name, said)}</bdi>
      <wa-button size="s" appearance="outlined" data-undo @click=${() => void this.#takeBack(action, was)}
        >${permissionWords.undo}</wa-button
      >`
  }

  #field(action: Changeable) {
    const { role, exceptions = {} } = this.member
    const usual = mayOf({ role, exceptions: {} })[action]
    const exception = exceptions[action]
    const effect = mayOf(this.#holder())[action]
    const scopes: readonly Scope[] = choices[action]
    const offered = scopes.filter((one) => one !== usual && (one === exception || this.#mayGive(action, one)))
    return html`<wa-select
      size="s"
      name=${action}
      label=${permissionWords.labels[action]}
      ?data-otherwise=${effect !== usual}
      .value=${live(exception ?? asRole)}
      @change=${(event: Event) => void this.#choose(action, (event.target as HTMLInputElement).value)}
    >
      <wa-option value=${asRole}>${permissionWords.usual(saysOf(action, usual, permissionWords))}</wa-option>
      ${offered.map((one) => html`<wa-option value=${one}>${saysOf(action, one, permissionWords)}</wa-option>`)}
      ${
        effect === (exception ?? usual)
          ? nothing
          : html`<span slot="hint" class="hint"
              >${permissionWords.inEffect(saysOf(action, effect, permissionWords))}</span
            >`
      }
    </wa-select>`
  }

  #holder() {
    const { role, exceptions = {}, teams } = this.member
    return { role, exceptions, teams }
  }

  /** Nobody gives more than they have. */
  #mayGive(action: Changeable, scope: Scope): boolean {
    const { role, exceptions = {}, teams } = this.desk.me.member
    const before = this.#holder()
    const after = { ...before, exceptions: { ...before.exceptions, [action]: scope } }
    return givenBeyond({ role, exceptions, teams }, before, after) === null
  }

  async #choose(action: Changeable, value: string): Promise<void> {
    const was = this.member.exceptions?.[action] ?? null
    const scope = value === asRole ? null : (value as Scope)
    if (scope !== was && (await this.#keep(action, scope))) this.last = { action, was }
  }

  async #takeBack(action: Changeable, was: Scope | null): Promise<void> {
    if (!(await this.#keep(action, was))) return
    this.last = null
    await this.updateComplete
    await focusOn(this.renderRoot.querySelector<Control>(`wa-select[name="${action}"]`))
  }

  /** Whether it went through; what did not is shown as it was. */
  async #keep(action: Changeable, scope: Scope | null): Promise<boolean> {
    try {
      this.member = await this.api.changeMember(this.member.id, { exceptions: { [action]: scope } })
      this.dispatchEvent(new Event('kept'))
      return true
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
      this.requestUpdate()
      return false
    }
  }
}
