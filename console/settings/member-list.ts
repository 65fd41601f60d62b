import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { holdsAtLeast } from '../../shared/rank.ts'
import type { Member } from '../../shared/schema/member.ts'
import type { Team } from '../../shared/schema/team.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { facesOf } from '../elements/faces.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { dayKey } from '../text/dates.ts'
import { otherwise } from '../text/permission-words.ts'
import { weekWords } from '../text/week-words.ts'
import { permissionWords } from '../words/permission-words.ts'
import { locale, words } from '../words/words.ts'
import './factor-policy.ts'
import './invite-form.ts'
import { leaveDays } from './leave-days.ts'
import type { MemberChoices } from './member-fields.ts'
import './member-form.ts'
import './member-permissions.ts'
import { settingsStyles } from './settings.styles.ts'

interface Known {
  members: readonly Member[]
  /** None for those who may not read them. */
  teams: readonly Team[]
}

/** The people of the desk: who they are, what they may take, invitations and changes where allowed. */
@customElement('member-list')
export class MemberList extends LitElement {
  static override styles = [
    base,
    facesStyles,
    settingsStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(4.4rem, auto);
        gap: var(--wa-space-2xs) var(--wa-space-m);
        align-items: center;
        padding: var(--wa-space-s) 0;
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      li > member-form,
      li > member-permissions {
        grid-column: 1 / -1;
      }
      .who {
        display: grid;
        overflow-wrap: anywhere;
      }
      .facts {
        display: grid;
        justify-items: end;
        font-size: var(--wa-font-size-s);
      }
      [data-status='suspended'] .who {
        color: var(--wa-color-text-quiet);
      }
      .acts {
        display: grid;
        gap: var(--wa-space-2xs);
      }
      .status {
        padding: 0 0.5em;
        border-radius: var(--wa-border-radius-s);
        background: var(--wa-color-neutral-fill-normal);
        color: var(--wa-color-neutral-on-normal);
        font-size: var(--wa-font-size-xs);
      }
      @media (max-width: 44rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .facts {
          grid-area: 2 / 1;
          justify-items: start;
        }
      }
    `,
  ]

  /** Id of the member in change; `new` while inviting; empty for neither. */
  @state() private editing = ''
  /** What of them is: who they are and what they take, or what they may do. */
  @state() private wanted: 'member' | 'permissions' = 'member'
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  /** As last read: the link of an invitation is shown once, and stays whatever becomes of the list. */
  #choices: MemberChoices = {
    teams: [],
    routed: { product: [], group: [], territory: [] },
    members: [],
  }
  readonly #known = new Task<readonly [], Known>(this, {
    args: () => [] as const,
    task: async (_, { signal }) => {
      const reads = this.desk.me.may['queue.read'] !== 'none'
      const { members } = await this.api.members(signal)
      if (!reads) return { members, teams: [] }
      const [{ teams }, routed] = await Promise.all([this.api.teams(signal), this.api.routingValues(signal)])
      this.#choices = { teams, routed, members }
      return { members, teams }
    },
  })

  override render() {
    const mayWrite = this.desk.me.may['member.write'] !== 'none'
    return html`<div class="head">
        <p class="quiet">${words.members.lead}</p>
        ${
          mayWrite && this.editing !== 'new'
            ? html`<wa-button size="s" variant="brand" @click=${() => this.#open('new')}
                ><wa-icon slot="start" name="user-plus"></wa-icon>${words.members.invite}</wa-button
              >`
            : nothing
        }
      </div>
      ${
        this.editing === 'new'
          ? html`<div class="card">
              <invite-form
                .choices=${this.#choices}
                @kept=${() => void this.#known.run()}
                @left=${() => (this.editing = '')}
              ></invite-form>
            </div>`
          : nothing
      }
      ${facesOf(
        this.#known,
        ({ members, teams }) =>
          html`${
              this.desk.me.may['workspace.write'] === 'none'
                ? nothing
                : html`<factor-policy .members=${members}></factor-policy>`
            }
            <ul>
              ${members.map((member) => this.#member(member, teams, mayWrite))}
            </ul>`,
      )}`
  }

  #member(member: Member, teams: readonly Team[], mayWrite: boolean) {
    const mayChange = mayWrite && holdsAtLeast(this.desk.me.member.role, member.role)
    const own = teams.filter(({ id }) => member.teams.includes(id))
    return html`<li data-status=${member.status}>
      <span class="who"
        ><span
          ><bdi>${member.name}</bdi>
          ${member.status === 'active' ? nothing : html`<span class="status">${words.members.status[member.status]}</span>`}
          ${this.#exceptions(member)}
        </span>
        <span class="label">${member.email}</span>
        ${
          teams.length === 0
            ? nothing
            : html`<span class="label"
                >${own.length === 0 ? words.teams.none : html`<bdi>${own.map(({ name }) => name).join(words.comma)}</bdi>`}</span
              >`
        }${this.#calendar(member)}</span
      >
      <span class="facts"
        ><span>${words.members.role[member.role]}</span>
        <span class="label">${words.members.takes(member.weight, member.capacity)}</span>
        <span class="label">${words.routing.has(member.skills.level)}</span></span
      >
      ${
        mayChange
          ? html`<span class="acts"
              >${this.#button(member, 'member', words.members.edit)}${
                member.role === 'owner' || member.id === this.desk.me.member.id
                  ? nothing
                  : this.#button(member, 'permissions', permissionWords.open)
              }</span
            >`
          : html`<span></span>`
      }
      ${
        this.#isOpen(member, 'permissions')
          ? html`<member-permissions .member=${member} @kept=${() => void this.#known.run()}></member-permissions>`
          : nothing
      }
      ${
        this.#isOpen(member, 'member')
          ? html`<member-form
              .member=${member}
              .choices=${this.#choices}
              @kept=${() => {
                this.editing = ''
                void this.#known.run()
              }}
            ></member-form>`
          : nothing
      }
    </li>`
  }

  #button(member: Member, wanted: typeof this.wanted, label: string) {
    const isOpen = this.#isOpen(member, wanted)
    return html`<wa-button
      size="s"
      appearance="outlined"
      aria-expanded=${isOpen}
      @click=${() => this.#open(isOpen ? '' : member.id, wanted)}
      >${label}<span class="hidden-words">: ${member.name}</span></wa-button
    >`
  }

  #isOpen({ id }: Member, wanted: typeof this.wanted): boolean {
    return this.editing === id && this.wanted === wanted
  }

  #open(id: string, wanted: typeof this.wanted = 'member'): void {
    this.editing = id
    this.wanted = wanted
  }

  /** How much is otherwise for them than for their role, where this reader may know. */
  #exceptions({ role, exceptions }: Member) {
    const count = otherwise(role, exceptions ?? {}).length
    return count === 0 ? nothing : html`<span class="status">${permissionWords.count(count)}</span>`
  }

  /** Their shifts and leave to come, where this reader may know. */
  #calendar({ hours, leave }: Member) {
    const { zone } = this.desk.me.workspace
    const today = dayKey(Date.now(), zone)
    const name = (id: string | null) => (id === null ? null : this.desk.team.nameOf(id))
    return html`${
      hours?.weekly == null
        ? nothing
        : html`<span class="label"
            >${weekWords(hours.weekly, locale)}${hours.zone === undefined ? nothing : ` · ${hours.zone.replaceAll('_', ' ')}`}</span
          >`
    }${(leave ?? [])
      .filter(({ until }) => until >= today)
      .map((one) => {
        const said = `${words.off['on-leave']}${words.colon}${leaveDays(one)}`
        const standIn = name(one.standIn)
        return html`<span class="label">${standIn === null ? said : words.off.standIn(said, standIn)}</span>`
      })}`
  }
}
