import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { FactorCode } from '../../shared/schema/second-factor.ts'
import { ProblemError } from '../data/problem-error.ts'
import { sayInvalid } from '../elements/say-invalid.ts'
import { formText } from '../text/form-text.ts'
import { secondFactorWords } from '../words/second-factor-words.ts'
import { words } from '../words/words.ts'

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: DocumentFragment | HTMLElement }

/** A form that asks for one code: checks it, hands it over, and says next to it what is wrong. */
export class CodeForm implements ReactiveController {
  busy = false
  /** What is wrong with the code; empty when nothing. */
  problem = ''

  /** @param other the words for a failure that has its own, null for the usual ones */
  constructor(
    private readonly host: Host,
    private readonly other: (error: ProblemError) => string | null = () => null,
  ) {
    host.addController(this)
  }

  hostUpdated(): void {
    sayInvalid(this.host.renderRoot)
  }

  /** Takes the form's code. Resolves with whether it went through. */
  async send(event: SubmitEvent, send: (code: string) => Promise<unknown>): Promise<boolean> {
    event.preventDefault()
    if (this.busy) return false
    const typed = formText(new FormData(event.target as HTMLFormElement), 'code')
    const { faults } = secondFactorWords.step
    const parsed = FactorCode.safeParse({ code: typed })
    if (!parsed.success) return this.#refuse(typed.trim() === '' ? faults.empty : faults.invalid)
    this.problem = ''
    this.busy = true
    this.host.requestUpdate()
    try {
      await send(parsed.data.code)
      return true
    } catch (error) {
      const problem = error instanceof ProblemError ? error : new ProblemError('internal')
      return this.#refuse(this.other(problem) ?? words.problems[problem.code])
    } finally {
      this.busy = false
      this.host.requestUpdate()
    }
  }

  #refuse(problem: string): false {
    this.problem = problem
    this.host.requestUpdate()
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('wa-input[name="code"]')?.focus(),
    )
    return false
  }
}
