import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Count } from '../../shared/schema/measures.ts'
import { measuredWords } from '../words/measured-words.ts'
import { countFigure } from './figures.ts'
import { hrefOf } from './measures-address.ts'
import type { MeasuresAddress } from './measures-address.ts'

/**
 * A count that opens the inquiries behind it; none is just a number.
 * @param row that of the comparison that it is in @param said what stands there instead of the count, such as its share
 */
export function countLink(
  address: MeasuresAddress,
  count: Count,
  value: number,
  { key, andKey }: { key: string; andKey: string } = { key: '', andKey: '' },
  said?: string,
): TemplateResult {
  const shown = said ?? countFigure(value)
  if (value === 0) return html`${shown}`
  const opens = measuredWords.list.open(value, measuredWords.counts[count])
  return html`<a
    href=${hrefOf({ ...address, list: count, key, andKey })}
    aria-label=${said === undefined ? opens : `${said}. ${opens}`}
    >${shown}</a
  >`
}
