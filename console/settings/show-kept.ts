import type { LitElement } from 'lit'
import { Said } from '../shell/said.ts'
import { words } from '../words/words.ts'
import type { Kept } from './kept.ts'

/** Brings the card of what was saved into sight once the list has it, puts the focus on its heading, and says what was added. */
export async function showKept(list: LitElement, { id, added }: Kept): Promise<void> {
  await list.updateComplete
  const card = list.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
  // The list may have failed to come again: it says so itself.
  if (card === null) return
  card.scrollIntoView({ block: 'nearest' })
  card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  if (added) list.dispatchEvent(new Said(words.added))
}
