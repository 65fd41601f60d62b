/**
 * What a site's widget may know of its settings and its flow, in one language. Pure: the Desk answers with it, and the
 * console shows by it how a site will look before anything is published.
 */
import { elsewhereOf } from './elsewhere.ts'
import { publicFlow, wordedIn } from './qualification/public-flow.ts'
import type { Language } from './schema/basics.ts'
import type { PublishedFlow } from './schema/flow.ts'
import type { ConsentQuestion, Look, PublicSite, SiteSettings } from './schema/site.ts'

/** @param language the visitor's; null for the site's own */
export function publicSiteOf(
  settings: SiteSettings,
  newest: PublishedFlow | undefined,
  language: Language | null,
): Omit<PublicSite, 'attended' | 'opening' | 'answerBy' | 'now' | 'articles'> {
  const spoken = language ?? settings.language
  const { name, consent, responsible, messengers, asksRecommend, look } = settings
  return {
    name,
    language: settings.language,
    consent: consent === null ? null : publicConsent(consent, spoken, settings.language),
    responsible,
    title: said(look.title, spoken, settings.language),
    lead: said(look.lead, spoken, settings.language),
    logo: look.logo,
    elsewhere: elsewhereOf(messengers),
    ...(asksRecommend && { asksRecommend }),
    flow: newest?.flow ? publicFlow(newest.version, newest.flow, spoken, settings.language) : null,
  }
}

/** In the visitor's language, else the site's; where it is in neither, the widget has words of its own. */
function said(worded: Look['title'], spoken: Language, fallback: Language): string | null {
  return worded[spoken] ?? worded[fallback] ?? null
}

/** The question as it is put to a visitor: agreeing to it names the language it was read in. */
function publicConsent({ version, text, marketing }: ConsentQuestion, spoken: Language, fallback: Language) {
  const language = wordedIn(text, spoken, fallback)
  return { version, text: text[language]!, language, marketing }
}
