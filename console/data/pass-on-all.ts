/**
 * Passes several inquiries on, one after the other: each is a transfer of its own, with its own turn, credit and line in
 * the timeline, and each has its own outcome. Used by the dialog that does it.
 */
import { uuidv7 } from 'uuidv7'
import type { InquiryAct, MemberCommand, MemberOutcome } from '../../shared/schema/command.ts'
import type { InquiryCard } from '../../shared/schema/inquiry.ts'
import type { Transfer } from '../../shared/schema/move.ts'
import type { FailureCode } from './problem-error.ts'
import { ProblemError } from './problem-error.ts'

/** What is sent for one of them. It is kept as it is when no answer came: repeating it is harmless. */
export interface Step {
  card: InquiryCard
  command: MemberCommand
}

/** One that stayed where it was, and why. */
interface Stayed {
  step: Step
  because: FailureCode
  /** Of the act, that the reason belongs to; null for none. */
  field: string | null
}

export interface Passed {
  went: InquiryCard[]
  stayed: Stayed[]
}

/** The acts for one destination: words become a note of each, with an id of its own. */
export function actFor({ words, ...transfer }: Transfer): InquiryAct {
  return words === undefined ? transfer : { ...transfer, words: { id: uuidv7(), text: words.text } }
}

/**
 * Once nobody can be reached the rest is not tried: it stays, to be sent again as it is.
 * @param deliver as DeskSession's; @param began is told of each step before it is sent, counted from 1
 */
export async function passOnAll(
  steps: readonly Step[],
  deliver: (command: MemberCommand) => Promise<MemberOutcome>,
  began: (at: number) => void,
): Promise<Passed> {
  const passed: Passed = { went: [], stayed: [] }
  for (const [at, step] of steps.entries()) {
    began(at + 1)
    try {
      const outcome = await deliver(step.command)
      if (outcome.kind === 'done') passed.went.push(step.card)
      else passed.stayed.push({ step, because: outcome.because, field: outcome.field ?? null })
    } catch (error) {
      const because = error instanceof ProblemError ? error.code : 'internal'
      passed.stayed.push(...steps.slice(at).map((left): Stayed => ({ step: left, because, field: null })))
      break
    }
  }
  return passed
}
