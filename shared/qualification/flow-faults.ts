/**
 * What in a flow could never be met or understood, and where. The schema refuses to publish it, the editor shows it at
 * its place. Pure; reads drafts, in which anything may be missing, and whole flows alike.
 */
/** As much of a question as its faults need. Numbers that are not filled in yet are null. */
type Judged = { id: string; when: readonly JudgedCondition[] } & (
  | { kind: 'choice'; options: readonly { id: string }[] }
  | { kind: 'number'; least: number | null; most: number | null }
  | { kind: 'text' | 'address' | 'consent' }
)
type JudgedCondition = { question: string; is: readonly string[] } | { question: string; atLeast: number | null }

export type FlowFaultCode =
  | 'same-question'
  | 'same-option'
  | 'most-below-least'
  | 'no-such-question'
  | 'not-a-number'
  | 'not-a-choice'
  | 'no-such-option'
  | 'second-address'

export interface FlowFault {
  code: FlowFaultCode
  /** From the flow's own top: `['questions', 2, 'when', 0, 'is']`. */
  path: (string | number)[]
  /** What the fault is about: the id of a question or an option; '' where the place says it. */
  about: string
}

/** In the order of the questions; empty for a flow that can be walked. */
export function flowFaults(questions: readonly Judged[]): FlowFault[] {
  const faults: FlowFault[] = []
  const before = new Map<string, Judged>()
  for (const [at, question] of questions.entries()) {
    const note = (code: FlowFaultCode, about: string, ...path: (string | number)[]) =>
      faults.push({ code, path: ['questions', at, ...path], about })
    if (before.has(question.id)) note('same-question', question.id, 'id')
    if (question.kind === 'number' && (question.least ?? -Infinity) > (question.most ?? Infinity))
      note('most-below-least', '', 'most')
    if (question.kind === 'address' && [...before.values()].some(({ kind }) => kind === 'address'))
      note('second-address', '', 'kind')
    if (question.kind === 'choice') {
      const ids = question.options.map((option) => option.id)
      const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place)
      if (twice !== -1) note('same-option', ids[twice]!, 'options', twice, 'id')
    }
    for (const [place, condition] of question.when.entries()) {
      const fault = conditionFault(condition, before.get(condition.question))
      if (fault !== null) note(fault.code, fault.about, 'when', place, fault.at)
    }
    before.set(question.id, question)
  }
  return faults
}

function conditionFault(
  condition: JudgedCondition,
  other: Judged | undefined,
): { code: FlowFaultCode; about: string; at: string } | null {
  const at = 'question'
  if (other === undefined) return { code: 'no-such-question', about: condition.question, at }
  if ('atLeast' in condition) return other.kind === 'number' ? null : { code: 'not-a-number', about: other.id, at }
  if (other.kind !== 'choice') return { code: 'not-a-choice', about: other.id, at }
  const missing = condition.is.find((id) => !other.options.some((option) => option.id === id))
  return missing === undefined ? null : { code: 'no-such-option', about: missing, at: 'is' }
}

/**
 * The ids of questions that no visitor is ever asked, whatever they answer: what their conditions ask for, and those of
 * the questions behind them, cannot all be so at once. Conditions are joined by "and", so this is exact.
 */
export function neverAsked(questions: readonly Judged[]): string[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  return questions.filter((question) => isImpossible(question, byId)).map(({ id }) => id)
}

function isImpossible(question: Judged, byId: ReadonlyMap<string, Judged>): boolean {
  const options = new Map<string, readonly string[]>()
  const behind = [...question.when]
  const seen = new Set<string>()
  for (let condition = behind.pop(); condition !== undefined; condition = behind.pop()) {
    const other = byId.get(condition.question)
    // A branch to nowhere is a fault of its own.
    if (other === undefined) continue
    if ('atLeast' in condition) {
      if (other.kind === 'number' && (condition.atLeast ?? -Infinity) > (other.most ?? Infinity)) return true
    } else if (condition.is.length > 0) {
      const possible = condition.is.filter((id) => options.get(other.id)?.includes(id) ?? true)
      if (possible.length === 0) return true
      options.set(other.id, possible)
    }
    if (seen.has(other.id)) continue
    seen.add(other.id)
    behind.push(...other.when)
  }
  return false
}

/** The same in words for whoever reads an API's answer. */
export function flowFaultMessage({ code, about }: FlowFault): string {
  switch (code) {
    case 'same-question':
      return `there are two questions named ${about}`
    case 'same-option':
      return `there are two options named ${about}`
    case 'most-below-least':
      return 'must not be less than the least'
    case 'no-such-question':
      return `no earlier question is named ${about}`
    case 'not-a-number':
      return `${about} is not answered with a number`
    case 'not-a-choice':
      return `${about} is not answered by a choice`
    case 'no-such-option':
      return `the question has no option ${about}`
    case 'second-address':
      return 'the reply address is asked for already'
  }
}
