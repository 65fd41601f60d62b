import type { Source } from '../../shared/schema/inquiry.ts'
import { visitorLimits } from '../../shared/visitor-limits.ts'
import { canonicalLine } from '../../shared/text.ts'

/** Where the visitor came from: taken when they send, and never before. */
export function sourceHere(): Source {
  return sourceOf(location.href, document.referrer)
}

/**
 * The page without query and fragment, the referrer's host when it is another site's, the campaign of the address.
 * @param page address of the page
 * @param referrer `document.referrer`, empty when there is none
 */
export function sourceOf(page: string, referrer: string): Source {
  const { origin, pathname, host, searchParams } = new URL(page)
  const part = (name: string) => short(searchParams.get(`utm_${name}`) ?? '', visitorLimits.campaignPart) || null
  const campaign = { source: part('source'), medium: part('medium'), name: part('campaign') }
  const referrerHost = URL.parse(referrer)?.host ?? ''
  return {
    // An address without an origin (a local file) still names its page.
    page: short(origin === 'null' ? page.split(/[?#]/)[0]! : origin + pathname, visitorLimits.pageUrl),
    referrerHost: referrerHost && referrerHost !== host ? referrerHost : null,
    campaign: campaign.source || campaign.medium || campaign.name ? campaign : null,
  }
}

function short(value: string, longest: number): string {
  return [...canonicalLine(value)].slice(0, longest).join('').trim()
}
