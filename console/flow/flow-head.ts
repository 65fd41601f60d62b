import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Site } from '../../shared/schema/site.ts'
import { base } from '../styles/base.styles.ts'
import { editorHeadStyles } from '../styles/editor-head.styles.ts'
import { flowWords } from '../words/flow-words.ts'
import { blocks } from './draft-faults.ts'
import type { FlowDesk } from './flow-desk.ts'

/**
 * The head of the editor: which website, what is published, how it stands with the draft, and what can be done with the
 * whole.
 *
 * @fires publish-wanted
 * @fires discard-wanted
 * @fires side-wanted - On a narrow screen: the questions, or the widget.
 */
@customElement('flow-head')
export class FlowHead extends LitElement {
  static override styles = [
    base,
    editorHeadStyles,
    css`
      .side {
        display: none;
      }
      @media (max-width: 64rem) {
        .side {
          display: inline-flex;
        }
      }
    `,
  ]

  @property({ attribute: false }) site!: Site
  @property({ attribute: false }) desk!: FlowDesk
  @property({ type: Boolean }) tries = false
  readonly #again = (): void => this.requestUpdate()

  override willUpdate(before: Map<PropertyKey, unknown>): void {
    if (!before.has('desk')) return
    ;(before.get('desk') as FlowDesk | undefined)?.removeEventListener('changed', this.#again)
    this.desk.addEventListener('changed', this.#again)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.desk.removeEventListener('changed', this.#again)
  }

  override render() {
    const { desk, site } = this
    return html`<header>
      <div>
        <a href="/settings/sites">${flowWords.back}</a>
        <h1><bdi>${flowWords.title(site.name)}</bdi></h1>
        <p class="quiet" role="status">${this.#standing()}</p>
      </div>
      <div class="buttons">
        <wa-button class="side" size="s" appearance="outlined" @click=${() => this.#wish('side-wanted')}
          >${this.tries ? flowWords.questions : flowWords.preview.title}</wa-button
        >
        <wa-button size="s" appearance="plain" ?disabled=${!desk.canUndo} @click=${() => desk.undo()}
          >${flowWords.undo}</wa-button
        >
        ${
          desk.isChanged
            ? html`<wa-button size="s" appearance="plain" @click=${() => this.#wish('discard-wanted')}
                >${flowWords.discard}</wa-button
              >`
            : nothing
        }
        <wa-button size="s" variant="brand" ?disabled=${!desk.isChanged} @click=${() => this.#wish('publish-wanted')}
          >${desk.draft.questions.length === 0 ? flowWords.publishNothing : flowWords.publish}</wa-button
        >
      </div>
    </header>`
  }

  #standing(): string {
    const { desk } = this
    const { version, flow } = desk.newest
    const published =
      version === 0
        ? flowWords.publishedNone
        : flow === null
          ? flowWords.publishedNothing(version)
          : flowWords.publishedNow(version)
    if (!desk.isChanged) return `${published} ${flowWords.unchanged}`
    const { kind } = desk.keeping
    const count = desk.faults.filter(blocks).length
    const faults = count === 0 ? '' : ` ${flowWords.faults(count)}.`
    return `${published} ${kind === 'failed' ? '' : flowWords.keeping[kind]}${faults}`
  }

  #wish(wish: string): void {
    this.dispatchEvent(new Event(wish))
  }
}
