/** How long an inquiry may be put by, in choices: the moments they come to, by the reader's own clock. */
const hourMs = 3_600_000
/** When a morning begins. */
const morning = 9

export const snoozes = ['hour', 'later', 'tomorrow', 'monday', 'week'] as const
export type Snooze = (typeof snoozes)[number]

/** @param now epoch ms @returns epoch ms */
export function snoozeUntil(choice: Snooze, now: number): number {
  if (choice === 'hour') return now + hourMs
  if (choice === 'later') return now + 3 * hourMs
  const at = new Date(now)
  at.setHours(morning, 0, 0, 0)
  // A Monday lies ahead: on one it is the next.
  const days = { tomorrow: 1, monday: (8 - at.getDay()) % 7 || 7, week: 7 }[choice]
  at.setDate(at.getDate() + days)
  return at.getTime()
}
