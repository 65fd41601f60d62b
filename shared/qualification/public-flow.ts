/** A flow as a visitor's browser may know it: in one language, and without a word of what answers are worth. Pure. */
import { Language } from '../schema/basics.ts'
import type { Flow, PublicFlow, PublicQuestion, Question, Wording } from '../schema/flow.ts'

/** @param language the visitor's; @param fallback the site's, where that wording is missing */
export function publicFlow(version: number, flow: Flow, language: Language, fallback: Language): PublicFlow {
  const spoken = (wording: Wording) => wordedIn(wording, language, fallback)
  return { version, questions: flow.questions.map((question) => publicQuestion(question, spoken)) }
}

/** The wording in a language, else in the fallback, else in whatever there is. */
export function worded(wording: Wording, language: Language, fallback: Language): string {
  return wording[wordedIn(wording, language, fallback)]!
}

/** The language that a wording is read in by somebody who reads `language`. */
export function wordedIn(wording: Wording, language: Language, fallback: Language): Language {
  return [language, fallback, ...Language.options].find((one) => wording[one] !== undefined)!
}

/** @param spoken the language of a wording as it is read */
function publicQuestion(question: Question, spoken: (wording: Wording) => Language): PublicQuestion {
  const word = (wording: Wording) => wording[spoken(wording)]!
  const { id, required, when } = question
  const common = { id, ask: word(question.ask), required, when }
  switch (question.kind) {
    case 'choice':
      return {
        ...common,
        kind: 'choice',
        options: question.options.map(({ id, label }) => ({ id, label: word(label) })),
      }
    case 'number': {
      const { least, most, unit } = question
      return { ...common, kind: 'number', least, most, unit: unit === undefined ? null : word(unit) }
    }
    case 'text':
      return { ...common, kind: 'text', longest: question.longest }
    case 'address':
      return { ...common, kind: 'address' }
    case 'consent':
      return { ...common, kind: 'consent', language: spoken(question.ask) }
  }
}
