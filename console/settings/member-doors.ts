import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Member } from '../../shared/schema/member.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { ProblemError } from '../data/problem-error.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { words } from '../words/words.ts'
import { settingsStyles } from './settings.styles.ts'

/** What whoever runs the desk can do about how somebody comes in: end their sessions, take a lost second step away. */
@customElement('member-doors')
export class MemberDoors extends LitElement {
  static override styles = [base, settingsStyles]

  @property({ attribute: false }) member!: Member
  @consume({ context: apiContext }) api!: Api

  override render() {
    const { member } = secondFactorWords
    return html`<div class="buttons">
      <wa-button size="s" appearance="outlined" @click=${() => void this.#signOut()}>${member.signOut}</wa-button>
      <wa-button size="s" appearance="outlined" @click=${() => void this.#take()}>${member.take}</wa-button>
    </div>`
  }

  async #signOut(): Promise<void> {
    const { id, name } = this.member
    const { signOutSure, signedOut } = secondFactorWords.member
    if (confirm(signOutSure(name))) await this.#try(() => this.api.signOutMember(id), signedOut(name))
  }

  async #take(): Promise<void> {
    const { id, name } = this.member
    const { takeSure, taken, hasNone } = secondFactorWords.member
    if (confirm(takeSure(name))) await this.#try(() => this.api.takeFactorAway(id), taken(name), hasNone(name))
  }

  async #try(act: () => Promise<unknown>, done: string, missing?: string): Promise<void> {
    try {
      await act()
      this.dispatchEvent(new Said(done))
    } catch (error) {
      const code = error instanceof ProblemError ? error.code : 'internal'
      this.dispatchEvent(new Said(code === 'not-found' && missing !== undefined ? missing : words.problems[code]))
    }
  }
}
