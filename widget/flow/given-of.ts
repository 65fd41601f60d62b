import { limits } from '../../shared/limits.ts'
import { walk } from '../../shared/qualification/walk.ts'
import type { Answer, Answered, Answers, PublicFlow, PublicQuestion } from '../../shared/schema/flow.ts'

/** What a visitor answered: as it is sent, and as they read it over before. */
export interface Given {
  answered: Answered
  lines: { id: string; ask: string; said: string }[]
  /** All of it as a message, for whoever adds nothing; empty when everything was skipped. */
  text: string
}

/** The answers to the questions that are asked; a skipped one is null, and '' in words. @param language that of the words */
export function givenOf({ version, questions }: PublicFlow, answers: Answers, language: string): Given {
  const asked = walk(questions, answers)
  const lines = asked.map((question) => {
    const { id, ask } = question
    return { id, ask, said: said(question, answers[id], language) }
  })
  const text = lines.filter((line) => line.said).map((line) => `${line.ask.replace(/[?:\s]+$/, '')}: ${line.said}`)
  return {
    answered: { flow: version, answers: Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? null])) },
    lines,
    text: [...text.join('\n')].slice(0, limits.message).join('').trim(),
  }
}

function said(question: PublicQuestion, answer: Answer | undefined, language: string): string {
  if (question.kind === 'choice') return question.options.find(({ id }) => id === answer)?.label ?? ''
  if (typeof answer !== 'number') return answer ?? ''
  const number = answer.toLocaleString(language, { maximumFractionDigits: 9 })
  return question.kind === 'number' && question.unit ? `${number} ${question.unit}` : number
}
