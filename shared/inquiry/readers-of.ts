import type { InquiryState } from './inquiry-state.ts'

/**
 * Who may read an inquiry whatever teams they are in: whoever has it or is offered it, everybody who had it, and who was
 * asked about it. Lists and the index are read by it.
 */
export function readersOf({ assignee, held, asked = [] }: Pick<InquiryState, 'assignee' | 'held' | 'asked'>): string[] {
  return [...new Set([...(assignee === null ? [] : [assignee]), ...held, ...asked])]
}
