import { describe, expect, it } from 'vitest'
import { asKind, emptyDraft, newQuestion } from '../../../console/flow/edits.ts'
import { typedIn } from '../../../console/flow/typed-in.ts'
import type { DraftQuestion, FlowDraft } from '../../../shared/schema/flow-draft.ts'

const first = newQuestion('choice', [])
const second: Extract<DraftQuestion, { kind: 'number' }> = {
  id: 'how-many',
  kind: 'number',
  ask: {},
  required: true,
  when: [],
  mustHave: false,
  least: 1,
  most: 10,
  bands: [],
}
const draft = (...questions: DraftQuestion[]): FlowDraft => ({ ...emptyDraft, questions })
const asks = (question: DraftQuestion, en: string): DraftQuestion => ({ ...question, ask: { en } })
const sets = (size?: 'small' | 'large', product?: string): DraftQuestion => ({
  ...first,
  kind: 'choice',
  options: [{ id: 'a', label: {}, sets: { ...(size && { size }), ...(product && { product }) } }],
})

describe('typing in a draft', () => {
  it.each<[string, DraftQuestion[], DraftQuestion[], string]>([
    ['a letter more', [asks(first, 'Wha')], [asks(first, 'What')], '.questions.0.ask.en'],
    ['the first letter', [first, second], [first, asks(second, 'H')], '.questions.1.ask.en'],
    ['the last letter taken out', [asks(first, 'W')], [{ ...first, ask: {} }], '.questions.0.ask.en'],
    ['the first of a unit', [second], [{ ...second, unit: { th: 'ช' } }], '.questions.0.unit.th'],
    ['a name for routing', [sets()], [sets(undefined, 'l')], '.questions.0.options.0.sets.product'],
  ])('is known by its place: %s', (_, before, after, place) => {
    expect(typedIn(draft(...before), draft(...after))).toBe(place)
  })

  it.each<[string, DraftQuestion[], DraftQuestion[]]>([
    ['nothing changed', [first], [first]],
    ['two fields at once', [first, second], [asks(first, 'a'), asks(second, 'b')]],
    ['a question more', [first], [first, second]],
    ['a question less', [first, second], [first]],
    ['questions changed places', [asks(first, 'a'), asks(second, 'b')], [asks(second, 'b'), asks(first, 'a')]],
    ['another kind', [first], [asKind(first, 'text')]],
    ['a choice from a list', [sets('small')], [sets('large')]],
    ['a switch', [first], [{ ...first, required: false }]],
    ['a number', [second], [{ ...second, least: 2 }]],
  ])('is not what happened where there is %s', (_, before, after) => {
    expect(typedIn(draft(...before), draft(...after))).toBe(null)
  })
})
