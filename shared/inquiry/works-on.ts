/** Whose signs of work count: the Desk keeps them, the console gives them. */
import type { EpisodeState } from '../schema/inquiry.ts'

/** Whether what a member does with an inquiry is work on it: they have it, or were asked about it. Anybody else looks. */
export function worksOn(
  member: string,
  { state, assignee, asked = [] }: { state: EpisodeState; assignee: string | null; asked?: readonly string[] },
): boolean {
  return state === 'open' && (assignee === member || asked.includes(member))
}
