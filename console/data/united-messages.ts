import { remaining } from '../../shared/inquiry/forgetting.ts'
import type { InquiryCard, Message } from '../../shared/schema/inquiry.ts'

/** Messages known and arrived as one list, each id once, in the order of their events; without what was to be forgotten. */
export function unitedMessages(
  card: Pick<InquiryCard, 'forgotten'>,
  known: readonly Message[],
  arrived: readonly Message[],
): Message[] {
  const byId = new Map(known.map((message) => [message.id, message]))
  for (const message of arrived) byId.set(message.id, message)
  return remaining(card, [...byId.values()]).sort((one, other) => one.seq - other.seq)
}
