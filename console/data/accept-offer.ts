import type { DeskSession } from './desk-session.ts'
import { ProblemError } from './problem-error.ts'
import type { FailureCode } from './problem-error.ts'

/** Accepts an offer; resolves with null, or with why it did not work. */
export async function acceptOffer(desk: DeskSession, inquiry: string): Promise<FailureCode | null> {
  try {
    const outcome = await desk.act(inquiry, { type: 'accept' })
    return outcome.kind === 'refused' ? outcome.because : null
  } catch (error) {
    return error instanceof ProblemError ? error.code : 'internal'
  }
}
