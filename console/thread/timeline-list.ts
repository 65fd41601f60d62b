import { consume } from '@lit/context'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Choice } from '../../shared/routing/choice.ts'
import type { TimelineEvent } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { base } from '../styles/base.styles.ts'
import { fullMoment, listMoment } from '../text/dates.ts'
import { isTold, timelineWords } from '../text/timeline-words.ts'
import { locale, words } from '../words/words.ts'
import './choice-details.ts'

/** What happened with an inquiry, in words, newest last. */
@customElement('timeline-list')
export class TimelineList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--wa-space-xs);
        border-inline-start: 2px solid var(--wa-color-surface-border);
        padding-inline-start: var(--wa-space-s);
      }
      li {
        position: relative;
        display: flex;
        gap: var(--wa-space-xs);
        justify-content: space-between;
      }
      li::before {
        content: '';
        position: absolute;
        inset-block-start: 0.5em;
        inset-inline-start: calc(-1 * var(--wa-space-s) - 5px);
        width: 8px;
        height: 8px;
        border-radius: 50%;
        background: var(--wa-color-neutral-border-loud);
      }
      time {
        flex: none;
        color: var(--wa-color-text-quiet);
        font-size: var(--wa-font-size-xs);
      }
      bdi {
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) timeline: readonly TimelineEvent[] = []
  /** Name of the visitor. */
  @property() visitor = ''
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  override render() {
    const nameOf = {
      member: (id: string) => this.#team.store.nameOf(id) ?? words.somebody,
      queue: (id: string) => this.desk.me.queues.find((one) => one.id === id)?.name ?? words.moves.queueGone,
    }
    return html`<ol>
      ${this.timeline.filter(isTold).map(
        (event) =>
          html`<li>
            <div>
              <bdi>${timelineWords(event, words, nameOf, this.visitor, locale)}</bdi>${why(event, nameOf.member)}
            </div>
            <time datetime=${new Date(event.at).toISOString()} title=${fullMoment(event.at, locale)}
              >${listMoment(event.at, Date.now(), locale)}</time
            >
          </li>`,
      )}
    </ol>`
  }
}

/** Why this person, where it was kept. */
function why({ data }: TimelineEvent, nameOf: (member: string) => string) {
  const { success, data: choice } = Choice.safeParse(data['choice'])
  return success ? html`<choice-details .choice=${choice} .nameOf=${nameOf}></choice-details>` : nothing
}
