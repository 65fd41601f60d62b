import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { linkedParts } from '../text/linked-parts.ts'

/** What somebody wrote, as text, with its links; nothing of it is ever read as markup. */
export function linkedText(text: string): (TemplateResult | string)[] {
  return linkedParts(text).map((part) =>
    part.kind === 'text'
      ? part.text
      : html`<a href=${part.href} target="_blank" rel="noopener noreferrer nofollow ugc"><bdi>${part.text}</bdi></a>`,
  )
}
