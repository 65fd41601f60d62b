import type { Language } from '../../shared/schema/basics.ts'
import type { FlowDraft } from '../../shared/schema/flow-draft.ts'

/** How many texts of a draft have no words in a language. */
export function missingTexts({ questions }: FlowDraft, language: Language): number {
  const wordings = questions.flatMap((question) => {
    if (question.kind === 'choice') return [question.ask, ...question.options.map(({ label }) => label)]
    return question.kind === 'number' && question.unit ? [question.ask, question.unit] : [question.ask]
  })
  return wordings.filter((wording) => !wording[language]).length
}
