/** How the widget fares on strangers' pages: what it tells in passing, sampled, about nobody in particular. */
import * as z from 'zod'

/** Steps of the time from the click until the panel can be used, in ms; `more` is beyond the last. */
export const openedSteps = ['100', '250', '500', '1000', '2500', 'more'] as const
type OpenedStep = (typeof openedSteps)[number]

/** Query of `POST /v1/:site/health`: one thing that happened. */
export const HealthNote = z.union([
  /** Milliseconds from the click until the panel could be used. */
  z.strictObject({ opened: z.coerce.number().int().min(0).max(600_000) }),
  /** The panel could not be loaded; or the server would not take what the visitor sent. */
  z.strictObject({ failed: z.enum(['load', 'send']) }),
])
export type HealthNote = z.infer<typeof HealthNote>

/** What is counted. */
export type HealthCount = `opened-${OpenedStep}` | 'load-failed' | 'send-failed'

/** What a note counts for. */
export function countOf(note: HealthNote): HealthCount {
  if ('failed' in note) return `${note.failed}-failed`
  return `opened-${openedSteps.find((step) => note.opened <= Number(step)) ?? 'more'}`
}

/** A site's health over some days, as the console shows it. */
export interface SiteHealth {
  site: string
  counts: Partial<Record<HealthCount, number>>
}

/** Days that the console looks back. */
export const healthDays = 7
