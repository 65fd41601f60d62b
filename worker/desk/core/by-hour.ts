import { localStarts } from '../../../shared/measures/local-hour.ts'

const hourMs = 3_600_000

/** A stretch of time cut where a new local hour begins, in an IANA zone. Epoch ms. */
export function byHour<Stretch extends { from: number; to: number }>(stretch: Stretch, zone: string): Stretch[] {
  const pieces: Stretch[] = []
  let { from } = stretch
  for (;;) {
    const next = nextHour(from, zone)
    if (next >= stretch.to) return [...pieces, { ...stretch, from }]
    pieces.push({ ...stretch, from, to: next })
    from = next
  }
}

/** When the local hour after the one of `at` begins. */
export function nextHour(at: number, zone: string): number {
  return localStarts(localStarts(at, zone).hour + hourMs, zone).hour
}
