import '@awesome.me/webawesome/dist/components/callout/callout.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import { timeOfDay } from '../text/dates.ts'
import { locale, words } from '../words/words.ts'

/** Says how old numbers are when newer ones could not be read. */
export function staleNote({ stale, at }: { stale: boolean; at: number }) {
  if (!stale) return nothing
  return html`<wa-callout variant="warning" size="s" role="status"
    ><wa-icon slot="icon" name="warning"></wa-icon>${words.measures.stale(timeOfDay(at, locale))}</wa-callout
  >`
}
