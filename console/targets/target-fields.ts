/** The fields of a target's form: whom it is for and of what where it is a new one, how much, and under which objective. */
import '@awesome.me/webawesome/dist/components/button/button.js'
import { html, nothing } from 'lit'
import { targetMeasure, targetMeasureIds } from '../../shared/measures/target-measures.ts'
import type { TargetMeasureId } from '../../shared/measures/target-measures.ts'
import type { TargetSubject } from '../../shared/schema/target.ts'
import { lineField, oneField } from '../elements/live-fields.ts'
import { targetWords } from '../words/target-words.ts'
import { words } from '../words/words.ts'
import type { DraftField, TargetDraft } from './target-draft.ts'
import { targetName } from './target-name.ts'

/** What stands in the form, what is wrong with it, and who is told what changes. */
export interface TargetFields {
  draft: TargetDraft
  faults: Partial<Record<DraftField, string>>
  /** Whom one can be set for. */
  subjects: readonly TargetSubject[]
  change: (part: Partial<TargetDraft>) => void
}

/** @param isNew of one that is there, whom it is for and what it measures stay */
export function targetFields(fields: TargetFields, isNew: boolean) {
  const { draft, faults, change } = fields
  const { form } = targetWords
  const { unit, better } = targetMeasure(draft.measure)
  const said = form.value[unit]
  const field = (name: Exclude<DraftField, 'measure'>, label: string, hint = '') =>
    lineField({
      name,
      label,
      hint,
      value: draft[name],
      fault: faults[name] ?? '',
      change: (value) => change({ [name]: value }),
    })
  return html`${isNew ? choices(fields) : fixed(fields)}
  ${field('value', typeof said === 'string' ? said : said[better])}
  ${unit === 'money' && isNew ? field('currency', form.currency) : nothing}
  ${field('objective', form.objective, form.objectiveHint)} ${objectives(fields)}`
}

/** Whom it is for, and of what. */
function choices({ draft: { subject, measure }, faults, subjects, change }: TargetFields) {
  const { form } = targetWords
  return html`${oneField(
    {
      name: 'subject',
      label: form.subject,
      value: keyOf(subject),
      fault: '',
      change: (key) => {
        const { kind, id } = subjects.find((one) => keyOf(one) === key)!
        const measures = measuresFor(kind)
        change({ subject: { kind, id }, measure: measures.includes(measure) ? measure : measures[0]! })
      },
    },
    subjects.map((one) => [keyOf(one), one.kind === 'team' ? form.team(one.name) : one.name] as const),
  )}
  ${oneField<TargetMeasureId>(
    {
      name: 'measure',
      label: form.measure,
      value: measure,
      fault: faults.measure ?? '',
      change: (chosen) => change({ measure: chosen }),
    },
    measuresFor(subject.kind).map((one) => [one, targetName(one)] as const),
  )}`
}

function fixed({ draft: { subject, measure }, subjects }: TargetFields) {
  const name = subjects.find((one) => keyOf(one) === keyOf(subject))?.name ?? ''
  return html`<p class="what"><bdi>${name}</bdi>${words.colon}${targetName(measure)}</p>`
}

/** Objectives that the same team or person has already, to put another target under one. */
function objectives({ draft: { subject, objective }, subjects, change }: TargetFields) {
  const rows = subjects.find((one) => keyOf(one) === keyOf(subject))?.targets ?? []
  const others = new Set(rows.flatMap(({ target }) => target.objective ?? []).filter((one) => one !== objective))
  if (others.size === 0) return nothing
  return html`<div class="objectives" role="group" aria-label=${targetWords.form.objectives}>
    ${[...others].map(
      (one) =>
        html`<wa-button size="s" appearance="outlined" @click=${() => change({ objective: one })}
          ><bdi>${one}</bdi></wa-button
        >`,
    )}
  </div>`
}

function keyOf({ kind, id }: Pick<TargetSubject, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function measuresFor(kind: TargetSubject['kind']): readonly TargetMeasureId[] {
  return targetMeasureIds.filter((one) => kind === 'team' || !targetMeasure(one).teamOnly)
}
