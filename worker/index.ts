/** The worker's ways in: requests, the clock, the queue, and the three object classes. */
import { app } from './app.ts'
import { onQueue } from './jobs/on-queue.ts'
import { onSchedule } from './jobs/on-schedule.ts'
import type { Env } from './services.ts'

export { Desk } from './desk/desk.ts'
export { Limiter } from './limiter.ts'
export { WordIndex } from './search/word-index.ts'

export default { fetch: app.fetch, queue: onQueue, scheduled: onSchedule } satisfies ExportedHandler<Env>
