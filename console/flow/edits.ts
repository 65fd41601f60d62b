/** What can be done to a flow that somebody works on, as pure functions: each gives the draft as it is afterwards. */
import type { DraftOption, DraftQuestion, FlowDraft } from '../../shared/schema/flow-draft.ts'

export type QuestionKind = DraftQuestion['kind']

/** The kinds of questions, in the order they are offered. */
export const questionKinds = ['choice', 'number', 'text', 'address', 'consent'] as const satisfies QuestionKind[]

/** A flow of nothing yet; a lead counts as qualified from 55 points, as tier B does. */
export const emptyDraft: FlowDraft = { questions: [], line: 55 }

/** A question of this kind, with an id that none of the others has. */
export function newQuestion(kind: QuestionKind, others: readonly DraftQuestion[]): DraftQuestion {
  const common = { id: freeId('question', others), ask: {}, required: true, when: [], mustHave: false }
  return ofKind(common, kind)
}

/** The same question, answered in another way: what only the old way had is gone. */
export function asKind({ id, ask, required, when, mustHave }: DraftQuestion, kind: QuestionKind): DraftQuestion {
  return ofKind({ id, ask, required, when, mustHave }, kind)
}

function ofKind(common: Omit<Extract<DraftQuestion, { kind: 'address' }>, 'kind'>, kind: QuestionKind): DraftQuestion {
  switch (kind) {
    case 'choice': {
      const first = newOption([])
      return { ...common, kind, options: [first, newOption([first])] }
    }
    case 'number':
      return { ...common, kind, least: 1, most: 10_000, bands: [] }
    case 'text':
      return { ...common, kind, longest: 200 }
    case 'address':
    case 'consent':
      return { ...common, kind }
  }
}

export function newOption(others: readonly DraftOption[]): DraftOption {
  return { id: freeId('option', others), label: {} }
}

function freeId(stem: string, others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id))
  let number = others.length + 1
  while (taken.has(`${stem}-${number}`)) number++
  return `${stem}-${number}`
}

/** @param at its place afterwards */
export function withQuestion(draft: FlowDraft, question: DraftQuestion, at = draft.questions.length): FlowDraft {
  return { ...draft, questions: draft.questions.toSpliced(at, 0, question) }
}

export function changed(draft: FlowDraft, question: DraftQuestion): FlowDraft {
  return { ...draft, questions: draft.questions.map((one) => (one.id === question.id ? question : one)) }
}

/** The draft without it. What asked for its answers asks on: the fault shows where it is. */
export function without(draft: FlowDraft, id: string): FlowDraft {
  return { ...draft, questions: draft.questions.filter((question) => question.id !== id) }
}

/** One place up or down, or as far as it goes. */
export function moved<Thing>(things: readonly Thing[], from: number, by: -1 | 1): Thing[] {
  const to = from + by
  if (to < 0 || to >= things.length) return [...things]
  return things.toSpliced(from, 1).toSpliced(to, 0, things[from]!)
}

/** As somebody types a name for routing: what cannot stand in one is left out. */
export function nameOf(typed: string): string {
  return typed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 32)
}
