/**
 * Walks a flow: which questions are asked, given the answers so far. The widget walks it screen by screen, the Desk once
 * more when the inquiry arrives. Pure.
 */
import type { Answers, Condition } from '../schema/flow.ts'

/** As much of a question as walking needs: a public one and a whole one alike. */
interface Step {
  id: string
  when: Condition[]
}

/**
 * The questions that are asked, in order. An answer to a question that is not asked counts for nothing, here and in
 * every later condition.
 */
export function walk<S extends Step>(questions: readonly S[], answers: Answers): S[] {
  const asked: S[] = []
  const isMet = (condition: Condition) => {
    if (!asked.some((step) => step.id === condition.question)) return false
    const answer = answers[condition.question]
    if ('is' in condition) return typeof answer === 'string' && condition.is.includes(answer)
    return typeof answer === 'number' && answer >= condition.atLeast
  }
  for (const step of questions) if (step.when.every(isMet)) asked.push(step)
  return asked
}
