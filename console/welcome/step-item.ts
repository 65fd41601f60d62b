import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { FirstStep } from '../../shared/schema/first-steps.ts'
import type { Site } from '../../shared/schema/site.ts'
import { tagLine } from '../elements/tag-line.ts'
import { fullMoment } from '../text/dates.ts'
import { firstStepsWords } from '../words/first-steps-words.ts'
import { locale } from '../words/words.ts'

/** Where each step is taken; `site` is the website that may carry the tag, where there is one. */
const places: Record<FirstStep, (site: Site | null) => string> = {
  site: () => '/settings/sites',
  tag: (site) => (site === null ? '/settings/sites' : `/sites/${site.id}/install`),
  hello: () => '/inbox/waiting',
  invite: () => '/settings/members',
  hours: () => '/settings/queues',
}

/**
 * A step of the list: ticked with when it was taken (epoch ms), or with what to do.
 * @param zone the workspace's
 */
export function stepItem(step: FirstStep, at: number | null, site: Site | null, zone: string) {
  const said = firstStepsWords
  const { title, hint, act } = said.steps[step]
  return html`<li data-step=${step} ?data-done=${at !== null}>
    <span class="mark"
      ><wa-icon name=${at === null ? 'clock' : 'check'} label=${at === null ? said.open : said.done}></wa-icon
    ></span>
    <div>
      <h2>${title}</h2>
      ${
        at === null
          ? html`<p class="quiet">${hint}</p>
              ${step === 'hello' && site !== null ? tagLine({ ...site, key: site.testKey }) : nothing}
              <p><a href=${places[step](site)}>${act}</a></p>`
          : html`<p class="quiet">${said.since(fullMoment(at, locale, zone))}</p>`
      }
    </div>
  </li>`
}
