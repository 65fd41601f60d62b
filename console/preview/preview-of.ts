import { publicSiteOf } from '../../shared/public-site.ts'
import { Language } from '../../shared/schema/basics.ts'
import type { Flow } from '../../shared/schema/flow.ts'
import type { PublicSite, Site } from '../../shared/schema/site.ts'
import { lookAttributes } from '../../shared/tag-of.ts'
import type { Previewed } from './preview-talk.ts'

/** As the widget is told, whatever version it will be: a draft has none. */
const tried = 1

/** The widget as a site's tag would show it to readers of a language, with the flow as it stands in the editor. */
export function previewOf(site: Site, flow: Flow | null, language: Language, opened = true): Previewed {
  const told = (spoken: Language): PublicSite => ({
    ...publicSiteOf(site, { version: tried, flow }, spoken),
    attended: true,
    opening: { open: true, until: null },
    answerBy: null,
  })
  const sites = Object.fromEntries(Language.options.map((one) => [one, told(one)])) as Previewed['sites']
  return { sites, tag: { ...lookAttributes(site.look, site.language), language }, opened }
}
