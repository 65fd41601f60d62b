import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { consume } from '@lit/context'
import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { inboxContext } from '../contexts/inbox-context.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { mayAssign } from '../data/may-assign.ts'
import { needsMe } from '../data/needs-me.ts'
import type { Need } from '../data/needs-me.ts'
import { failedFace, waitingFace } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { tabbedPageStyles } from '../styles/tabbed-page.styles.ts'
import { clockWords } from '../text/clock-words.ts'
import { alertWords } from '../words/alert-words.ts'
import { words } from '../words/words.ts'
import { visitorName } from '../text/visitor-name.ts'

const icons: Record<Need, string> = {
  offer: 'bell',
  risk: 'warning',
  waiting: 'hourglass',
  given: 'user-plus',
  asked: 'note',
  woke: 'clock',
  unread: 'mail',
}

/** All that needs this person, the most pressing first. Loaded when asked for. */
@customElement('alerts-page')
export class AlertsPage extends SpokenElement {
  static override styles = [
    base,
    facesStyles,
    tabbedPageStyles,
    css`
      .column {
        display: grid;
        gap: var(--wa-space-s);
        max-width: 54rem;
      }
      header p {
        margin-inline-start: auto;
        font-size: var(--wa-font-size-s);
      }
      ul {
        display: grid;
        gap: var(--wa-space-xs);
      }
      li a {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 var(--wa-space-m);
        align-items: center;
        padding: var(--wa-space-s) var(--wa-space-m);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-l);
        color: inherit;
        text-decoration: none;
      }
      li a:hover {
        background: var(--wa-color-surface-lowered);
      }
      [data-need='risk'],
      [data-need='waiting'] {
        border-color: var(--wa-color-danger-border-normal);
      }
      [data-need='risk'] wa-icon,
      [data-need='waiting'] wa-icon {
        color: var(--wa-color-danger-on-quiet);
      }
      wa-icon {
        grid-row: span 2;
        font-size: 1.25rem;
      }
      .name {
        overflow: hidden;
        font-weight: var(--wa-font-weight-semibold);
        text-overflow: ellipsis;
      }
      .what {
        grid-row: 2;
        grid-column: 2;
        font-size: var(--wa-font-size-s);
      }
      time {
        grid-row: span 2;
        font-size: var(--wa-font-size-s);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      @media (max-width: 44rem) {
        li a {
          grid-template-columns: auto minmax(0, 1fr);
        }
        time {
          grid-row: 3;
          grid-column: 2;
          text-align: start;
        }
      }
    `,
  ]

  @consume({ context: deskContext }) desk!: DeskSession
  readonly #inbox = new Follow(this, inboxContext)

  constructor() {
    super()
    void new EverySecond(this)
  }

  override firstUpdated(): void {
    const { store } = this.#inbox
    void store.read('mine')
    if (mayAssign(this.desk.me)) void store.read('waiting')
  }

  override render() {
    const { list } = alertWords
    return html`<header>
        <h1>${list.title}</h1>
        <p><a href="/settings/alerts">${list.settings}</a></p>
      </header>
      <div class="scroller"><div class="column">${this.#body()}</div></div>`
  }

  #body() {
    const { list } = alertWords
    const { store } = this.#inbox
    const reading = store.reading('mine')
    if (reading.face === 'failed') return failedFace(reading.because, () => void store.read('mine'))
    if (reading.face !== 'there') return waitingFace()
    const needed = needsMe(store, this.desk.me, Date.now())
    if (needed.length === 0) {
      return html`<div class="face">
        <h2>${list.empty.title}</h2>
        <p class="quiet">${list.empty.lead}</p>
        <p><a href="/">${list.inbox}</a></p>
      </div>`
    }
    return html`<p class="quiet">${list.lead}</p>
      <ul>
        ${repeat(
          needed,
          ({ card }) => card.id,
          ({ card, need }) =>
            html`<li>
              <a href="/inbox/${need === 'waiting' ? 'waiting' : 'mine'}/${card.id}" data-need=${need}>
                <wa-icon name=${icons[need]}></wa-icon>
                <bdi class="name">${visitorName(card)}</bdi>
                <span class="what">${list.needs[need === 'risk' && isLate(card) ? 'late' : need]}</span>
                <time>${timeOf(card)}</time>
              </a>
            </li>`,
        )}
      </ul>`
  }
}

function isLate({ replyDue }: InquiryCard): boolean {
  return replyDue !== null && replyDue <= Date.now()
}

/** How long they wait, and what is left of what was promised to them. */
function timeOf({ enteredAt, replyDue, answeredAt, lastMessageAt }: InquiryCard): string {
  const { list } = alertWords
  const now = Date.now()
  const waits = list.waits(clockWords(now - (answeredAt === null ? enteredAt : lastMessageAt)))
  if (replyDue === null) return waits
  const left = replyDue - now
  return `${waits}${words.comma}${left > 0 ? list.left(clockWords(left)) : list.late(clockWords(-left))}`
}
