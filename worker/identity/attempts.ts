/** How attempts are counted and locked out: pure, for the limiter object. */

/** At most `most` attempts within a sliding time; one more locks the key. */
export interface Brake {
  most: number
  withinMs: number
  lockMs: number
}

/** What is remembered of a key: when attempts were let through, and until when it is locked. */
export interface Attempts {
  times: number[]
  lockedUntil: number
}

export type Turn = { taken: true } | { taken: false; retryAfterMs: number }

/** Lets the attempt through and counts it, or refuses. Attempts on a locked key do not lock it for longer. */
export function afterAttempt(before: Attempts, brake: Brake, now: number): { attempts: Attempts; turn: Turn } {
  if (now < before.lockedUntil) {
    return { attempts: before, turn: { taken: false, retryAfterMs: before.lockedUntil - now } }
  }
  const times = before.times.filter((time) => now - time < brake.withinMs)
  if (times.length >= brake.most) {
    const attempts = { times: [], lockedUntil: now + brake.lockMs }
    return { attempts, turn: { taken: false, retryAfterMs: brake.lockMs } }
  }
  return { attempts: { times: [...times, now], lockedUntil: 0 }, turn: { taken: true } }
}

/** From when on nothing of a key matters any more. */
export function forgottenAt(attempts: Attempts, brake: Brake): number {
  return Math.max(attempts.lockedUntil, (attempts.times.at(-1) ?? 0) + brake.withinMs)
}
