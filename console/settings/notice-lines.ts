import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { NoticeLine } from '../../shared/schema/alerts.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment } from '../text/dates.ts'
import { alertWords } from '../words/alert-words.ts'
import { locale, words } from '../words/words.ts'

/** Somebody wants a notice to be tried again. */
export class AgainWanted extends Event {
  constructor(readonly notice: string) {
    super('again-wanted')
  }
}

/**
 * Lines of the delivery log: what, to whom, and how it stands.
 * @fires again-wanted - One that was given up is to be tried again.
 */
@customElement('notice-lines')
export class NoticeLines extends LitElement {
  static override styles = [
    base,
    css`
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 var(--wa-space-s);
        align-items: center;
        padding-block: var(--wa-space-xs);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      .text {
        display: grid;
        min-width: 0;
      }
      .text > * {
        overflow-wrap: anywhere;
      }
      .small {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
      wa-icon {
        color: var(--wa-color-text-quiet);
      }
      [data-standing='dead'] .standing {
        color: var(--wa-color-danger-on-quiet);
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ]

  @property({ attribute: false }) notices: readonly NoticeLine[] = []
  /** All of them are to the reader. */
  @property({ type: Boolean }) own = false
  /** Those given up can be tried again. */
  @property({ type: Boolean }) again = false
  readonly #team = new Follow(this, teamContext)

  override render() {
    return html`<ul>
      ${repeat(
        this.notices,
        ({ id }) => id,
        (line) => this.#line(line),
      )}
    </ul>`
  }

  #line(line: NoticeLine) {
    const { log } = alertWords
    const what = this.#what(line)
    return html`<li data-standing=${line.standing}>
      <wa-icon name=${line.way === 'mail' ? 'mail' : 'bell'}></wa-icon>
      <span class="text">
        <span>${what}</span>
        <span class="small"
          ><span class="standing">${standingOf(line)}</span>${whyOf(line)} · ${fullMoment(line.createdAt, locale)}</span
        >
      </span>
      ${
        this.again && line.standing === 'dead'
          ? html`<wa-button size="s" appearance="outlined" @click=${() => this.dispatchEvent(new AgainWanted(line.id))}
              >${log.again}<span class="hidden-words">: ${what}</span></wa-button
            >`
          : nothing
      }
    </li>`
  }

  #what(line: NoticeLine): string {
    const { log } = alertWords
    const kind = `${log.ways[line.way]}${words.colon}${wordFor(log.kinds, line.kind)}`
    const whom = this.own ? null : this.#whom(line)
    const about = line.member !== null && line.receipt !== null ? log.about(line.receipt) : null
    return [kind, whom === null ? null : log.to(whom), about].filter((part) => part !== null).join(words.comma)
  }

  #whom({ member, receipt, kind }: NoticeLine): string {
    const { log } = alertWords
    if (member !== null) return this.#team.store.nameOf(member) ?? words.somebody
    if (receipt !== null) return log.toVisitor(receipt)
    return kind === 'reset' ? log.toForgetful : log.toInvited
  }
}

function standingOf({ standing, dueAt }: NoticeLine): string {
  const { log } = alertWords
  return standing === 'later' ? log.later(fullMoment(dueAt!, locale)) : log.standings[standing]
}

/** Why it is not there, and how often it was tried. */
function whyOf({ standing, reason, attempts }: NoticeLine): string {
  const { log } = alertWords
  if (standing === 'later' && attempts === 0) return ` (${log.quiet})`
  const parts = [reason === null ? null : wordFor(log.reasons, reason), attempts > 1 ? log.attempts(attempts) : null]
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? '' : ` (${said.join(words.comma)})`
}

/** The word for a code; one that is not in the table stands for itself. */
function wordFor(table: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(table, code) ? table[code]! : code
}
