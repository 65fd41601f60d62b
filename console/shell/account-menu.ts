import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/divider/divider.js'
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js'
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js'
import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { isMuted, setMuted } from '../alerts/chime.ts'
import { chooseAppearance, chosenAppearance } from '../appearance.ts'
import type { Appearance } from '../appearance.ts'
import { chooseDense, isDense } from '../density.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { sessionContext } from '../contexts/session-context.ts'
import type { DeskSession } from '../data/desk-session.ts'
import type { SessionStore } from '../data/session-store.ts'
import { navigate } from '../navigate.ts'
import { base } from '../styles/base.styles.ts'
import { footButton } from '../styles/foot-button.styles.ts'
import { words } from '../words/words.ts'
import { Said } from './said.ts'

const appearances: readonly [Appearance, icon: string][] = [
  ['system', 'screen'],
  ['light', 'sun'],
  ['dark', 'moon'],
]

/**
 * One's own menu: sound, appearance, density, first steps, keys, language, sessions, signing out.
 * @fires keys-asked - The list of keys is wanted.
 */
@customElement('account-menu')
export class AccountMenu extends LitElement {
  static override styles = [
    base,
    footButton,
    css`
      .label {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .short {
        display: none;
      }
      @media not (max-width: 44rem) {
        .narrow {
          display: none;
        }
      }
      @media (max-width: 60rem) {
        .short {
          display: inline;
        }
        .name {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ]

  @consume({ context: deskContext }) desk!: DeskSession
  @consume({ context: sessionContext }) session!: SessionStore

  override render() {
    const muted = isMuted()
    const appearance = chosenAppearance()
    return html`<wa-dropdown placement="top-start" @wa-select=${this.#choose}>
      <wa-button slot="trigger" size="s" appearance="plain">
        <wa-icon slot="start" name="ellipsis"></wa-icon>
        <span class="label"
          ><span class="hidden-words">${words.menu.label}: </span><bdi class="name">${this.desk.me.member.name}</bdi
          ><span class="short" aria-hidden="true">${words.menu.short}</span></span
        >
      </wa-button>
      <wa-dropdown-item value="sound" type="checkbox" ?checked=${!muted}>
        <wa-icon slot="icon" name=${muted ? 'bell-slash' : 'bell'}></wa-icon>${words.menu.sound}
      </wa-dropdown-item>
      <wa-divider></wa-divider>
      ${appearances.map(
        ([value, icon]) =>
          html`<wa-dropdown-item value=${value} type="checkbox" ?checked=${value === appearance}>
            <wa-icon slot="icon" name=${icon}></wa-icon>${words.menu[value]}
          </wa-dropdown-item>`,
      )}
      <wa-divider></wa-divider>
      <wa-dropdown-item value="dense" type="checkbox" ?checked=${isDense()}>
        <wa-icon slot="icon" name="expand"></wa-icon>${words.menu.dense}
      </wa-dropdown-item>
      <wa-divider></wa-divider>
      <wa-dropdown-item class="narrow" value="settings"
        ><wa-icon slot="icon" name="gear"></wa-icon>${words.page.settings}</wa-dropdown-item
      >
      ${
        this.desk.me.may['workspace.write'] === 'none'
          ? nothing
          : html`<wa-dropdown-item value="welcome"
              ><wa-icon slot="icon" name="check"></wa-icon>${words.menu.firstSteps}</wa-dropdown-item
            >`
      }
      <wa-dropdown-item value="keys"
        ><wa-icon slot="icon" name="keyboard"></wa-icon>${words.menu.keys}</wa-dropdown-item
      >
      <wa-dropdown-item value="language"
        ><wa-icon slot="icon" name="globe"></wa-icon>${words.settings.language}</wa-dropdown-item
      >
      <wa-dropdown-item value="sessions"
        ><wa-icon slot="icon" name="lock"></wa-icon>${words.menu.sessions}</wa-dropdown-item
      >
      <wa-dropdown-item value="out"
        ><wa-icon slot="icon" name="sign-out"></wa-icon>${words.signIn.out}</wa-dropdown-item
      >
    </wa-dropdown>`
  }

  async #choose(event: CustomEvent<{ item: { value: string } }>): Promise<void> {
    const { value } = event.detail.item
    if (value === 'sound') setMuted(!isMuted())
    if (value === 'system' || value === 'light' || value === 'dark') chooseAppearance(value)
    if (value === 'dense') chooseDense(!isDense())
    if (value === 'keys') this.dispatchEvent(new Event('keys-asked', { bubbles: true, composed: true }))
    if (value === 'settings') navigate('/settings')
    if (value === 'language') navigate('/settings/language')
    if (value === 'welcome') navigate('/welcome')
    if (value === 'sessions') navigate('/settings/sessions')
    if (value === 'out') await this.#signOut()
    this.requestUpdate()
  }

  async #signOut(): Promise<void> {
    const unsent = this.desk.outbox.size
    if (unsent > 0 && !confirm(words.signIn.outUnsent(unsent))) return
    try {
      await this.session.signOut()
      this.desk.forget()
    } catch {
      this.dispatchEvent(new Said(words.problems.unreachable))
    }
  }
}
