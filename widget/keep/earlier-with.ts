import type { Earlier, Kept } from './kept.ts'

/** So many are remembered. */
const most = 20
/** So much of a question names a conversation, in UTF-16 units. */
const named = 80

/** The conversations before the next one: this one, where the server has it, and those before it; the newest first. */
export function earlierWith(kept: Kept | null): Earlier[] {
  const { inquiry = '', token = '', thread, earlier = [] } = kept ?? {}
  const said = thread?.messages.find(({ from }) => from === 'visitor')?.text.slice(0, named) ?? ''
  return thread ? [{ inquiry, token, said }, ...earlier].slice(0, most) : earlier
}
