import type { Presence } from '../../shared/schema/command.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { words } from '../words/words.ts'
import { Said } from './said.ts'

/** Declares my presence, and says in passing why when it does not work. For the switch and the banner. */
export async function declarePresence(from: HTMLElement, desk: DeskSession, presence: Presence): Promise<void> {
  try {
    const outcome = await desk.declare(presence)
    if (outcome.kind === 'refused') from.dispatchEvent(new Said(words.problems[outcome.because]))
  } catch {
    from.dispatchEvent(new Said(words.presence.failed))
  }
}
