import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type * as z from 'zod'
import { ProblemError } from '../data/problem-error.ts'
import { controlsIn, sayInvalid } from '../elements/say-invalid.ts'
import { fieldProblems } from '../text/field-problems.ts'
import { words } from '../words/words.ts'

/** A field of some form, by its name in the catalogue of words. */
export type FieldName = keyof typeof words.fields

/** What is said of a field. */
export interface FieldWords {
  label: string
  empty: string
  invalid: string
  /** Of what our own check let through and the server did not. */
  refused?: string
  taken?: string
}

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: DocumentFragment | HTMLElement }

/**
 * A form's life: checks with the server's own schema, sends, and words what went wrong next to its field, or above
 * the button where it belongs to none. What is said of a field goes when somebody changes it.
 */
export class FormState implements ReactiveController {
  busy = false
  /** What went wrong with the whole; empty when nothing. */
  failure = ''
  #problems: Readonly<Record<string, string>> = {}
  readonly #changed = (event: Event): void => {
    for (const element of event.composedPath()) {
      if (element === this.host) return
      if (element instanceof HTMLElement) this.corrected(element.getAttribute('name') ?? '')
    }
  }

  /** @param names the catalogue's name for a field of the schema, where they differ; or its words, where it has none there */
  constructor(
    private readonly host: Host,
    private readonly names: Readonly<Record<string, FieldName | (() => FieldWords)>> = {},
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.host.addEventListener('input', this.#changed)
  }

  hostDisconnected(): void {
    this.host.removeEventListener('input', this.#changed)
  }

  /** What is wrong with a field, in words; empty when nothing. */
  problem(field: string): string {
    return this.#problems[field] ?? ''
  }

  /** Says something is wrong that no schema knows. */
  refuse(problems: Readonly<Record<string, string>>): void {
    this.#problems = problems
    this.#showFirst()
  }

  /** A field was changed: what was wrong with it is not said any more. */
  corrected(field: string): void {
    if (this.problem(field) === '') return
    this.#problems = { ...this.#problems, [field]: '' }
    this.host.requestUpdate()
  }

  /** Checks the input and sends it; resolves with whether it went through. */
  async send<Schema extends z.ZodType>(
    schema: Schema,
    input: Record<string, unknown>,
    send: (value: z.output<Schema>) => Promise<unknown>,
  ): Promise<boolean> {
    if (this.busy) return false
    this.failure = ''
    const checked = fieldProblems(schema, input)
    if (checked.problems !== null) {
      const said = Object.entries(checked.problems).map(([field, problem]) => [field, this.#words(field)?.[problem]])
      this.refuse(Object.fromEntries(said))
      return false
    }
    this.#problems = {}
    this.busy = true
    this.host.requestUpdate()
    try {
      await send(checked.value)
      return true
    } catch (error) {
      this.#take(error)
      return false
    } finally {
      this.busy = false
      this.host.requestUpdate()
    }
  }

  hostUpdated(): void {
    sayInvalid(this.host.renderRoot)
  }

  #take(error: unknown): void {
    const problem = error instanceof ProblemError ? error : new ProblemError('internal')
    const field = problem.field?.replace(/\.\d.*$/u, '')
    const said = field === undefined ? undefined : this.#words(field)
    if (field === undefined || said === undefined) {
      this.failure = words.problems[problem.code]
      return
    }
    // What our own check let through and the server did not is refused for another reason than its form.
    const own = problem.code === 'invalid-input' || (problem.code === 'forbidden' && 'refused' in said)
    const refused: string = 'refused' in said && typeof said.refused === 'string' ? said.refused : said.invalid
    const taken: string = 'taken' in said && typeof said.taken === 'string' ? said.taken : words.problems[problem.code]
    const other = problem.code === 'already-exists' ? taken : words.problems[problem.code]
    this.refuse({ [field]: own ? refused : other })
  }

  #words(field: string): (typeof words.fields)[FieldName] | FieldWords | undefined {
    const name = this.names[field] ?? field
    if (typeof name === 'function') return name()
    return Object.hasOwn(words.fields, name) ? words.fields[name as FieldName] : undefined
  }

  #showFirst(): void {
    this.host.requestUpdate()
    void this.host.updateComplete.then(() =>
      controlsIn(this.host.renderRoot)
        .find((one) => one.hasAttribute('data-problem'))
        ?.focus(),
    )
  }
}
