/** What the console and its preview frame say to each other. Types only: the two are programs of their own. */
import type { Language } from '../../shared/schema/basics.ts'
import type { Answers } from '../../shared/schema/flow.ts'
import type { PublicSite } from '../../shared/schema/site.ts'

/** How the widget is to be shown: what its server would say of the site in each language, and what its tag says. */
export interface Previewed {
  sites: Record<Language, PublicSite>
  /** Attributes of the tag, by their names after `data-`. */
  tag: Readonly<Record<string, string>>
  /** Whether the panel is open from the start, or the launcher alone is shown. */
  opened: boolean
}

/** What the frame tells: it can be told now; the widget stands open; the visitor answered; they sent it. */
export type PreviewNews = { preview: 'ready' | 'drawn' } | { preview: 'walked' | 'sent'; answers: Answers }
