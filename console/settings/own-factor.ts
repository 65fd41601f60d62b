import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { FactorStanding } from '../../shared/schema/second-factor.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { locale } from '../words/words.ts'
import './factor-set-up.ts'
import './factor-off.ts'
import './factor-renew.ts'
import { settingsStyles } from './settings.styles.ts'

type Doing = 'nothing' | 'set-up' | 'renew' | 'off'

/**
 * One's own second step of signing in: how it stands, and setting it up, new recovery codes, or switching it off.
 * @fires kept - It is another now, and other sessions were ended.
 */
@customElement('own-factor')
export class OwnFactor extends LitElement {
  static override styles = [
    base,
    facesStyles,
    settingsStyles,
    css`
      h2 {
        font-size: var(--wa-font-size-m);
      }
    `,
  ]

  @state() private doing: Doing = 'nothing'
  @consume({ context: apiContext }) api!: Api
  readonly #standing = new Task<readonly [], FactorStanding>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => this.api.secondFactor(signal),
  })

  override render() {
    return html`<section class="card" @kept=${this.#kept} @left=${() => (this.doing = 'nothing')}>
      <h2>${secondFactorWords.own.title}</h2>
      ${facesOf(this.#standing, (standing) => this.#there(standing))}
    </section>`
  }

  #there({ since, codesLeft, required }: FactorStanding) {
    const { own } = secondFactorWords
    if (this.doing === 'set-up') return html`<factor-set-up></factor-set-up>`
    const lead =
      since === null
        ? html`<p>${own.off}</p>`
        : html`<p>${own.on(fullMoment(since, locale))} ${own.codesLeft(codesLeft)}</p>`
    return html`${lead} ${required ? html`<p class="label">${own.required}</p>` : nothing}
    ${this.doing === 'nothing' ? this.#ways(since !== null) : nothing}
    ${this.doing === 'renew' ? html`<factor-renew></factor-renew>` : nothing}
    ${this.doing === 'off' ? html`<factor-off></factor-off>` : nothing}`
  }

  #ways(on: boolean) {
    const { own } = secondFactorWords
    const way = (doing: Doing, label: string) =>
      html`<wa-button size="s" appearance="outlined" @click=${() => (this.doing = doing)}>${label}</wa-button>`
    return html`<div class="buttons">
      ${on ? [way('renew', own.renew), way('off', own.switchOff)] : way('set-up', own.begin)}
    </div>`
  }

  #kept(event: Event): void {
    event.stopPropagation()
    this.doing = 'nothing'
    void this.#standing.run()
    this.dispatchEvent(new Event('kept'))
  }
}
