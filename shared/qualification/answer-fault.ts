/** Whether an answer fits its question: one rule for the widget and the Desk, so that they cannot disagree. Pure. */
import type { Answer } from '../schema/flow.ts'
import { canonicalText, codePoints } from '../text.ts'

/** As much of a question as judging an answer needs: a public one and a whole one alike. */
export type Answerable = { required: boolean } & (
  | { kind: 'choice'; options: readonly { id: string }[] }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'text'; longest: number }
  | { kind: 'address' | 'consent' }
)

export type AnswerFault = 'empty' | 'malformed' | 'small' | 'large' | 'long'

/** What is wrong with an answer; null when nothing is. A question that is not required may be skipped. */
export function answerFault(question: Answerable, answer: Answer | undefined): AnswerFault | null {
  if (answer === null || answer === undefined) return question.required ? 'empty' : null
  switch (question.kind) {
    case 'choice':
      return question.options.some((option) => option.id === answer) ? null : 'malformed'
    case 'number':
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'malformed'
      return answer < question.least ? 'small' : answer > question.most ? 'large' : null
    case 'address':
    case 'consent':
      return typeof answer === 'string' && answer !== '' ? null : 'malformed'
    case 'text': {
      if (typeof answer !== 'string') return 'malformed'
      const text = canonicalText(answer)
      if (text === '') return question.required ? 'empty' : null
      return codePoints(text) > question.longest ? 'long' : null
    }
  }
}

/** A number as a visitor types it, Thai digits and a grouping of thousands included; NaN when it is none. */
export function numberOf(typed: string): number {
  const plain = typed
    .trim()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
}
