/** Answers and the reasons of a score, in words. Pure; the console shows it. */
import { Language } from '../schema/basics.ts'
import type { Answers, Flow, Question } from '../schema/flow.ts'
import type { ReplyAddress } from '../schema/inquiry.ts'
import { worded } from './public-flow.ts'
import type { Hit } from './score.ts'

export interface AnswerInWords {
  ask: string
  /** Null when the question was skipped. */
  answer: string | null
}

export interface Reason extends Pick<Hit, 'axis' | 'points' | 'again'> {
  ask: string
  answer: string
}

/** What is said of answers that a flow has no words for. */
export interface AnswerWords {
  address: Record<ReplyAddress['kind'], string>
  /** @param language in which it was read, by its name */
  agreed: (language: string) => string
}

/**
 * The questions in the flow's order, each with its answer.
 * @param reader the language to say it in, if it is worded so; @param say in the reader's language
 */
export function answersInWords(flow: Flow, answers: Answers, reader: Language, say: AnswerWords): AnswerInWords[] {
  const said = (question: Question) => {
    const answer = answers[question.id]
    if (typeof answer !== 'string') return answerIn(question, answers, reader)
    if (question.kind === 'address') return say.address[answer as ReplyAddress['kind']] ?? answer
    return question.kind === 'consent' ? say.agreed(languageName(answer, reader)) : answerIn(question, answers, reader)
  }
  return flow.questions
    .filter(({ id }) => id in answers)
    .map((question) => ({ ask: worded(question.ask, reader, 'en'), answer: said(question) }))
}

function languageName(tag: string, reader: Language): string {
  const known = Language.safeParse(tag)
  return known.success ? new Intl.DisplayNames([reader], { type: 'language' }).of(known.data)! : tag
}

function answerIn(question: Question, answers: Answers, reader: Language): string | null {
  const answer = answers[question.id]
  if (answer === null || answer === undefined) return null
  if (question.kind === 'choice') {
    const option = question.options.find(({ id }) => id === answer)
    return option === undefined ? String(answer) : worded(option.label, reader, 'en')
  }
  const unit =
    question.kind === 'number' && question.unit !== undefined ? ` ${worded(question.unit, reader, 'en')}` : ''
  return typeof answer === 'number' ? `${answer.toLocaleString(reader)}${unit}` : answer
}

/** The reasons of a score, weightiest first. */
export function reasons(flow: Flow, answers: Answers, hits: readonly Hit[], reader: Language): Reason[] {
  return hits
    .map(({ question: id, answer, axis, points, again }) => {
      const question = flow.questions.find((one) => one.id === id)
      if (question === undefined) return { ask: id, answer: String(answer), axis, points, again }
      const given = answerIn(question, answers, reader) ?? String(answer)
      return { ask: worded(question.ask, reader, 'en'), answer: given, axis, points, again }
    })
    .toSorted((one, other) => other.points - one.points)
}
