/** Days of the made-up past, as they are at Noravi's in Bangkok, which has no summer time. Used by the plan of the history. */

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
const bangkokMs = 7 * hourMs

/** Midnight in Bangkok before or at a time. */
export function startOfDay(at: number): number {
  return Math.floor((at + bangkokMs) / dayMs) * dayMs - bangkokMs
}

/** 0 is Sunday. */
export function weekdayOf(at: number): number {
  return new Date(at + bangkokMs).getUTCDay()
}

/** Day of the month, from 1. */
export function dateOf(at: number): number {
  return new Date(at + bangkokMs).getUTCDate()
}

/** The Monday that a time's week begins with. */
export function startOfWeek(at: number): number {
  return startOfDay(at) - ((weekdayOf(at) + 6) % 7) * dayMs
}
