/** Reads an answer of Foyer's API: its JSON, or an error that says what was asked and why it was refused. */
import type { Problem } from '../shared/schema/problem.ts'

/** Foyer answered with a problem; `problem` is its body, null when there was none to read. */
export class AnswerError extends Error {
  readonly status: number
  readonly problem: Problem | null

  constructor(what: string, status: number, problem: Problem | null) {
    const field = problem?.field === undefined ? '' : ` (${problem.field})`
    super(`${what}: ${status} ${problem?.code ?? ''} ${problem?.detail ?? problem?.title ?? ''}${field}`)
    this.name = 'AnswerError'
    this.status = status
    this.problem = problem
  }
}

/**
 * @param what what was asked, for the error
 * @throws AnswerError when the answer is not a success
 */
export async function answerOf<Value>(what: string, response: Response): Promise<Value> {
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') === true && text !== ''
  const body: unknown = json ? JSON.parse(text) : null
  if (!response.ok) throw new AnswerError(what, response.status, body as Problem | null)
  return body as Value
}
