import { visitorLimits } from '../../shared/visitor-limits.ts'
import { walk } from '../../shared/qualification/walk.ts'
import type { Answer, Answered, PublicFlow, PublicQuestion } from '../../shared/schema/flow.ts'
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import type { Words } from '../words/en.ts'
import type { Walked } from './walked.ts'

/** What a visitor answered: as it is sent, and as they read it over before. */
export interface Given {
  answered: Answered
  lines: { id: string; ask: string; said: string }[]
  /** Where to answer, where one of the questions asks for it; null while it was not said, undefined where none does. */
  address: ReplyAddress | null | undefined
  /** All of it as a message, for whoever adds nothing; empty when everything was skipped. */
  text: string
}

/** The answers to the questions that are asked; a skipped one is null, and '' in words. */
export function givenOf(
  { version, questions }: PublicFlow,
  { answers, address }: Pick<Walked, 'answers' | 'address'>,
  words: Words,
): Given {
  const asked = walk(questions, answers)
  const where = asked.find((question) => question.kind === 'address' && answers[question.id] !== null)
  const lines = asked.map((question) => {
    const { id, ask } = question
    const answer = question === where ? address?.value : answers[id]
    return { id, ask, said: said(question, answer, words) }
  })
  const text = lines
    .filter(({ id, said }) => said && id !== where?.id)
    .map((line) => `${line.ask.replace(/[?:\s]+$/, '')}: ${line.said}`)
  return {
    answered: { flow: version, answers: Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? null])) },
    lines,
    address: where && (answers[where.id] === undefined ? null : address),
    text: [...text.join('\n')].slice(0, visitorLimits.message).join('').trim(),
  }
}

function said(question: PublicQuestion, answer: Answer | undefined, { language, agreed }: Words): string {
  if (question.kind === 'consent') return answer ? agreed : ''
  if (question.kind === 'choice') return question.options.find(({ id }) => id === answer)?.label ?? ''
  if (typeof answer !== 'number') return answer ?? ''
  const number = answer.toLocaleString(language, { maximumFractionDigits: 9 })
  return question.kind === 'number' && question.unit ? `${number} ${question.unit}` : number
}
