import { consume } from '@lit/context'
import { Task } from '@lit/task'
import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import type { Queue } from '../../shared/schema/queue.ts'
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
import { FlowDesk } from './flow-desk.ts'
import './flow-editor.ts'

interface Known {
  site: Site
  queues: readonly Queue[]
  values: RoutingValues
  desk: FlowDesk
}

/** The page of one website's questions: reads what is there, and hands it to the editor. Loaded when asked for. */
@customElement('flow-page')
export class FlowPage extends SpokenElement {
  static override styles = [base, wholePageStyles]

  /** Id of the website. */
  @property() site = ''
  @consume({ context: apiContext }) api!: Api
  @consume({ context: deskContext }) desk!: DeskSession
  readonly #known = new Task(this, {
    args: () => [this.site] as const,
    task: async ([id], { signal }): Promise<Known> => {
      if (this.desk.me.may['site.write'] === 'none') throw new ProblemError('forbidden')
      const [site, { queues }, values, work] = await Promise.all([
        siteOf(this.api, id, signal),
        this.api.queues(signal),
        this.api.routingValues(signal),
        this.api.flowWork(id, signal),
      ])
      return { site, queues, values, desk: new FlowDesk(this.api, id, work) }
    },
  })

  override render() {
    return html`${facesOf(
      this.#known,
      ({ site, queues, values, desk }) =>
        html`<flow-editor
          .site=${site}
          .queues=${queues}
          .values=${values}
          .desk=${desk}
          @draft-wanted=${() => void this.#known.run()}
        ></flow-editor>`,
    )}`
  }
}
