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

/** One that was not passed on, and why. */
interface Stayed {
  card: InquiryCard
  because: FailureCode
  /** Of the act, that the reason belongs to; null for none. */
  field: string | null
  /** What was sent and got no answer: sent again as it is, it is done once. Null: it was answered, or never sent. */
  sent: MemberCommand | null
}

export interface Passed {
  went: InquiryCard[]
  stayed: Stayed[]
}

export interface Passing {
  /** The act on an inquiry as it stands by now. */
  commandOn: (inquiry: string) => MemberCommand
  /** As DeskSession's. */
  give: (command: MemberCommand) => Promise<MemberOutcome>
  /** Told of each before it is sent, counted from 1. */
  began: (at: number) => void
}

/** The act for one destination: words become a note of each, with an id of its own. */
export function actFor({ words, ...transfer }: Transfer): InquiryAct {
  return words === undefined ? transfer : { ...transfer, words: { id: uuidv7(), text: words.text } }
}

/**
 * Once nobody can be reached the rest is not tried.
 * @param all each with what was sent of it before and got no answer
 */
export async function passOnAll(
  all: readonly { card: InquiryCard; sent: MemberCommand | null }[],
  { commandOn, give, began }: Passing,
): Promise<Passed> {
  const passed: Passed = { went: [], stayed: [] }
  for (const [at, { card, sent }] of all.entries()) {
    began(at + 1)
    const command = sent ?? commandOn(card.id)
    try {
      const outcome = await give(command)
      if (outcome.kind === 'done') passed.went.push(card)
      else passed.stayed.push({ card, because: outcome.because, field: outcome.field ?? null, sent: null })
    } catch (error) {
      const because = error instanceof ProblemError ? error.code : 'internal'
      passed.stayed.push({ card, because, field: null, sent: command })
      passed.stayed.push(...all.slice(at + 1).map((one): Stayed => ({ ...one, because, field: null })))
      break
    }
  }
  return passed
}
