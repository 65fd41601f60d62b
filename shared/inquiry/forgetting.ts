/**
 * What stays of an inquiry that is forgotten, because its visitor asked for it or its site keeps no longer: what happened,
 * when and how often, so that every measure stays what it was; nothing that they or anybody else wrote, and not who they are
 * (docs/decisions/0029, 0049).
 */
import type { Message } from '../schema/inquiry.ts'
import type { InquiryPerson, InquiryState } from './inquiry-state.ts'

/** In the place of a name or an address: where there is one, lists and mails need one. */
const nobody = '—'

/** Who they are, afterwards. */
export const forgottenPerson: Required<Omit<InquiryPerson, 'answered' | 'identity' | 'withdrawnAt'>> = {
  contact: { fullName: nobody, address: { kind: 'email', value: nobody } },
  source: { page: nobody, referrerHost: null, campaign: null },
  consent: null,
  ratingComment: null,
  excerpt: '',
}

/** What was written since, of what was written at all. */
export function remaining<Said extends Pick<Message, 'seq'>>(
  { forgotten = 0 }: Pick<InquiryState, 'forgotten'>,
  messages: readonly Said[],
): Said[] {
  return messages.filter(({ seq }) => seq > forgotten)
}
