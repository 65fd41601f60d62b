import { problems } from '../../shared/schema/problem.ts'
import type { Problem, ProblemCode } from '../../shared/schema/problem.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'

/** What a request may fail with: a code of the one table, or no answer at all. */
export type FailureCode = ProblemCode | 'unreachable'

/**
 * A request that did not succeed. Screens translate `code`, put the words next to `field` where there is one, and
 * take `inquiry` (how it stands now) into the store.
 */
export class ProblemError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly field: string | null = null,
    readonly retryAfterMs: number | null = null,
    readonly inquiry: InquiryCard | null = null,
  ) {
    super(code)
    this.name = 'ProblemError'
  }

  /** Reads an answer that is not a success; one without a problem document gets the nearest code for its status. */
  static async from(response: Response): Promise<ProblemError> {
    const seconds = Number(response.headers.get('retry-after'))
    const retryAfterMs = seconds > 0 ? seconds * 1000 : null
    const body = await problemIn(response)
    if (body === null) return new ProblemError(codeForStatus(response.status), null, retryAfterMs)
    return new ProblemError(body.code, body.field ?? null, retryAfterMs, body.inquiry ?? null)
  }
}

async function problemIn(response: Response): Promise<(Problem & { inquiry?: InquiryCard }) | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  try {
    const body: Problem & { inquiry?: InquiryCard } = await response.json()
    return body.code in problems ? body : null
  } catch {
    return null
  }
}

function codeForStatus(status: number): FailureCode {
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 429) return 'too-many'
  if (status === 503) return 'record-away'
  return status >= 500 ? 'internal' : 'invalid-input'
}
