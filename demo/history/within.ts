/** Keeps a number within bounds. For what the plan of the history draws. */
export function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
