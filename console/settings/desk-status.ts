import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { apiContext } from '../contexts/api-context.ts'
import { connectionContext } from '../contexts/connection-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { Api } from '../data/api.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { clockWords } from '../text/clock-words.ts'
import { statusWords } from '../words/status-words.ts'
import { locale } from '../words/words.ts'
import './facts-status.ts'
import { settingsStyles } from './settings.styles.ts'

type Status = Awaited<ReturnType<Api['status']>>

/** The record may be this far behind before it is worth a word. */
const behindMs = 5_000

/** How the desk is doing, in plain words first and figures after. */
@customElement('desk-status')
export class DeskStatusView extends LitElement {
  static override styles = [
    base,
    facesStyles,
    settingsStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content max-content;
        gap: var(--wa-space-xs) var(--wa-space-l);
      }
      dt {
        color: var(--wa-color-text-quiet);
      }
      dd {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ]

  @consume({ context: apiContext }) api!: Api
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
    const number = new Intl.NumberFormat(locale)
    const rows: [string, number][] = [
      [statusWords.live, status.live],
      [statusWords.visitors, status.sockets.visitors],
      [statusWords.members, status.sockets.members],
      [statusWords.journal, status.journal],
      [statusWords.flushed, status.flushed],
      [statusWords.epoch, status.epoch],
      [statusWords.revision, status.revision],
    ]
    return html`${this.#health(status)} ${this.#mail(status)}
      <dl>
        ${rows.map(
          ([label, value]) =>
            html`<dt>${label}</dt>
              <dd>${number.format(value)}</dd>`,
        )}
      </dl>
      <facts-status .facts=${status.facts} @look=${() => void this.#status.run()}></facts-status>`
  }

  #mail({ mail }: Status) {
    if (mail.dead > 0) {
      return html`<wa-callout variant="warning" role="status"
        ><wa-icon slot="icon" name="warning"></wa-icon>${statusWords.mailDead(mail.dead)}</wa-callout
      >`
    }
    return mail.provider === 'none' ? html`<p class="quiet">${statusWords.noMail}</p>` : nothing
  }

  #health(status: Status) {
    const { halted, parked, flushLagMs, founded } = status
    const [variant, icon, said] =
      halted !== null
        ? (['danger', 'warning', statusWords.halted(halted)] as const)
        : parked > 0
          ? (['warning', 'warning', statusWords.parked(parked)] as const)
          : flushLagMs > behindMs
            ? (['warning', 'clock', statusWords.behind(clockWords(flushLagMs))] as const)
            : (['success', 'check', founded ? statusWords.good : statusWords.notFounded] as const)
    return html`<wa-callout variant=${variant} role="status"
      ><wa-icon slot="icon" name=${icon}></wa-icon>${said}</wa-callout
    >`
  }
}
