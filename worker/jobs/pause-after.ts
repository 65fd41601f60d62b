/** How long a notice rests after an attempt that failed: pure, for the job that sends. */
import { limits } from '../../shared/limits.ts'

const minuteMs = 60_000

/** After the first attempt, the second and so on; together about ten hours, the longest that a provider should be down. */
const pauses = [minuteMs / 2, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs, 120 * minuteMs, 420 * minuteMs] as const

/**
 * @param attempt the one that failed, from 1
 * @returns milliseconds, or null when it was the last
 */
export function pauseAfter(attempt: number): number | null {
  return attempt >= limits.noticeAttempts ? null : (pauses[attempt - 1] ?? pauses.at(-1)!)
}
