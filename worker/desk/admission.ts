/** Who is let in from a site's pages: the origin is on its list, and an inquiry is its own visitor's. */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import { originAllowed } from '../../shared/origin.ts'
import type { Refused } from '../../shared/schema/command.ts'
import type { VisitorInquiry } from '../../shared/schema/inquiry.ts'
import type { ProblemCode } from '../../shared/schema/problem.ts'
import { isLoopback } from '../is-loopback.ts'
import type { DeskContext } from './desk-context.ts'
import type { Held } from './live-rows.ts'
import type { SitePages, VisitorPrincipal } from './principal.ts'

export function refused(because: ProblemCode, detail?: string): Refused<VisitorInquiry> {
  return detail === undefined ? { kind: 'refused', because } : { kind: 'refused', because, detail }
}

/** Null: these pages may use the site. Whoever tries it on their own machine may, too. */
export async function siteRefuses(
  desk: DeskContext,
  { site, origin, test }: SitePages,
): Promise<Refused<VisitorInquiry> | null> {
  if (!(await desk.founded())) return refused('not-found')
  const found = desk.settings.sites.find((one) => one.id === site)
  if (found === undefined) return refused('not-found')
  if (test && isLoopback(URL.parse(origin ?? '')?.hostname ?? '')) return null
  return originAllowed(found.settings.origins, origin) ? null : refused('origin-not-allowed')
}

/** The visitor's own inquiry, brought in. A foreign one and none at all are refused alike. */
export async function admit(
  desk: DeskContext,
  visitor: VisitorPrincipal,
  id: string,
): Promise<Held | Refused<VisitorInquiry>> {
  const refusal = await siteRefuses(desk, visitor)
  if (refusal !== null) return refusal
  await desk.bringIn(id)
  const held = desk.live.inquiry(id)
  if (held === null || held.state.site !== visitor.site || !isTheirs(held.state, visitor)) return refused('not-found')
  const now = desk.now()
  const { state } = held
  if (state.forgotten !== undefined || now - state.visitorAt > spans.visitorToken) return refused('gone')
  if (isClosed(state.state) && now - state.closedAt! > spans.survey) return refused('gone')
  return held
}

/** By the token their browser made, or by the link we mailed them. */
function isTheirs({ visitor: own, link }: InquiryState, { visitor }: VisitorPrincipal): boolean {
  return own === visitor || link?.key === visitor
}
