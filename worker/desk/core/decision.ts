/** What deciding comes to: events to journal, or a refusal with a code from the table of problems. */
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { ProblemCode } from '../../../shared/schema/problem.ts'

export type Decision =
  | { kind: 'happened'; happenings: InquiryHappening[] }
  | { kind: 'refused'; because: ProblemCode; detail?: string; field?: string }

/** It is so already. */
export const nothing: Decision = { kind: 'happened', happenings: [] }

export function happened(...happenings: InquiryHappening[]): Decision {
  return { kind: 'happened', happenings }
}

/** @param field in the command's own words, where one is to blame */
export function refused(because: ProblemCode, detail?: string, field?: string): Decision {
  return { kind: 'refused', because, ...(detail !== undefined && { detail }), ...(field !== undefined && { field }) }
}
