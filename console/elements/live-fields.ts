/** Small fields of what somebody works on: they show what it says now, and tell each change. */
import '@awesome.me/webawesome/dist/components/input/input.js'
import '@awesome.me/webawesome/dist/components/option/option.js'
import '@awesome.me/webawesome/dist/components/select/select.js'
import '@awesome.me/webawesome/dist/components/textarea/textarea.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { fieldNote } from './text-field.ts'

interface Field<Value> {
  /** Its place in the whole, dotted: what is wrong with it is looked up by this. */
  name: string
  label: string
  value: Value
  /** What is wrong with it, in words; '' when nothing. */
  fault: string
  hint?: string
  /** Lines that are seen at once, where there may be many. */
  rows?: number
  change: (value: Value) => void
}

/** One line of text. */
export function lineField({ name, label, value, fault, hint = '', change }: Field<string>): TemplateResult {
  return html`<wa-input
    name=${name}
    label=${label}
    size="s"
    autocomplete="off"
    .value=${value}
    ?data-problem=${fault !== ''}
    @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    >${fieldNote(fault, hint)}</wa-input
  >`
}

/** Text that may run over several lines. */
export function wordsField({ name, label, value, fault, hint = '', rows = 2, change }: Field<string>): TemplateResult {
  return html`<wa-textarea
    name=${name}
    label=${label}
    size="s"
    rows=${rows}
    resize="auto"
    .value=${value}
    ?data-problem=${fault !== ''}
    @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
    >${fieldNote(fault, hint)}</wa-textarea
  >`
}

/** A number; told when the field is left, for half a number is none. Null when nothing stands in it. */
export function numberField({ name, label, value, fault, hint = '', change }: Field<number | null>): TemplateResult {
  return html`<wa-input
    name=${name}
    label=${label}
    size="s"
    type="number"
    step="any"
    autocomplete="off"
    .value=${value === null ? '' : String(value)}
    ?data-problem=${fault !== ''}
    @change=${(event: Event) => {
      const typed = (event.target as HTMLInputElement).value
      change(typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed))
    }}
    >${fieldNote(fault, hint)}</wa-input
  >`
}

/** One of several; the empty value stands for none. */
export function oneField<Value extends string>(
  { name, label, value, fault, hint = '', change }: Field<Value>,
  options: readonly (readonly [value: Value, label: string])[],
): TemplateResult {
  return html`<wa-select
    name=${name}
    label=${label}
    size="s"
    .value=${value}
    ?data-problem=${fault !== ''}
    @change=${(event: Event) => change((event.target as HTMLInputElement).value as Value)}
  >
    ${options.map(([one, shown]) => html`<wa-option value=${one}>${shown}</wa-option>`)} ${fieldNote(fault, hint)}
  </wa-select>`
}
