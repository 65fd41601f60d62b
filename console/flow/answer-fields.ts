/** How a question is answered: its options, its number with bands, or how long a text may be. */
import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Language } from '../../shared/schema/basics.ts'
import type { DraftBand, DraftOption, DraftQuestion } from '../../shared/schema/flow-draft.ts'
import type { RoutingValues } from '../../shared/routing/values-of.ts'
import { lineField, numberField } from '../elements/live-fields.ts'
import { reworded } from '../text/reworded.ts'
import { flowWords } from '../words/flow-words.ts'
import { moved, newOption } from './edits.ts'
import { setsFields, worthFields } from './worth-fields.ts'

export interface AnswerFields {
  language: Language
  values: RoutingValues
  /** What is wrong at a place of the question, in words; '' when nothing. */
  faultOf: (field: string) => string
  change: (question: DraftQuestion) => void
}

/** The fields of a question's kind. */
export function answerFields(question: DraftQuestion, fields: AnswerFields): TemplateResult | typeof nothing {
  switch (question.kind) {
    case 'choice':
      return choiceFields(question, fields)
    case 'number':
      return numberFields(question, fields)
    case 'text':
      return html`<div class="narrow">
        ${numberField({
          name: 'longest',
          label: flowWords.question.longest,
          value: question.longest,
          fault: fields.faultOf('longest'),
          change: (longest) => fields.change({ ...question, longest }),
        })}
      </div>`
    case 'address':
    case 'consent':
      return nothing
  }
}

function choiceFields(question: Extract<DraftQuestion, { kind: 'choice' }>, fields: AnswerFields): TemplateResult {
  const said = flowWords.question
  const { options } = question
  const { language, values, faultOf, change } = fields
  const keep = (next: DraftOption[]) => change({ ...question, options: next })
  return html`<fieldset>
    <legend>${said.options}</legend>
    <p class="label">${said.axesHint}</p>
    <ol class="rows">
      ${repeat(
        options,
        ({ id }) => id,
        (option, place) => {
          const at = `options.${place}`
          const label = option.label[language] ?? Object.values(option.label)[0] ?? String(place + 1)
          const valued = {
            at,
            label,
            values,
            faultOf,
            change: (part: object) =>
              keep(options.map((one) => (one.id === option.id ? cleaned({ ...one, ...part }) : one))),
          }
          return html`<li>
            <div class="row">
              ${lineField({
                name: `${at}.label`,
                label: said.option(place + 1),
                value: option.label[language] ?? '',
                fault: faultOf(`${at}.label`),
                change: (text) => valued.change({ label: reworded(option.label, language, text) }),
              })}
              ${worthFields(option, valued)}
              <div class="acts">
                ${act('arrow-up', said.optionUp(place + 1), place === 0, () => keep(moved(options, place, -1)))}
                ${act('arrow-down', said.optionDown(place + 1), place === options.length - 1, () => keep(moved(options, place, 1)))}
                ${act('xmark', said.removeOption(label), false, () => keep(options.filter(({ id }) => id !== option.id)))}
              </div>
            </div>
            ${setsFields(option, valued)}
          </li>`
        },
      )}
    </ol>
    ${faultLine(faultOf('options'))} ${addButton(said.addOption, () => keep([...options, newOption(options)]))}
  </fieldset>`
}

function numberFields(question: Extract<DraftQuestion, { kind: 'number' }>, fields: AnswerFields): TemplateResult {
  const said = flowWords.question
  const { bands } = question
  const { language, values, faultOf, change } = fields
  const keep = (next: DraftBand[]) => change({ ...question, bands: next })
  const unit = reworded(question.unit ?? {}, language, '')
  return html`<div class="narrow">
      ${numberField({
        name: 'least',
        label: said.least,
        value: question.least,
        fault: faultOf('least'),
        change: (least) => change({ ...question, least }),
      })}
      ${numberField({
        name: 'most',
        label: said.most,
        value: question.most,
        fault: faultOf('most'),
        change: (most) => change({ ...question, most }),
      })}
      ${lineField({
        name: 'unit',
        label: said.unit,
        value: question.unit?.[language] ?? '',
        fault: faultOf('unit'),
        hint: said.unitHint,
        change: (text) => {
          const next = text === '' ? unit : { ...unit, [language]: text }
          const { unit: _, ...others } = question
          change(Object.keys(next).length === 0 ? others : { ...others, unit: next })
        },
      })}
    </div>
    <fieldset>
      <legend>${said.bands}</legend>
      <p class="label">${said.bandsHint}</p>
      <ol class="rows">
        ${bands.map((band, place) => {
          const at = `bands.${place}`
          const valued = {
            at,
            label: `${said.from} ${band.from ?? ''}`,
            values,
            faultOf,
            change: (part: object) =>
              keep(bands.map((one, other) => (other === place ? cleaned({ ...one, ...part }) : one))),
          }
          return html`<li>
            <div class="row">
              ${numberField({
                name: `${at}.from`,
                label: said.from,
                value: band.from,
                fault: faultOf(`${at}.from`),
                change: (from) => valued.change({ from }),
              })}
              ${worthFields(band, valued)}
              <div class="acts">
                ${act('xmark', said.removeBand(String(band.from ?? '')), false, () => keep(bands.toSpliced(place, 1)))}
              </div>
            </div>
            ${setsFields(band, valued)}
          </li>`
        })}
      </ol>
      ${addButton(said.addBand, () => keep([...bands, { from: null }]))}
    </fieldset>`
}

/** Without what was taken out: `undefined` is no value of a draft. */
function cleaned<Thing extends object>(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing
}

/** A small button that is an icon, with its name. */
export function act(icon: string, name: string, disabled: boolean, does: () => void): TemplateResult {
  return html`<wa-button size="s" appearance="plain" title=${name} ?disabled=${disabled} @click=${does}
    ><wa-icon name=${icon} label=${name}></wa-icon
  ></wa-button>`
}

/** A quiet button that adds one more. */
export function addButton(label: string, does: () => void): TemplateResult {
  return html`<div class="buttons">
    <wa-button size="s" appearance="outlined" @click=${does}
      ><wa-icon slot="start" name="plus"></wa-icon>${label}</wa-button
    >
  </div>`
}

/** What is wrong with a whole, in words. */
export function faultLine(fault: string): TemplateResult | typeof nothing {
  return fault === '' ? nothing : html`<p class="problem" role="alert">${fault}</p>`
}
