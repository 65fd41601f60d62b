/** When a question is asked: always, or only after certain answers to earlier ones. */
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Language } from '../../shared/schema/basics.ts'
import type { DraftCondition, DraftQuestion, DraftWording } from '../../shared/schema/flow-draft.ts'
import { numberField, oneField } from '../elements/live-fields.ts'
import { flowWords } from '../words/flow-words.ts'
import { words } from '../words/words.ts'
import { act, addButton, faultLine } from './answer-fields.ts'

export interface ConditionFields {
  language: Language
  /** The questions before it, whose answers can be asked about. */
  before: readonly DraftQuestion[]
  faultOf: (field: string) => string
  change: (when: DraftCondition[]) => void
}

/** The conditions of a question, all of which must be met. */
export function conditionFields(when: readonly DraftCondition[], fields: ConditionFields): TemplateResult {
  const said = flowWords.question
  const { language, faultOf, change } = fields
  const askable = fields.before.filter(({ kind }) => kind === 'choice' || kind === 'number')
  const [last] = askable.slice(-1)
  return html`<fieldset>
    <legend>${said.when} ${when.length === 0 ? said.always : said.only}</legend>
    ${last === undefined && when.length === 0 ? html`<p class="label">${said.nothingBefore}</p>` : ''}
    <ol class="rows">
      ${when.map((condition, place) => {
        const at = `when.${place}`
        const set = (next: DraftCondition) => change(when.map((one, other) => (other === place ? next : one)))
        const other = askable.find(({ id }) => id === condition.question)
        return html`<li>
          <div class="row">
            ${oneField(
              {
                name: `${at}.question`,
                label: place === 0 ? said.conditionQuestion : `${said.and}${words.colon}${said.conditionQuestion}`,
                value: condition.question,
                fault: faultOf(`${at}.question`),
                change: (id) => {
                  const chosen = askable.find((one) => one.id === id)
                  if (chosen !== undefined) set(conditionOn(chosen))
                },
              },
              [
                ...(other === undefined ? [[condition.question, said.gone] as const] : []),
                ...askable.map((one) => [one.id, wording(one.ask, language)] as const),
              ],
            )}
            ${
              'atLeast' in condition
                ? numberField({
                    name: `${at}.atLeast`,
                    label: said.atLeast,
                    value: condition.atLeast,
                    fault: faultOf(`${at}.atLeast`),
                    change: (atLeast) => set({ question: condition.question, atLeast }),
                  })
                : ''
            }
            <div class="acts">
              ${act('xmark', said.removeCondition(place + 1), false, () => change(when.toSpliced(place, 1)))}
            </div>
          </div>
          ${'is' in condition ? answersOf(condition, other, language, set) : ''} ${faultLine(faultOf(`${at}.is`))}
        </li>`
      })}
    </ol>
    ${last === undefined ? '' : addButton(said.addCondition, () => change([...when, conditionOn(last)]))}
    ${faultLine(faultOf('when'))}
  </fieldset>`
}

function answersOf(
  { question, is }: Extract<DraftCondition, { is: string[] }>,
  other: DraftQuestion | undefined,
  language: Language,
  set: (next: DraftCondition) => void,
): TemplateResult {
  const known =
    other?.kind === 'choice' ? other.options.map(({ id, label }) => [id, wording(label, language)] as const) : []
  // What was chosen and is gone stays to be seen, so that it can be taken out.
  const gone = is.filter((id) => !known.some(([one]) => one === id)).map((id) => [id, id] as const)
  return html`<div role="group" class="ticks" aria-label=${flowWords.question.conditionOptions}>
    ${[...known, ...gone].map(
      ([id, label]) =>
        html`<wa-checkbox
          size="s"
          .checked=${is.includes(id)}
          @change=${(event: Event) => {
            const isChosen = (event.target as HTMLInputElement).checked
            set({ question, is: isChosen ? [...is, id] : is.filter((one) => one !== id) })
          }}
          >${label}</wa-checkbox
        >`,
    )}
  </div>`
}

function conditionOn(question: DraftQuestion): DraftCondition {
  return question.kind === 'number'
    ? { question: question.id, atLeast: question.least }
    : { question: question.id, is: [] }
}

/** A wording as whoever edits in a language reads it; what it is called where it has no words at all. */
export function wording(text: DraftWording, language: Language): string {
  return text[language] || Object.values(text).find((one) => one !== '') || flowWords.question.untitled
}

/** The conditions in a few words, for a folded question. */
export function conditionsInWords(
  when: readonly DraftCondition[],
  before: readonly DraftQuestion[],
  language: Language,
): string {
  const said = flowWords.question
  return when
    .map((condition) => {
      const other = before.find(({ id }) => id === condition.question)
      if (other === undefined) return said.gone
      const ask = wording(other.ask, language)
      if ('atLeast' in condition) return said.summaryAtLeast(ask, String(condition.atLeast ?? '?'))
      const options = other.kind === 'choice' ? other.options.filter(({ id }) => condition.is.includes(id)) : []
      return said.summaryIs(ask, options.map(({ label }) => wording(label, language)).join(' / ') || '?')
    })
    .join(`${words.comma}${said.and} `)
}
