/** Which answers count more when the same person gives them again. Pure; the Desk remembers those for a while. */
import type { Answers, Flow } from '../schema/flow.ts'

/** @returns each with its question: the option chosen, or the `from` of every band that a number reaches */
export function countingAgain(flow: Flow, answers: Answers): { question: string; answer: string | number }[] {
  const counting: { question: string; answer: string | number }[] = []
  for (const question of flow.questions) {
    const answer = answers[question.id]
    if (question.kind === 'choice') {
      const option = question.options.find(({ id }) => id === answer)
      if (option?.worth?.again !== undefined) counting.push({ question: question.id, answer: option.id })
    } else if (question.kind === 'number' && typeof answer === 'number') {
      for (const { from, worth } of question.bands)
        if (worth?.again !== undefined && answer >= from) counting.push({ question: question.id, answer: from })
    }
  }
  return counting
}
