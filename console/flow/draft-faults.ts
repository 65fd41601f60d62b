/** What keeps a draft from being published, and what is odd in it, each with its place: for words next to the field. */
import { flowFaults, neverAsked } from '../../shared/qualification/flow-faults.ts'
import type { FlowFaultCode } from '../../shared/qualification/flow-faults.ts'
import { Flow } from '../../shared/schema/flow.ts'
import type { FlowDraft } from '../../shared/schema/flow-draft.ts'

export type DraftFaultCode = FlowFaultCode | 'empty' | 'long' | 'number' | 'few' | 'name' | 'never-asked'

export interface DraftFault {
  code: DraftFaultCode
  /** Dotted, from the question: `ask`, `options.1.label`; of the flow itself: `line`. */
  field: string
  /** Index of the question; null for the flow itself. */
  question: number | null
  /** Id of what it is about; '' where the place says it. */
  about: string
}

/** In the order of the questions. One that nobody is ever asked can be published all the same. */
export function draftFaults(draft: FlowDraft): DraftFault[] {
  const parsed = Flow.safeParse(draft)
  // Without a question it asks nothing, which is published as no flow at all.
  const isOfNone = ({ path }: { path: PropertyKey[] }) => draft.questions.length === 0 && path.join() === 'questions'
  const shape = (parsed.error?.issues ?? []).filter(
    (issue) => !isOfNone(issue) && !(issue.code === 'custom' && 'fault' in (issue.params ?? {})),
  )
  const faults = [
    ...shape.map((issue) => placed(issue.path, codeOf(issue.code, issue.path, valueAt(draft, issue.path)), '')),
    ...flowFaults(draft.questions).map(({ code, path, about }) => placed(path, code, about)),
    ...neverAsked(draft.questions).map((id) =>
      placed(['questions', draft.questions.findIndex((one) => one.id === id), 'when'], 'never-asked', ''),
    ),
  ]
  return faults.toSorted((one, other) => (one.question ?? -1) - (other.question ?? -1))
}

/** Whether it cannot be published because of them. */
export function blocks({ code }: DraftFault): boolean {
  return code !== 'never-asked'
}

function placed(path: readonly PropertyKey[], code: DraftFaultCode, about: string): DraftFault {
  const [first, question, ...rest] = path
  const inside = first === 'questions' && typeof question === 'number'
  return { code, field: (inside ? rest : path).map(String).join('.'), question: inside ? question : null, about }
}

/** What the schema's issue comes to, by where it is. */
function codeOf(code: string | undefined, path: readonly PropertyKey[], value: unknown): DraftFaultCode {
  const last = path.at(-1)
  if (last === 'options' || last === 'is' || last === 'questions') return code === 'too_big' ? 'long' : 'few'
  if (['product', 'group', 'territory', 'id'].includes(String(last))) return 'name'
  if (['points', 'again', 'least', 'most', 'longest', 'from', 'line', 'atLeast'].includes(String(last))) return 'number'
  return typeof value === 'string' && value.trim() !== '' ? 'long' : 'empty'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, part) => (Object(inside) as Record<PropertyKey, unknown>)[part], value)
}
