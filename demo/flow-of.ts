/** What each shop asks: the flow of the first one, with the places and budgets of its own country, in all their languages. */
import type { Question } from '../shared/schema/flow.ts'
import { inAllTongues } from './catalogue/flow-words.ts'
import { flow } from './flow.ts'
import type { Shop } from './sites.ts'

type Option = Extract<Question, { kind: 'choice' }>['options'][number]

export function flowOf({ territories, budgets }: Shop): typeof flow {
  const [small, large] = budgets
  const options: Record<string, Option[]> = {
    where: territories.map(({ id, label, territory }) => ({ id, label, sets: { territory } })),
    budget: [
      { id: 'small', label: { en: `Up to ${small}`, th: `ไม่เกิน ${small}` } },
      { id: 'middle', label: { en: `${small} to ${large}`, th: `${small}–${large}` } },
      { id: 'large', label: { en: `More than ${large}`, th: `มากกว่า ${large}` } },
    ],
  }
  const own = (question: Question): Question => {
    const list = options[question.id]
    return question.kind === 'choice' && list !== undefined ? { ...question, options: list } : question
  }
  return { ...flow, questions: flow.questions.map((question) => spoken(own(question))) }
}

function spoken(question: Question): Question {
  const ask = inAllTongues(question.ask)
  switch (question.kind) {
    case 'choice':
      return { ...question, ask, options: question.options.map((one) => ({ ...one, label: inAllTongues(one.label) })) }
    case 'number':
      return { ...question, ask, ...(question.unit && { unit: inAllTongues(question.unit) }) }
    case 'text':
    case 'address':
    case 'consent':
      return { ...question, ask }
  }
}
