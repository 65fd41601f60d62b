import '@awesome.me/webawesome/dist/components/button/button.js'
import { consume } from '@lit/context'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import { deskContext } from '../contexts/desk-context.ts'
import { teamContext } from '../contexts/team-context.ts'
import { EverySecond } from '../controllers/every-second.ts'
import { Follow } from '../controllers/follow.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { givenTo } from '../data/needs-me.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { actOn } from '../thread/act-on.ts'
import { clockWords } from '../text/clock-words.ts'
import { alertWords } from '../words/alert-words.ts'
import { words } from '../words/words.ts'
import { visitorName } from '../text/visitor-name.ts'

/** What came while this person was not there and they have not seen yet: each stays until it is opened, or marked as seen. */
@customElement('while-away')
export class WhileAway extends SpokenElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: var(--wa-space-2xs);
        padding: var(--wa-space-s);
        border: 1px solid var(--wa-color-warning-border-normal);
        border-radius: var(--wa-border-radius-l);
        background: var(--wa-color-warning-fill-quiet);
        color: var(--wa-color-text-normal);
      }
      h2 {
        padding-inline: var(--wa-space-xs);
        font-size: var(--wa-font-size-s);
      }
      li {
        display: flex;
        gap: var(--wa-space-xs);
        align-items: center;
      }
      a {
        flex: 1;
        min-width: 0;
        display: grid;
        padding: var(--wa-space-2xs) var(--wa-space-xs);
        border-radius: var(--wa-border-radius-m);
        color: inherit;
        text-decoration: none;
      }
      a:hover {
        background: var(--wa-color-warning-fill-normal);
      }
      .name {
        overflow: hidden;
        font-weight: var(--wa-font-weight-semibold);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .what {
        font-size: var(--wa-font-size-xs);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) cards: readonly InquiryCard[] = []
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #team = new Follow(this, teamContext)

  constructor() {
    super()
    void new EverySecond(this)
  }

  override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${alertWords.away.title}</h2>
      <ul>
        ${repeat(
          this.cards,
          ({ id }) => id,
          (card) => this.#line(card),
        )}
      </ul>
    </section>`
  }

  #line(card: InquiryCard) {
    const { away } = alertWords
    const given = givenTo(this.desk.me.member.id, card)
    const ago = away.ago(clockWords(Date.now() - (given?.at ?? card.lastMessageAt)))
    return html`<li>
      <a href="/inbox/mine/${card.id}"
        ><bdi class="name">${visitorName(card)}</bdi> <span class="what">${this.#what(given)} · ${ago}</span></a
      >
      <wa-button
        size="s"
        appearance="outlined"
        @click=${() => void actOn(this, this.desk, card.id, { type: 'read', upTo: given ? 0 : card.readByVisitor })}
        >${away.seen}<span class="hidden-words">: ${visitorName(card)}</span></wa-button
      >
    </li>`
  }

  #what(given: ReturnType<typeof givenTo>): string {
    const { away } = alertWords
    if (given === undefined) return away.wrote
    if (given.by === null) return away.taken
    const by = this.#team.store.nameOf(given.by) ?? words.somebody
    return given.how === 'asked' ? away.asked(by) : away.given(by)
  }
}
