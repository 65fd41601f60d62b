import { Task } from '@lit/task'
import { consume } from '@lit/context'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Site } from '../../shared/schema/site.ts'
import type { WidgetVersion } from '../../shared/schema/widget-version.ts'
import { apiContext } from '../contexts/api-context.ts'
import type { Api } from '../data/api.ts'
import '../elements/code-block.ts'
import { facesOf } from '../elements/faces.ts'
import { oneField } from '../elements/live-fields.ts'
import { base } from '../styles/base.styles.ts'
import { facesStyles } from '../styles/faces.styles.ts'
import { installWords } from '../words/install-words.ts'
import { installSectionStyles } from './install-section.styles.ts'
import { pinnedRecipe } from './recipes.ts'

/** The line for a version of the widget that never changes, where somebody kept one; else how one is kept. */
@customElement('pinned-section')
export class PinnedSection extends LitElement {
  static override styles = [base, facesStyles, installSectionStyles]

  @property({ attribute: false }) site!: Site
  @consume({ context: apiContext }) api!: Api
  /** The one that was chosen; '' for the newest. */
  @state() private chosen = ''
  readonly #known = new Task(this, {
    args: () => [] as const,
    task: async (_, { signal }) => (await this.api.widgetVersions(signal)).filter(({ keptOn }) => keptOn !== null),
  })

  override render() {
    const said = installWords
    return html`<h2>${said.pinned}</h2>
      <p class="quiet">${said.pinnedHint}</p>
      ${facesOf(this.#known, (versions) => this.#versions(versions))}`
  }

  #versions(versions: readonly WidgetVersion[]) {
    const said = installWords
    const version = versions.find((one) => one.version === this.chosen) ?? versions[0]
    if (version === undefined) return html`<p>${said.pinnedNone}</p>`
    return html`${
        versions.length === 1
          ? nothing
          : oneField(
              {
                name: 'version',
                label: said.version,
                value: version.version,
                fault: '',
                change: (chosen) => (this.chosen = chosen),
              },
              versions.map((one) => [one.version, said.pinnedOn(one.version, one.keptOn!)] as const),
            )
      }
      <details>
        <summary>${said.pinnedShow(version.version)}</summary>
        <code-block code=${pinnedRecipe(this.site, location.origin, version)} label=${said.copy}></code-block>
      </details>`
  }
}
