import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Count } from '../../shared/schema/measures.ts'
import { words } from '../words/words.ts'
import { countFigure } from './figures.ts'
import { hrefOf } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'

/** A count that opens the inquiries behind it; none is just a number. `row`: that of the comparison that it is in. */
export function countLink(
  address: MeasuresAddress,
  count: Count,
  value: number,
  { key, andKey }: { key: string; andKey: string } = { key: '', andKey: '' },
): TemplateResult {
  if (value === 0) return html`${countFigure(0)}`
  return html`<a
    href=${hrefOf({ ...address, list: count, key, andKey })}
    aria-label=${words.measures.list.open(value, words.measures.counts[count])}
    >${countFigure(value)}</a
  >`
}
