import { Task } from '@lit/task'
import type { ReactiveControllerHost } from 'lit'
import { firstSteps } from '../../shared/schema/first-steps.ts'
import type { FirstStep, FirstSteps } from '../../shared/schema/first-steps.ts'
import { WhileVisible } from '../controllers/while-visible.ts'
import type { Api } from '../data/api.ts'

/** What somebody does in another window is ticked here before they are back. */
const lookEveryMs = 3_000

/** How far the first steps are, read again while somebody looks at them and some are not taken. */
export class FirstStepsReading {
  /** To be drawn by its faces. */
  readonly task: Task<readonly [], FirstSteps>

  constructor(host: ReactiveControllerHost, api: () => Api) {
    this.task = new Task(host, { args: () => [] as const, task: (_, { signal }) => api().firstSteps(signal) })
    void new WhileVisible(host, lookEveryMs, () => {
      if (this.task.value === undefined || notTaken(this.task.value).length > 0) void this.task.run()
    })
  }
}

/** The steps that are still to be taken, the next one first. */
export function notTaken({ taken }: FirstSteps): FirstStep[] {
  return firstSteps.filter((step) => taken[step] === null)
}
