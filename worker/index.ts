/** The worker's ways in: requests, the clock, and the two object classes. */
import { app } from './app.ts'
import { onSchedule } from './jobs/on-schedule.ts'
import type { Env } from './services.ts'

export { Desk } from './desk/desk.ts'
export { Limiter } from './limiter.ts'

export default { fetch: app.fetch, scheduled: onSchedule } satisfies ExportedHandler<Env>
