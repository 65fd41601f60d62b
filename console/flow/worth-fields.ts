/** What an answer is worth, and what it says for routing: the same for an option and for a band of numbers. */
import '@awesome.me/webawesome/dist/components/details/details.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { InquiryKind, SizeClass, Urgency } from '../../shared/schema/flow.ts'
import type { DraftSets, DraftWorth } from '../../shared/schema/flow-draft.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { lineField, numberField, oneField } from '../elements/live-fields.ts'
import { flowWords } from '../words/flow-words.ts'
import { words } from '../words/words.ts'
import { nameOf } from './edits.ts'

interface Valued {
  worth?: DraftWorth | undefined
  sets?: DraftSets | undefined
}

export interface ValuedFields {
  /** Where it is in the question, dotted. */
  at: string
  /** How it is called in the names of its parts. */
  label: string
  values: RoutingValues
  faultOf: (field: string) => string
  change: (valued: Valued) => void
}

/** What it counts for, and how much. */
export function worthFields({ worth }: Valued, { at, faultOf, change }: ValuedFields): TemplateResult {
  const said = flowWords.question
  const axis = worth?.axis ?? 'none'
  return html`${oneField(
    {
      name: `${at}.worth.axis`,
      label: said.axis,
      value: axis,
      fault: '',
      change: (chosen) => change({ worth: chosen === 'none' ? undefined : { points: 10, ...worth, axis: chosen } }),
    },
    (['none', 'fit', 'intent'] as const).map((one) => [one, said.axes[one]] as const),
  )}
  ${
    worth
      ? numberField({
          name: `${at}.worth.points`,
          label: said.points,
          value: worth.points,
          fault: faultOf(`${at}.worth.points`),
          change: (points) => change({ worth: { ...worth, points } }),
        })
      : nothing
  }`
}

/** What it sets, unfolded on demand; the summary says what is set. */
export function setsFields({ worth, sets = {} }: Valued, fields: ValuedFields): TemplateResult {
  const said = flowWords.question
  const { at, label, values, faultOf, change } = fields
  const set = (part: DraftSets) => {
    const next = Object.fromEntries(
      Object.entries({ ...sets, ...part }).filter(([, value]) => value !== ''),
    ) as DraftSets
    change({ sets: Object.keys(next).length === 0 ? undefined : next })
  }
  const named = (part: 'product' | 'group' | 'territory') => {
    const known = values[part].map(({ value }) => value)
    return lineField({
      name: `${at}.sets.${part}`,
      label: said.sets[part],
      value: sets[part] ?? '',
      fault: faultOf(`${at}.sets.${part}`),
      hint: known.length === 0 ? '' : known.slice(0, 6).join(', '),
      change: (typed) => set({ [part]: nameTyped(typed) }),
    })
  }
  const chosen = (part: 'kind' | 'size' | 'urgency', options: readonly (readonly [string, string])[]) =>
    oneField<string>(
      {
        name: `${at}.sets.${part}`,
        label: said.sets[part],
        value: sets[part] ?? '',
        fault: '',
        change: (value) => set({ [part]: value === '' ? undefined : value }),
      },
      [['', said.asBefore], ...options],
    )
  return html`<wa-details appearance="plain">
    <span slot="summary"
      >${said.moreSummary}<span class="hidden-words"> ${label}</span>:
      <span class="quiet">${setsInWords(sets)}</span></span
    >
    <p class="label">${said.setsHint}</p>
    <div class="narrow">
      ${named('product')} ${named('group')} ${named('territory')}
      ${chosen(
        'kind',
        InquiryKind.options.map((kind) => [kind, words.lead.kinds[kind]] as const),
      )}
      ${chosen(
        'size',
        SizeClass.options.map((size) => [size, words.routing.sizes[size]] as const),
      )}
      ${chosen(
        'urgency',
        Urgency.options.map((urgency) => [urgency, said.urgencies[urgency]] as const),
      )}
      ${
        worth
          ? numberField({
              name: `${at}.worth.again`,
              label: said.again,
              value: worth.again ?? null,
              fault: faultOf(`${at}.worth.again`),
              change: (again) =>
                change({ worth: again === null ? { axis: worth.axis, points: worth.points } : { ...worth, again } }),
            })
          : nothing
      }
    </div>
  </wa-details>`
}

/** A name while it is typed: the hyphen at its end is on the way to the next letter. */
function nameTyped(typed: string): string | undefined {
  const name = nameOf(typed) + (/[-\s]$/u.test(typed) && nameOf(typed) !== '' ? '-' : '')
  return name === '' ? undefined : name
}

function setsInWords(sets: DraftSets): string {
  const said = flowWords.question
  const shown = Object.entries(sets).map(([part, value]) => {
    if (part === 'kind') return words.lead.kinds[value as InquiryKind]
    if (part === 'size') return words.routing.sizes[value as SizeClass]
    return part === 'urgency' ? `${said.sets.urgency}${words.colon}${said.urgencies[value as Urgency]}` : value
  })
  return shown.length === 0 ? said.setsNothing : shown.join(words.comma)
}
