import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { Site } from '../../shared/schema/site.ts'
import { tagOf } from '../../shared/tag-of.ts'
import { words } from '../words/words.ts'
import './code-block.ts'

/** The line a site owner puts on their pages, ready to copy. */
export function tagLine(site: Site): TemplateResult {
  return html`<code-block code=${tagOf(location.origin, site)} label=${words.sites.copyTag}></code-block>`
}
