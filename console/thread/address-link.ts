import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import type { KeptContact } from '../../shared/schema/inquiry.ts'
import { replyLink } from '../text/reply-link.ts'

/** Where somebody can be reached, to press where that leads anywhere. For the customer's panel and the composer. */
export function addressLink(address: KeptContact['address']): TemplateResult {
  const link = replyLink(address)
  if (link === null) return html`<bdi>${address.value}</bdi>`
  return html`<a href=${link} rel="noopener noreferrer" target=${link.startsWith('https:') ? '_blank' : nothing}
    ><bdi>${address.value}</bdi></a
  >`
}
