/** Answers as they are kept: of the questions that are asked, each fitting, texts canonical. Pure; used by the Desk. */
import { Language } from '../schema/basics.ts'
import type { Answer, Answers, Question } from '../schema/flow.ts'
import { ReplyAddress } from '../schema/inquiry.ts'
import { canonicalText } from '../text.ts'
import type { AnswerFault } from './answer-fault.ts'
import { answerFault } from './answer-fault.ts'
import { walk } from './walk.ts'

const addressKinds = ReplyAddress.options.map(({ shape }) => shape.kind)

/**
 * @returns the answers to keep, in the flow's order, or the first question whose answer does not fit. Answers to
 * questions that are not asked are left out: going back may have left them behind.
 */
export function checkedAnswers(
  questions: readonly Question[],
  answers: Answers,
): { answers: Answers } | { question: string; fault: AnswerFault } {
  const kept: Answers = {}
  for (const question of walk(questions, answers)) {
    const answer = answers[question.id]
    const fault = answerFault(question, answer) ?? strangeWord(question, answer)
    if (fault !== null) return { question: question.id, fault }
    const text = typeof answer === 'string' && question.kind === 'text' ? canonicalText(answer) : answer
    kept[question.id] = text === undefined || text === '' ? null : text
  }
  return { answers: kept }
}

/** What a widget of ours never sends, and is kept as a word: of an address its kind, of a consent the language it was read in. */
function strangeWord({ kind }: Question, answer: Answer | undefined): AnswerFault | null {
  if (typeof answer !== 'string') return null
  const words = kind === 'address' ? addressKinds : kind === 'consent' ? [Language] : []
  return words.length === 0 || words.some((one) => one.safeParse(answer).success) ? null : 'malformed'
}
