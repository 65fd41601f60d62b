import type { InquiryCard } from '../../shared/schema/inquiry.ts'

/** The newer of two cards of one inquiry; a late or repeated one changes nothing. */
export function newerCard(known: InquiryCard | undefined, arrived: InquiryCard): InquiryCard {
  return known !== undefined && known.version >= arrived.version ? known : arrived
}
