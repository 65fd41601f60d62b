import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { Member } from '../../shared/schema/member.ts'
import type { FactorPolicyStanding } from '../../shared/schema/second-factor.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/** Whether everybody must have a second step of signing in, and who has none. */
@customElement('factor-policy')
export class FactorPolicySwitch extends LitElement {
  static override styles = [base, facesStyles, settingsStyles]

  @property({ attribute: false }) members: readonly Member[] = []
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #standing = new Task<readonly [], FactorPolicyStanding>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => this.api.factorPolicy(signal),
  })

  override render() {
    return html`<section class="card">${facesOf(this.#standing, (standing) => this.#there(standing))}</section>`
  }

  #there({ required, without }: FactorPolicyStanding) {
    const { policy } = secondFactorWords
    const owes = without.includes(this.desk.me.member.id)
    return html`<wa-switch
        .checked=${live(required)}
        ?disabled=${owes && !required}
        @change=${(event: Event) => void this.#want((event.target as HTMLInputElement).checked)}
        >${policy.label}</wa-switch
      >
      <p class="label">
        ${owes ? policy.own : policy.hint}
        <bdi>${without.length === 0 ? policy.none : policy.without(this.#names())}</bdi>
      </p>`
  }

  #names(): string {
    const { without } = this.#standing.value!
    return this.members
      .filter(({ id }) => without.includes(id))
      .map(({ name }) => name)
      .join(words.comma)
  }

  async #want(required: boolean): Promise<void> {
    const { policy } = secondFactorWords
    const touched = this.#standing.value!.without.length > 0
    if (!required || !touched || confirm(policy.sure(this.#names()))) {
      try {
        await this.api.setFactorPolicy({ required })
      } catch (error) {
        this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
      }
    }
    await this.#standing.run()
    this.requestUpdate()
  }
}
