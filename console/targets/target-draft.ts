/** What stands in the form of a target: what it makes of it, and what is wrong with it, in words. Pure. */
import { targetMeasure } from '../../shared/measures/target-measures.ts'
import type { TargetMeasureId } from '../../shared/measures/target-measures.ts'
import { NewTarget } from '../../shared/schema/target.ts'
import type { Subject, Target } from '../../shared/schema/target.ts'
import { targetWords } from '../words/target-words.ts'
import { typedValue, valueTyped } from './target-figures.ts'

export interface TargetDraft {
  subject: Subject
  measure: TargetMeasureId
  currency: string
  value: string
  objective: string
}

/** The fields that something can be wrong with. */
const draftFields = ['measure', 'currency', 'value', 'objective'] as const
export type DraftField = (typeof draftFields)[number]

/** A target as it would have been written. */
export function draftOf(target: Target): TargetDraft {
  const { subject, measure, currency, value, objective } = target
  return { subject, measure, currency: currency ?? '', value: valueTyped(value, target), objective: objective ?? '' }
}

/** The target as the server takes it, or what is wrong by field. */
export function wishOf(
  draft: TargetDraft,
  month: string,
): { kind: 'fits'; wish: NewTarget } | { kind: 'wrong'; faults: Partial<Record<DraftField, string>> } {
  const { subject, measure, objective } = draft
  const currency = targetMeasure(measure).unit === 'money' ? draft.currency.trim().toUpperCase() : null
  const value = typedValue(draft.value, { measure, currency })
  const parsed = NewTarget.safeParse({ subject, month, measure, currency, value, objective: objective.trim() || null })
  if (parsed.success) return { kind: 'fits', wish: parsed.data }
  const wrong = parsed.error.issues.map(({ path }) => draftFields.find((field) => field === path[0]) ?? 'value')
  return { kind: 'wrong', faults: Object.fromEntries(wrong.map((field) => [field, faultWords(field, measure)])) }
}

function faultWords(field: DraftField, measure: TargetMeasureId): string {
  const { faults } = targetWords.form
  return field === 'value' ? faults.value[targetMeasure(measure).unit] : faults[field]
}
