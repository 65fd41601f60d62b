import type { TemplateResult } from 'lit'
import { html } from 'lit'
import { counted } from '../words/counted.ts'
import type { Words } from '../words/en.ts'
import type { Draft, Fault } from './draft.ts'
import { kinds } from './draft.ts'
import { longestAddress } from './faults-of.ts'

/** What the keyboard of a phone and the browser's memory offer for each kind. */
const inputs = {
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  line: { type: 'text', autocomplete: 'off' },
  whatsapp: { type: 'tel', autocomplete: 'tel' },
  wechat: { type: 'text', autocomplete: 'off' },
} as const

/**
 * Where to answer: one of five kinds, and the address. The contact form and a question of the flow show it.
 * @param id of the field @param change what the visitor did to it
 */
export function addressField(
  id: string,
  words: Words,
  { kind, address }: Pick<Draft, 'kind' | 'address'>,
  fault: Fault | null | undefined,
  change: (change: Partial<Pick<Draft, 'kind' | 'address'>>) => void,
): TemplateResult {
  return html`<div class="kinds">
      ${kinds.map(
        (each) =>
          html`<label
            ><input type="radio" name="kind" .checked=${each === kind} @change=${() => change({ kind: each })} /><span
              >${words.kinds[each]}</span
            ></label
          >`,
      )}
    </div>
    <div class="field">
      <label for=${id}>${words.addresses[kind]}</label>
      <input
        id=${id}
        type=${inputs[kind].type}
        autocomplete=${inputs[kind].autocomplete}
        required
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby="${id}-fault"
        .value=${address}
        @input=${({ target }: Event) => change({ address: (target as HTMLInputElement).value })}
      />
      <p class="fault" id="${id}-fault">${faultWords(words, kind, fault)}</p>
    </div>`
}

function faultWords({ language, faults }: Words, kind: Draft['kind'], fault: Fault | null | undefined): string {
  if (!fault) return ''
  if (fault === 'empty') return faults.address
  if (fault === 'long') return counted(language, faults.long, longestAddress[kind])
  return kind === 'phone' ? faults.phone : faults.email
}
