/** Whose customer this is, as far as routing goes. Pure. */
import type { InquiryState } from './inquiry-state.ts'

/** Whoever had it last and is asked first; whoever stood in for somebody gives it back to them. Null: nobody yet. */
export function ownerOf({ held, standsIn }: Pick<InquiryState, 'held' | 'standsIn'>): string | null {
  const last = held.at(-1) ?? null
  return last !== null && last === standsIn?.by ? standsIn.for : last
}
