import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'

/** What went wrong with a whole form or an act, above its button; nothing when all is well. */
export function formFailure(failure: string): TemplateResult | typeof nothing {
  if (failure === '') return nothing
  return html`<wa-callout variant="danger" size="s" role="alert">
    <wa-icon slot="icon" name="warning"></wa-icon>${failure}
  </wa-callout>`
}
