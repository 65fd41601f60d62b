import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/switch/switch.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { AlertChange, MyAlerts } from '../../shared/schema/alerts.ts'
import { isMuted, setMuted } from '../alerts/chime.ts'
import { refusalHere, renewed, turnOff, turnOn } from '../alerts/push-browser.ts'
import type { PushRefusal } from '../alerts/push-browser.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { browserName } from '../text/browser-name.ts'
import { fullMoment } from '../text/dates.ts'
import { alertWords } from '../words/alert-words.ts'
import { locale, words } from '../words/words.ts'
import './notice-lines.ts'
import './quiet-form.ts'
import './seen-figures.ts'
import { settingsStyles } from './settings.styles.ts'
import './test-alert.ts'

/** How one is alerted oneself: here, by mail, in browsers; quiet hours; a test; and what was sent to one. */
@customElement('alert-settings')
export class AlertSettingsView extends LitElement {
  static override styles = [
    base,
    facesStyles,
    settingsStyles,
    css`
      .row {
        display: grid;
        gap: var(--wa-space-3xs);
      }
      .browsers li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-xs) var(--wa-space-m);
        align-items: center;
        justify-content: space-between;
        padding-block: var(--wa-space-2xs);
      }
      .what {
        display: grid;
      }
    `,
  ]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** This browser's own subscription; null when it has none. */
  @state() private here: string | null = null
  @state() private refusal: PushRefusal | null = refusalHere()
  @state() private turning = false
  readonly #mine = new Task<readonly [], MyAlerts>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      this.here = await renewed(this.api, this.desk.me.member.id).catch(() => null)
      return this.api.alerts(signal)
    },
  })

  override render() {
    return html`<p class="quiet">${alertWords.mine.lead}</p>
      ${facesOf(this.#mine, (mine) => this.#there(mine))}`
  }

  #there(mine: MyAlerts) {
    const said = alertWords.mine
    return html`<div class="cards">
      <section class="card">
        <div class="row">
          <wa-switch ?checked=${!isMuted()} @change=${(event: Event) => setMuted(!isOn(event))}
            >${said.sound}</wa-switch
          >
          <span class="label">${said.soundHint}</span>
        </div>
        <div class="row">
          <wa-switch
            .checked=${live(mine.settings.mail)}
            ?disabled=${!mine.mail}
            @change=${(event: Event) => this.#change({ mail: isOn(event) })}
            >${said.mail}</wa-switch
          >
          ${mine.mail ? nothing : html`<span class="label">${said.noMail}</span>`}
        </div>
        <wa-switch
          .checked=${live(mine.settings.warnings)}
          @change=${(event: Event) => this.#change({ warnings: isOn(event) })}
          >${said.warnings}</wa-switch
        >
        ${
          this.desk.me.may['report.read'] === 'none'
            ? nothing
            : html`<wa-switch
                .checked=${live(mine.settings.reports)}
                ?disabled=${!mine.mail}
                @change=${(event: Event) => this.#change({ reports: isOn(event) })}
                >${said.reports}</wa-switch
              >`
        }
      </section>
      ${this.#push(mine)}
      <section class="card">
        <h2>${said.quiet}</h2>
        <quiet-form
          .quiet=${mine.settings.quiet}
          zone=${this.desk.me.workspace.zone}
          @quiet-chosen=${(event: CustomEvent<AlertChange>) => this.#change(event.detail)}
        ></quiet-form>
      </section>
      <section class="card">
        <test-alert ?mail=${mine.mail} @settled=${() => void this.#mine.run()}></test-alert>
      </section>
      <section class="card">
        <h2>${said.seen}</h2>
        <seen-figures .times=${mine.seen} lead=${said.seenLead}></seen-figures>
        ${
          mine.others === null
            ? nothing
            : html`<seen-figures .times=${mine.others} lead=${said.seenOthers}></seen-figures>`
        }
      </section>
      <section class="card">
        <h2>${said.log}</h2>
        ${
          mine.notices.length === 0
            ? html`<p class="quiet">${said.logEmpty}</p>`
            : html`<notice-lines .notices=${mine.notices} own></notice-lines>`
        }
      </section>
    </div>`
  }

  #push(mine: MyAlerts) {
    const said = alertWords.mine
    return html`<section class="card">
      <h2>${said.pushTitle}</h2>
      <div class="row">
        <wa-switch
          .checked=${live(this.here !== null)}
          ?disabled=${this.turning || (this.refusal !== null && this.refusal !== 'failed')}
          @change=${(event: Event) => void this.#turn(isOn(event), mine.publicKey)}
          >${said.push}</wa-switch
        >
        <span class="label">${said.pushHint}</span>
      </div>
      ${
        this.refusal === null
          ? nothing
          : html`<wa-callout variant="neutral" size="s" role="status">${said.pushStates[this.refusal]}</wa-callout>`
      }
      ${
        mine.browsers.length === 0
          ? nothing
          : html`<div class="browsers">
              <span class="label">${said.browsers}</span>
              <ul>
                ${mine.browsers.map(({ id, agent, createdAt }) => {
                  const name = browserName(agent) ?? said.otherBrowser
                  return html`<li>
                    <span class="what"
                      ><span>${id === this.here ? said.thisBrowser : name}</span>
                      <span class="label">${said.since(fullMoment(createdAt, locale))}</span></span
                    >
                    <wa-button size="s" appearance="outlined" @click=${() => void this.#stop(id)}
                      >${said.stop}<span class="hidden-words">: ${name}</span></wa-button
                    >
                  </li>`
                })}
              </ul>
            </div>`
      }
    </section>`
  }

  async #turn(on: boolean, publicKey: string): Promise<void> {
    this.turning = true
    if (!on && this.here !== null) await this.#stop(this.here)
    else {
      const outcome = await turnOn(this.api, this.desk.me.member.id, publicKey)
      this.refusal = typeof outcome === 'string' ? outcome : null
      this.here = typeof outcome === 'string' ? null : outcome.id
      await this.#mine.run()
    }
    this.turning = false
  }

  async #stop(id: string): Promise<void> {
    await this.#try(async () => {
      await this.api.revokePush(id)
      if (id === this.here) await turnOff(this.desk.me.member.id)
      await this.#mine.run()
      this.dispatchEvent(new Said(alertWords.mine.stopped))
    })
  }

  async #change(change: AlertChange): Promise<void> {
    await this.#try(async () => {
      await this.api.changeAlerts(change)
      await this.#mine.run()
      this.dispatchEvent(new Said(alertWords.mine.saved))
    })
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
  }
}

function isOn({ target }: Event): boolean {
  return (target as HTMLInputElement).checked
}
