import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { openedSteps } from '../../shared/schema/health.ts'
import type { SiteHealth } from '../../shared/schema/health.ts'
import { locale, words } from '../words/words.ts'

/** Opening is quick where it takes no longer, in ms. */
const quick = 250

/** How the widget fares on a website, in a line; nothing where nobody has opened it. */
export function healthLine(health: SiteHealth | undefined): TemplateResult | typeof nothing {
  const counts = health?.counts ?? {}
  const said = words.sites.health
  const steps = openedSteps.map((step) => ({ step, count: counts[`opened-${step}`] ?? 0 }))
  const opened = steps.reduce((sum, { count }) => sum + count, 0)
  const inTime = steps.filter(({ step }) => Number(step) <= quick).reduce((sum, { count }) => sum + count, 0)
  const [load, send] = [counts['load-failed'] ?? 0, counts['send-failed'] ?? 0]
  if (opened + load + send === 0) return nothing
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(opened === 0 ? 0 : inTime / opened)
  return html`<div>
    <p class="label">${said.title}</p>
    <p>
      ${opened === 0 ? nothing : said.opened(share, opened)}
      ${load + send === 0 ? said.well : html`<strong>${said.failed(load, send)}</strong>`}
    </p>
  </div>`
}
