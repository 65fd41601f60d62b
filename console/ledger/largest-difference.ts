import type { PersonShare } from '../../shared/schema/ledger.ts'

/** What nobody would notice, in inquiries: it shows as 0.0. */
const unseen = 0.05

/**
 * Whoever is furthest from their share, either way (of equals the first); null when everybody got theirs. Of those who
 * had a share at all, as long as anybody had: the others' difference is what they were given by hand.
 */
export function largestDifference(people: readonly PersonShare[]): { person: PersonShare; difference: number } | null {
  let largest: { person: PersonShare; difference: number } | null = null
  const sharing = people.filter(({ entitled }) => entitled > 0)
  for (const person of sharing.length > 0 ? sharing : people) {
    const difference = differenceOf(person)
    const isLarger = Math.abs(difference) > Math.abs(largest?.difference ?? 0)
    if (isLarger && Math.abs(difference) >= unseen) largest = { person, difference }
  }
  return largest
}

/** Received beyond one's share, in inquiries; below 0: it was less. */
export function differenceOf({ received, entitled }: Pick<PersonShare, 'received' | 'entitled'>): number {
  return received - entitled
}

/** How many went by hand to people who had no share: they were not there. */
export function givenBeside(people: readonly PersonShare[]): number {
  return people.filter(({ entitled }) => entitled === 0).reduce((sum, { given }) => sum + given, 0)
}
