/** From question to question: where a visitor's walk through the flow begins, goes on and goes back to. Pure. */
import { answerFault } from '../../shared/qualification/answer-fault.ts'
import { walk } from '../../shared/qualification/walk.ts'
import type { Answer, Answers, PublicFlow } from '../../shared/schema/flow.ts'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import type { Walked } from './walked.ts'

/**
 * Begins, or goes on where an earlier page left off.
 * @param kept what the browser kept, of whatever version: another one's is passed over, and so are answers that do not fit
 * @param reply where to answer, where that is known: it is not asked again
 */
export function beginWalk(
  { version, questions }: PublicFlow,
  kept: Partial<Walked> | null,
  reply: ReplyAddress | null = null,
): Walked {
  const known = kept?.flow === version ? kept : {}
  const address = known.address ?? reply
  const answers: Answers = {}
  for (const question of questions) {
    const given = known.answers?.[question.id]
    const answer = question.kind === 'address' && given !== null ? address?.kind : given
    if (answer !== undefined && answerFault(question, answer) === null) answers[question.id] = answer
  }
  const at = walk(questions, answers).find(({ id }) => id === known.at)?.id ?? openIn(questions, answers)
  return { flow: version, answers, address, at, changing: at !== null && known.changing === true }
}

/** The step after the question on the screen was answered; a changed answer leads back to the summary, unless it asks more. */
export function goOn({ questions }: PublicFlow, walked: Walked, answer: Answer): Walked {
  const answers = { ...walked.answers, [walked.at!]: answer }
  const asked = walk(questions, answers)
  const place = asked.findIndex(({ id }) => id === walked.at)
  const next = walked.changing ? undefined : asked[place + 1]
  const at = next?.id ?? openIn(questions, answers)
  return { ...walked, answers, at, changing: at !== null && walked.changing }
}

/** The step before; the same where there is none. */
export function goBack({ questions }: PublicFlow, walked: Walked): Walked {
  if (walked.changing && openIn(questions, walked.answers) === null) return { ...walked, at: null, changing: false }
  const asked = walk(questions, walked.answers)
  const before = asked[asked.findIndex(({ id }) => id === walked.at) - 1]
  return before ? { ...walked, at: before.id } : walked
}

/** The first question that is asked and was neither answered nor skipped. */
function openIn(questions: PublicFlow['questions'], answers: Answers): string | null {
  return walk(questions, answers).find(({ id }) => answers[id] === undefined)?.id ?? null
}
