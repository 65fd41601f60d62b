/** First contact resolution: how many were settled the first time (contract of the measures, section 2, 4). */
import { wilson } from './interval.ts'
import { ratio } from './ratio.ts'

/** A contact as this rule sees it; times in epoch ms. */
export interface Contact {
  /** Null: not known, then only reopening tells. */
  customer: string | null
  topic: string | null
  created: number
  answered: boolean
  /** When it was closed; null while it is open. */
  closedAt: number | null
  resolved: boolean
  escalated: boolean
  /** A transfer nobody had planned; a planned handoff to sales is none. */
  transferred: boolean
  reopened: boolean
  void: boolean
}

export interface FirstContactResolution {
  /** First contacts that were settled then. */
  first: number
  /** Answered and closed first contacts that have failed already or are older than the window. */
  eligible: number
  /** Closed and not failed so far, but younger than the window. */
  immature: number
  /** Came back: counted in no denominator. */
  repeats: number
  /** First ÷ eligible, 0 to 1; null: no data. */
  rate: number | null
  /** Wilson's 95 % interval of the rate; null: no data. */
  interval: [low: number, high: number] | null
}

/**
 * Judges contacts at `now`, with a window of `window` ms after closing. Failed: not resolved, escalated, unplanned
 * transfer, reopened, or the same customer came back on the same topic from closing to the end of the window.
 */
export function firstContactResolution(
  contacts: readonly Contact[],
  { window, now }: { window: number; now: number },
): FirstContactResolution {
  const counted = contacts.filter((contact) => !contact.void)
  const known = Map.groupBy(counted.filter(isKnown), (contact) => JSON.stringify([contact.customer, contact.topic]))
  const repeats = new Set<Contact>()
  const cameBack = new Set<Contact>()
  for (const same of known.values()) {
    for (const earlier of same) {
      for (const later of same) {
        if (later === earlier || !follows(later, earlier, window)) continue
        repeats.add(later)
        cameBack.add(earlier)
      }
    }
  }
  const judged = counted.filter((contact) => contact.answered && contact.closedAt !== null && !repeats.has(contact))
  const sound = judged.filter((contact) => !hasFailed(contact) && !cameBack.has(contact))
  const first = sound.filter((contact) => now - contact.closedAt! > window).length
  return firstContactsOf({
    settledFirst: first,
    firstContacts: judged.length - sound.length + first,
    firstMaturing: sound.length - first,
    repeats: repeats.size,
  })
}

/** From counts: of contacts or of summed facts. */
export function firstContactsOf(counts: {
  settledFirst: number
  firstContacts: number
  firstMaturing: number
  repeats: number
}): FirstContactResolution {
  const { settledFirst: first, firstContacts: eligible, firstMaturing: immature, repeats } = counts
  return {
    first,
    eligible,
    immature,
    repeats,
    rate: ratio(first, eligible),
    interval: eligible === 0 ? null : wilson(first, eligible),
  }
}

function isKnown(contact: Contact): boolean {
  return contact.customer !== null && contact.topic !== null
}

function follows(later: Contact, earlier: Contact, window: number): boolean {
  if (earlier.closedAt === null) return false
  return later.created >= earlier.closedAt && later.created - earlier.closedAt <= window
}

function hasFailed(contact: Contact): boolean {
  return !contact.resolved || contact.escalated || contact.transferred || contact.reopened
}
