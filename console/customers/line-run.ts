import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CheckedLine, ImportLine } from '../../shared/schema/customer-import.ts'
import { ProblemError } from '../data/problem-error.ts'
import type { FailureCode } from '../data/problem-error.ts'
import { batchesOf } from './lines-of.ts'

/**
 * Lines of a list on their way to the server, some at a time: how far they are, what became of each, and where they stopped.
 * They go on from there.
 */
export class LineRun implements ReactiveController {
  readonly lines: readonly ImportLine[]
  /** What came back, in the order of the list. */
  readonly checked: CheckedLine[] = []
  state: 'waiting' | 'running' | 'stopped' | 'over' = 'waiting'
  /** Why it stopped. */
  failure: FailureCode | null = null
  readonly #batches: ImportLine[][]
  #ended = false

  /**
   * @param ask what is asked of the server for some lines, one request after the other
   * @param rested called whenever it stops or is over
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    lines: readonly ImportLine[],
    private readonly ask: (lines: ImportLine[]) => Promise<CheckedLine[]>,
    private readonly rested: () => void = () => {},
  ) {
    this.lines = lines
    this.#batches = batchesOf(lines)
    host.addController(this)
  }

  /** Nobody is there any more who would see what comes. */
  hostDisconnected(): void {
    this.end()
  }

  /** Nothing is asked any more. */
  end(): void {
    this.#ended = true
    this.host.removeController(this)
  }

  /** Sends what is left; comes back when all is there, or when it stops. */
  async go(): Promise<void> {
    if (this.state === 'running' || this.state === 'over') return
    this.#become('running')
    try {
      for (let batch = this.#batches[0]; batch !== undefined && !this.#ended; batch = this.#batches[0]) {
        this.checked.push(...(await this.ask(batch)))
        this.#batches.shift()
        this.host.requestUpdate()
      }
      if (!this.#ended) this.#become('over')
    } catch (error) {
      this.#become('stopped', error instanceof ProblemError ? error.code : 'internal')
    }
    if (!this.#ended) this.rested()
  }

  #become(state: LineRun['state'], failure: FailureCode | null = null): void {
    this.state = state
    this.failure = failure
    this.host.requestUpdate()
  }
}
