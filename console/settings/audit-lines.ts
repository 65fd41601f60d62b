import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { AuditChange } from '../../shared/audit-log/changes-of.ts'
import type { AuditLine } from '../../shared/schema/audit-log.ts'
import { base } from '../styles/base.styles.ts'
import { actorWords, actWords, changeWords, exceptionWords } from '../text/audit-line-words.ts'
import { fullMoment } from '../text/dates.ts'
import { auditWords } from '../words/audit-words.ts'
import { permissionWords } from '../words/permission-words.ts'
import { locale } from '../words/words.ts'

/** Lines of the audit log: who did what, when, and what was before. */
@customElement('audit-lines')
export class AuditLines extends LitElement {
  static override styles = [
    base,
    css`
      li {
        display: grid;
        gap: var(--wa-space-3xs);
        padding-block: var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
        overflow-wrap: anywhere;
      }
      .who {
        font-weight: var(--wa-font-weight-semibold);
      }
      .small,
      .changes {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
      }
      .changes li {
        padding: 0;
        border: 0;
      }
      [data-action='session.failed'] .what {
        color: var(--wa-color-danger-on-quiet);
      }
    `,
  ]

  @property({ attribute: false }) lines: readonly AuditLine[] = []
  /** Names by id. */
  @property({ attribute: false }) names: ReadonlyMap<string, string> = new Map()

  override render() {
    return html`<ul>
      ${repeat(
        this.lines,
        ({ id }) => id,
        (line) => this.#line(line),
      )}
    </ul>`
  }

  #change(change: AuditChange): string {
    const exception = exceptionWords(change, auditWords, permissionWords)
    return exception ?? changeWords(change, auditWords, (id) => this.names.get(id), locale)
  }

  #line(line: AuditLine) {
    const { at, address, times, changes, action } = line
    const aside = [
      fullMoment(at, locale),
      address === null ? null : auditWords.from(address),
      times === 1 ? null : auditWords.times(times),
    ]
    return html`<li data-action=${action}>
      <span
        ><bdi class="who">${actorWords(line, auditWords)}</bdi>
        <span class="what"><bdi>${actWords(line, auditWords)}</bdi></span></span
      >
      ${
        changes.length === 0
          ? nothing
          : html`<ul class="changes">
              ${changes.map((change) => html`<li><bdi>${this.#change(change)}</bdi></li>`)}
            </ul>`
      }
      <span class="small">${aside.filter((part) => part !== null).join(' · ')}</span>
    </li>`
  }
}
