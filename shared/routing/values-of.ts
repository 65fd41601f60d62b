/** The values that inquiries are routed by, as the flows of a workspace's sites set them: for whoever chooses among them. */
import type { Language } from '../schema/basics.ts'
import type { Attributes, Flow } from '../schema/flow.ts'

/** What queues and people can be told apart by; the kinds, tiers and languages are the same everywhere. */
type ValueOf = 'product' | 'group' | 'territory'

interface RoutingValue {
  value: string
  /** As the first question that sets it words it. */
  label: string
}

export type RoutingValues = Record<ValueOf, RoutingValue[]>

/** @param language in which labels are preferred; the first there is stands in */
export function valuesOf(flows: readonly Flow[], language: Language): RoutingValues {
  const values = { product: new Map(), group: new Map(), territory: new Map() } satisfies Record<
    ValueOf,
    Map<string, string>
  >
  for (const { questions } of flows) {
    for (const question of questions) {
      if (question.kind !== 'choice') continue
      for (const { label, sets } of question.options) {
        const words = label[language] ?? Object.values(label)[0]!
        note(values.product, sets?.product, words)
        note(values.group, sets?.group, words)
        note(values.territory, sets?.territory, words)
      }
    }
  }
  return { product: listed(values.product), group: listed(values.group), territory: listed(values.territory) }
}

function note(known: Map<string, string>, value: Attributes['product'], label: string): void {
  if (value !== undefined && !known.has(value)) known.set(value, label)
}

function listed(known: ReadonlyMap<string, string>): RoutingValue[] {
  return [...known].map(([value, label]) => ({ value, label }))
}
