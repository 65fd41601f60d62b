import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { overflowChain } from '../../shared/routing/overflow-chain.ts'
import type { Queue, QueueRules } from '../../shared/schema/queue.ts'
import type { FieldName, FormState } from '../controllers/form-state.ts'
import { textField } from '../elements/text-field.ts'
import { languages } from '../language.ts'
import { formText } from '../text/form-text.ts'
import { language, words } from '../words/words.ts'
import { selectField } from './select-field.ts'

const numberNames = {
  'rules.offer.live': 'offerLive',
  'rules.offer.message': 'offerMessage',
  'rules.atMost': 'atMost',
  'rules.overflow.after': 'overflowAfter',
} as const satisfies Record<string, FieldName>

/** Names in the catalogue for what the schema calls otherwise. */
export const waitingFieldNames = { ...numberNames, 'rules.overflow.to': 'overflowTo' } as const

/**
 * How long an offer stands, how many may wait, and where it goes on to when nobody takes it.
 * @param others the queues it could go on to
 */
export function waitingFields(
  form: FormState,
  { offer, atMost, overflow }: QueueRules,
  others: readonly Pick<Queue, 'id' | 'name'>[],
): TemplateResult {
  const number = (field: keyof typeof numberNames, value: number | null, hint = '') =>
    textField(form, { field, name: numberNames[field], type: 'number', value: String(value ?? ''), hint })
  return html`<fieldset>
    <legend>${words.waiting.title}</legend>
    <div class="narrow">${number('rules.offer.live', offer.live)} ${number('rules.offer.message', offer.message)}</div>
    <p class="label">${words.waiting.offerHint}</p>
    ${number('rules.atMost', atMost, words.waiting.atMostHint)}
    ${number('rules.overflow.after', overflow?.after ?? null, words.waiting.afterHint)}
    ${selectField(form, {
      field: 'rules.overflow.to',
      name: 'overflowTo',
      value: overflow?.to ?? '',
      options: [['', words.waiting.toManagers], ...others.map(({ id, name }) => [id, name] as const)],
      hint: words.waiting.toHint,
    })}
  </fieldset>`
}

/** What is written of it in the form's data; checked afterwards. */
export function waitingOf(data: FormData): Record<'offer' | 'atMost' | 'overflow', unknown> {
  const number = (field: keyof typeof numberNames) => {
    const text = formText(data, field)
    return text === '' ? null : Number(text)
  }
  const after = number('rules.overflow.after')
  return {
    offer: { live: number('rules.offer.live') ?? Number.NaN, message: number('rules.offer.message') ?? Number.NaN },
    atMost: number('rules.atMost'),
    overflow: after === null ? null : { after, to: formText(data, 'rules.overflow.to') || null },
  }
}

/** A circle that a queue's overflow leads in, by its queues' names; null when there is none. */
export function circleOf(queue: string, queues: readonly Queue[]): string | null {
  const chain = overflowChain(queue, queues)
  if (!chain.circle) return null
  const on = languages[language] === 'rtl' ? ' ← ' : ' → '
  return chain.queues.map((id) => queues.find((one) => one.id === id)?.name ?? '').join(on)
}
