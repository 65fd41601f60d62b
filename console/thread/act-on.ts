/** Does something with an inquiry for a menu or a button: what goes wrong is said to whoever did it. */
import type { InquiryAct } from '../../shared/schema/command.ts'
import type { DeskSession } from '../data/desk-session.ts'
import { ProblemError } from '../data/problem-error.ts'
import { Said } from '../shell/said.ts'
import { words } from '../words/words.ts'

/** Resolves with whether it was done. */
export async function actOn(host: HTMLElement, desk: DeskSession, inquiry: string, act: InquiryAct): Promise<boolean> {
  try {
    const outcome = await desk.act(inquiry, act)
    if (outcome.kind === 'done') return true
    const asksTopic = outcome.field === 'act.topic'
    host.dispatchEvent(new Said(asksTopic ? words.thread.topicMissing : words.problems[outcome.because]))
  } catch (error) {
    host.dispatchEvent(new Said(words.problems[error instanceof ProblemError ? error.code : 'internal']))
  }
  return false
}
