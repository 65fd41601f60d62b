/** Sends a visitor their conversation by mail: at once where the address is known to be theirs, else when they show it. */
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { spans } from '../../shared/limits.ts'
import type { Services } from '../services.ts'
import type { Held } from './live-rows.ts'
import { newLink } from './mail-replies.ts'
import type { Turn } from './turn.ts'

/**
 * Whether it goes now: mail reaches them, and none went a short while ago. An address that nobody has shown to be theirs
 * gets one such mail a day: it may be a stranger's.
 */
export function mayAskTranscript({ byMail, transcript, state }: InquiryState, now: number): boolean {
  if (byMail !== true || state === 'void') return false
  if (transcript === undefined) return true
  return now - transcript.at >= (transcript.pending ? spans.confirmingApart : spans.transcriptApart)
}

/** They asked for it. */
export function askTranscript(turn: Turn, held: Held, services: Services): Held {
  const { state } = held
  if (state.addressConfirmed) return sendTranscript(turn, held, services)
  const link = state.link ?? newLink(state.site, services)
  const actor = { kind: 'visitor', id: state.visitor } as const
  const asked = turn.happen(held, [{ type: 'transcript-asked', actor, data: { upTo: state.seq, link } }])
  turn.notify(asked, services.newId(), { mail: 'confirm-address', inquiry: state.id, seed: link.seed })
  return asked
}

/** Sends it, with the link back; the address is theirs. */
export function sendTranscript(turn: Turn, held: Held, services: Services): Held {
  const { state } = held
  const { link, id: inquiry, seq: upTo, visitor } = state
  const actor = { kind: 'visitor', id: visitor } as const
  const asked = turn.happen(held, [{ type: 'transcript-asked', actor, data: { upTo } }])
  // Whoever confirmed came by a link.
  turn.notify(asked, services.newId(), { mail: 'transcript', inquiry, upTo, seed: link!.seed })
  return asked
}
