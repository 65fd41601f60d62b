import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { Colleague, Off } from '../../shared/schema/frame.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { presenceDot } from '../styles/presence-dot.styles.ts'
import { offWords } from '../text/off-words.ts'
import { words } from '../words/words.ts'

/** Who of the team is there, and how much each has. */
@customElement('colleague-list')
export class ColleagueList extends LitElement {
  static override styles = [
    base,
    presenceDot,
    css`
      h2 {
        padding: 0 var(--wa-space-s) var(--wa-space-xs);
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-s);
        font-weight: var(--wa-font-weight-semibold);
      }
      li,
      p {
        display: flex;
        gap: var(--wa-space-s);
        align-items: center;
        padding: 0.25rem var(--wa-space-s);
        font-size: var(--wa-font-size-s);
      }
      .who {
        display: grid;
        min-width: 0;
      }
      bdi {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .off {
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
      }
      .silent {
        color: var(--wa-color-danger-on-quiet);
        font-size: var(--wa-font-size-xs);
      }
      .load {
        margin-inline-start: auto;
        color: var(--wa-color-text-quiet);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
    `,
  ]

  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)
  readonly #sized = new ResizeObserver(() => this.#scrolls())

  override connectedCallback(): void {
    super.connectedCallback()
    this.#sized.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#sized.disconnect()
  }

  override updated(): void {
    this.#scrolls()
  }

  /** What has more than there is room for is scrolled by keys as well. */
  #scrolls(): void {
    if (this.scrollHeight > this.clientHeight) this.tabIndex = 0
    else this.removeAttribute('tabindex')
  }

  override render() {
    const others = this.#team.store.colleagues.filter((one) => one.id !== this.desk.me.member.id)
    const mayInvite = this.desk.me.may['member.write'] !== 'none'
    return html`<h2>${words.team.title}</h2>
      ${
        others.length === 0
          ? html`<p class="quiet">${mayInvite ? words.team.alone : words.team.none}</p>`
          : html`<ul>
              ${others.map((one) => this.#colleague(one))}
            </ul>`
      }`
  }

  #colleague({ name, presence, sentAway, reachable, load, capacity, off }: Colleague) {
    const state = reachable
      ? words.presence[presence]
      : `${words.presence[presence]}${words.comma}${words.presence.unreachable}`
    // Whoever works extra hours is there, whatever the calendar says.
    const isOff = off && (presence === 'away' || !reachable) ? off : null
    return html`<li title=${state}>
      <span class="dot" data-presence=${presence} ?data-unreachable=${!reachable}></span>
      <span class="who"
        ><bdi>${name}</bdi><span class="hidden-words">${state}</span>${
          sentAway ? html`<span class="silent">${words.team.silent}</span>` : nothing
        }${isOff === null ? nothing : html`<span class="off">${this.#off(isOff)}</span>`}</span
      >
      ${
        capacity === 0
          ? nothing
          : html`<span class="load" title=${words.team.loadLong(load, capacity)}
              >${words.team.load(load, capacity)}</span
            >`
      }
    </li>`
  }

  #off(off: Off): string {
    return offWords(off, (id) => this.#team.store.nameOf(id), Date.now(), this.desk.me.workspace.zone)
  }
}
