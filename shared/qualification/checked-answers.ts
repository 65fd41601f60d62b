/** Answers as they are kept: of the questions that are asked, each fitting, texts canonical. Pure; used by the Desk. */
import type { Answers, Question } from '../schema/flow.ts'
import { canonicalText } from '../text.ts'
import type { AnswerFault } from './answer-fault.ts'
import { answerFault } from './answer-fault.ts'
import { walk } from './walk.ts'

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
    const fault = answerFault(question, answer)
    if (fault !== null) return { question: question.id, fault }
    const text = typeof answer === 'string' && question.kind === 'text' ? canonicalText(answer) : answer
    kept[question.id] = text === undefined || text === '' ? null : text
  }
  return { answers: kept }
}
