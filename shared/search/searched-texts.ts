import type { InquiryPerson } from '../inquiry/inquiry-state.ts'
import { receiptOf } from '../receipt.ts'
import type { Message } from '../schema/inquiry.ts'

/** What an inquiry is found by: who asks, how they are reached, its number, what they answered, and all that was written. */
export function searchedTexts(id: string, person: InquiryPerson, messages: readonly Pick<Message, 'text'>[]): string[] {
  const { contact, identity, answered, ratingComment } = person
  const { value, e164 } = contact.address
  const said = Object.values(answered?.answers ?? {}).filter((answer) => typeof answer === 'string')
  return [
    contact.fullName,
    value,
    e164 ?? '',
    receiptOf(id),
    identity?.subject ?? '',
    identity?.name ?? '',
    identity?.email ?? '',
    ...said,
    ...messages.map(({ text }) => text),
    ratingComment ?? '',
  ]
}
