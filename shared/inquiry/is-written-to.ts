import type { InquiryPerson } from './inquiry-state.ts'

/** Whether they agreed to be written to about other things, and have not taken it back. */
export function isWrittenTo({ consent, withdrawnAt }: Pick<InquiryPerson, 'consent' | 'withdrawnAt'>): boolean {
  return consent?.marketing === true && withdrawnAt === undefined
}
