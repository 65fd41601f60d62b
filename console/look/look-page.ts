import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { Flow } from '../../shared/schema/flow.ts'
import type { Site } from '../../shared/schema/site.ts'
import { apiContext } from '../contexts/api-context.ts'
import { deskContext } from '../contexts/desk-context.ts'
import type { Api } from '../data/api.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { siteOf } from '../data/site-of.ts'
import { facesOf } from '../elements/faces.ts'
import { SpokenElement } from '../elements/spoken-element.ts'
import { base } from '../styles/base.styles.ts'
import { wholePageStyles } from '../styles/whole-page.styles.ts'
import './look-editor.ts'

/** The page of how one website's widget looks. Loaded when asked for. */
@customElement('look-page')
export class LookPage extends SpokenElement {
  static override styles = [base, wholePageStyles]

  /** Id of the website. */
  @property() site = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task(this, {
    args: () => [this.site] as const,
    task: async ([id], { signal }): Promise<{ site: Site; flow: Flow | null }> => {
      if (this.desk.me.may['site.write'] === 'none') throw new ProblemError('forbidden')
      const [site, { newest }] = await Promise.all([siteOf(this.api, id, signal), this.api.flowWork(id, signal)])
      return { site, flow: Flow.nullable().parse(newest.flow) }
    },
  })

  override render() {
    return html`${facesOf(
      this.#known,
      ({ site, flow }) => html`<look-editor .site=${site} .flow=${flow}></look-editor>`,
    )}`
  }
}
