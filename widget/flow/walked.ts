/** How far a visitor has come through the site's flow. Types only. */
import type { Answers } from '../../shared/schema/flow.ts'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

export interface Walked {
  /** Version of the flow. */
  flow: number
  /** Also those to questions that are no longer asked: whoever changes their mind twice finds them again. */
  answers: Answers
  /** Where to answer, once a question asked for it or it was known; the answer itself is its kind alone. */
  address: ReplyAddress | null
  /** The question on the screen; null when all are answered and the form stands with the summary. */
  at: string | null
  /** The visitor came from the summary, to change an answer, and goes back there. */
  changing: boolean
}
