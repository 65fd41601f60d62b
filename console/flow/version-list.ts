import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/details/details.js'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FlowVersion } from '../../shared/schema/flow-draft.ts'
import { base } from '../styles/base.styles.ts'
import { dayWords, timeOfDay } from '../text/dates.ts'
import { flowWords } from '../words/flow-words.ts'
import { locale, words } from '../words/words.ts'

/** Somebody wants an earlier version in the draft's place. */
export class VersionWanted extends Event {
  constructor(readonly version: number) {
    super('version-wanted')
  }
}

/**
 * What was published for a site, newest first, each to be brought back.
 * @fires version-wanted
 */
@customElement('version-list')
export class VersionList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--wa-space-xs);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs) var(--wa-space-m);
        align-items: center;
        justify-content: space-between;
        min-height: 2.25rem;
      }
      .quiet {
        font-size: var(--wa-font-size-s);
      }
    `,
  ]

  @property({ attribute: false }) versions: readonly FlowVersion[] = []

  override render() {
    return html`<wa-details summary=${flowWords.versions} appearance="outlined">
      ${
        this.versions.length === 0
          ? html`<p class="quiet">${flowWords.noVersions}</p>`
          : html`<ol>
              ${this.versions.map((one, place) => this.#line(one, place === 0))}
            </ol>`
      }
    </wa-details>`
  }

  #line({ version, questions, by, at }: FlowVersion, isNow: boolean) {
    const when = `${dayWords(at, Date.now(), words.days, locale)}${words.comma}${timeOfDay(at, locale)}`
    return html`<li>
      <span>
        ${flowWords.versionLine(version, questions)}
        <span class="quiet"><bdi>${flowWords.versionBy(by, when)}</bdi></span>
      </span>
      ${
        isNow
          ? html`<span class="quiet">${flowWords.versionNow}</span>`
          : html`<wa-button size="s" appearance="plain" @click=${() => this.dispatchEvent(new VersionWanted(version))}
              >${flowWords.bringBack}<span class="hidden-words">
                ${flowWords.versionLine(version, questions)}</span
              ></wa-button
            >`
      }
    </li>`
  }
}
