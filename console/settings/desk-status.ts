import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { apiContext } from '../contexts/api-context.ts'
import { connectionContext } from '../contexts/connection-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { Api, Status } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { statusWords } from '../words/status-words.ts'
import { locale } from '../words/words.ts'
import { deskStatusStyles } from './desk-status.styles.ts'
import './facts-status.ts'
import { settingsStyles } from './settings.styles.ts'
import { statusLines } from './status-lines.ts'
import type { StatusLine } from './status-lines.ts'

/** How the desk is doing: whether all is well at a glance, then line by line what that means and what to do. */
@customElement('desk-status')
export class DeskStatusView extends LitElement {
  static override styles = [base, facesStyles, settingsStyles, deskStatusStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #connection = new Follow(this, connectionContext)
  // Asked again once this window is connected: it counts itself.
  readonly #status = new Task<readonly [boolean], Status>(this, {
    args: () => [this.#connection.store.state === 'live'] as const,
    task: (_, { signal }) => this.api.status(signal),
  })

  override render() {
    return html`<div class="head">
        <p class="quiet">${statusWords.lead}</p>
        <wa-button size="s" appearance="outlined" @click=${() => void this.#status.run()}
          ><wa-icon slot="start" name="refresh"></wa-icon>${statusWords.refresh}</wa-button
        >
      </div>
      ${facesOf(this.#status, (status) => this.#there(status))}`
  }

  #there(status: Status) {
    const { zone } = this.desk.me.workspace
    const lines = statusLines(status, { locale, zone, now: Date.now() })
    return html`${this.#glance(status, lines)}
      <ul>
        ${lines.map((line) => this.#line(line))}
      </ul>
      <facts-status .facts=${status.facts} @look=${() => void this.#status.run()}></facts-status>`
  }

  #glance({ halted, founded }: Status, lines: readonly StatusLine[]) {
    const bad = lines.filter((line) => line.bad).map(({ name }) => name)
    const [variant, icon, said] =
      halted !== null
        ? (['danger', 'warning', statusWords.halted(halted)] as const)
        : bad.length > 0
          ? (['warning', 'warning', statusWords.look(new Intl.ListFormat(locale).format(bad))] as const)
          : (['success', 'check', founded ? statusWords.good : statusWords.notFounded] as const)
    return html`<wa-callout variant=${variant} role="status"
      ><wa-icon slot="icon" name=${icon}></wa-icon>${said}</wa-callout
    >`
  }

  #line({ name, value, says, bad }: StatusLine) {
    return html`<li ?data-bad=${bad}>
      <wa-icon name=${bad ? 'warning' : 'check'} label=${bad ? statusWords.bad : statusWords.well}></wa-icon>
      <h2>${name}</h2>
      <p class="value">${value}</p>
      <p class="says">${says}</p>
    </li>`
  }
}
