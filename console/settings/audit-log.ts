import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { AuditFilter, AuditLine, AuditPage } from '../../shared/schema/audit-log.ts'
import type { Member } from '../../shared/schema/member.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { facesOf } from '../elements/faces.ts'
import { Said } from '../shell/said.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { auditWords } from '../words/audit-words.ts'
import { words } from '../words/words.ts'
import './audit-filter.ts'
import type { AuditFiltered } from './audit-filter.ts'
import './audit-lines.ts'
import { settingsStyles } from './settings.styles.ts'

/** What the log names by id. */
interface Named {
  members: readonly Member[]
  names: ReadonlyMap<string, string>
}

/** Who changed what, who came in, who took numbers away: newest first, narrowed by whom, what and when. */
@customElement('audit-log')
export class AuditLog extends LitElement {
  static override styles = [base, facesStyles, settingsStyles]

  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  @state() private filter: AuditFilter = {}
  /** Pages after the first. */
  @state() private older: readonly AuditLine[] = []
  @state() private next: string | null = null
  @state() private reading = false
  #named: Named | null = null
  readonly #first = new Task<readonly [AuditFilter], { page: AuditPage; named: Named }>(this, {
    args: () => [this.filter] as const,
    task: async ([filter], { signal }) => {
      const [page, named] = await Promise.all([
        this.api.audit({ ...filter }, signal),
        this.#named ?? this.#read(signal),
      ])
      this.#named = named
      this.older = []
      this.next = page.next
      return { page, named }
    },
  })

  override render() {
    const csv = `/api/audit/csv?${new URLSearchParams({ ...this.filter }).toString()}`
    return html`<div class="head">
        <p class="quiet">${auditWords.lead}</p>
        <span class="buttons">
          ${
            this.desk.me.may['file.take'] === 'none'
              ? nothing
              : html`<wa-button size="s" appearance="plain" href=${csv} download
                  ><wa-icon slot="start" name="download"></wa-icon>${auditWords.csv}</wa-button
                >`
          }
          <wa-button size="s" appearance="outlined" @click=${() => void this.#first.run()}
            ><wa-icon slot="start" name="refresh"></wa-icon>${auditWords.refresh}</wa-button
          >
        </span>
      </div>
      ${facesOf(this.#first, ({ page, named }) => this.#there(page, named))}`
  }

  #there({ lines }: AuditPage, { members, names }: Named) {
    const isAll = Object.keys(this.filter).length === 0
    const face = isAll ? auditWords.empty : auditWords.none
    return html`<audit-filter
        .filter=${this.filter}
        .members=${members}
        @audit-filtered=${(event: AuditFiltered) => (this.filter = event.filter)}
      ></audit-filter>
      ${
        lines.length === 0
          ? html`<div class="face">
              <h2>${face.title}</h2>
              <p class="quiet">${face.lead}</p>
              ${
                isAll
                  ? nothing
                  : html`<wa-button size="s" appearance="outlined" @click=${() => (this.filter = {})}
                      >${auditWords.all}</wa-button
                    >`
              }
            </div>`
          : html`<audit-lines .lines=${[...lines, ...this.older]} .names=${names}></audit-lines>`
      }
      ${
        this.next === null
          ? nothing
          : html`<div class="buttons">
              <wa-button appearance="outlined" ?loading=${this.reading} @click=${() => void this.#more()}
                >${auditWords.older}</wa-button
              >
            </div>`
      }`
  }

  async #more(): Promise<void> {
    this.reading = true
    try {
      const page = await this.api.audit({ ...this.filter, before: this.next! })
      this.older = [...this.older, ...page.lines]
      this.next = page.next
    } catch (error) {
      this.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
    }
    this.reading = false
  }

  async #read(signal: AbortSignal): Promise<Named> {
    const [{ members }, { teams }, { queues }, { sites }] = await Promise.all([
      this.api.members(signal),
      this.api.teams(signal),
      this.api.queues(signal),
      this.api.sites(signal),
    ])
    const names = new Map([...members, ...teams, ...queues, ...sites].map(({ id, name }) => [id, name]))
    return { members, names }
  }
}
