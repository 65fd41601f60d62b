/** Sends a visitor their conversation by mail: at once where the address is known to be theirs, else when they show it. */
import { createHmac } from 'node:crypto'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { limits, spans } from '../../shared/limits.ts'
import type { VisitorOutcome } from '../../shared/schema/command.ts'
import type { Services } from '../services.ts'
import { refused } from './admission.ts'
import type { DeskContext } from './desk-context.ts'
import { visitorTurn } from './left-work.ts'
import type { Held } from './live-rows.ts'
import { newLink } from './mail-replies.ts'
import type { VisitorPrincipal } from './principal.ts'
import type { Turn } from './turn.ts'

/** They want it. Asked for twice it goes once; where no mail reaches them, it is refused. */
export function wantTranscript(desk: DeskContext, held: Held): VisitorOutcome {
  const { services, teller, ids } = desk
  const { state, person } = held
  const refuse = (refusal: ReturnType<typeof refused>) => ({ ...refusal, inquiry: teller.visitorInquiry(held) })
  if (state.byMail !== true) return refuse(refused('not-available', 'No mail reaches this visitor.'))
  const address = addressHash(person.contact.address.value, services)
  const since = desk.now() - spans.confirmingApart
  if (!state.addressConfirmed && ids.asksOf(address, state.id, since) >= limits.asksOfAnAddress)
    return refuse(refused('not-available', 'This address was asked often enough today.'))
  const after = isDue(state, desk.now())
    ? visitorTurn(desk, (turn) => {
        if (state.addressConfirmed) return send(turn, held, services)
        turn.beside(() => ids.askedOf(address, state.id, turn.now))
        return ask(turn, held, services)
      })
    : held
  return { kind: 'done', inquiry: teller.visitorInquiry(after), upTo: after.state.seq }
}

/** Whoever comes by the link we mailed reads what comes to that address. */
export function confirmAddress(desk: DeskContext, held: Held, { visitor }: VisitorPrincipal): void {
  const { state } = held
  if (state.link?.key !== visitor || state.addressConfirmed) return
  const actor = { kind: 'visitor', id: visitor } as const
  visitorTurn(desk, (turn) => {
    const confirmed = turn.happen(held, [{ type: 'address-confirmed', actor, data: {} }])
    return state.transcript?.pending && state.state !== 'void' ? send(turn, confirmed, desk.services) : confirmed
  })
}

/** What is kept of an address that was asked, and says nothing of it. */
function addressHash(address: string, { secret }: Services): string {
  return createHmac('sha256', secret).update(`foyer asked address 1\0${address.toLowerCase()}`).digest('base64url')
}

/**
 * Whether it goes now: mail reaches them, and none went a short while ago. An address that nobody has shown to be theirs
 * gets one such mail a day: it may be a stranger's.
 */
function isDue({ transcript, state }: InquiryState, now: number): boolean {
  if (state === 'void') return false
  if (transcript === undefined) return true
  return now - transcript.at >= (transcript.pending ? spans.confirmingApart : spans.transcriptApart)
}

/** Asks whether the address is theirs. */
function ask(turn: Turn, held: Held, services: Services): Held {
  const { state } = held
  const link = state.link ?? newLink(state.site, services)
  const actor = { kind: 'visitor', id: state.visitor } as const
  const asked = turn.happen(held, [{ type: 'transcript-asked', actor, data: { upTo: state.seq, link } }])
  turn.notify(asked, services.newId(), { mail: 'confirm-address', inquiry: state.id, seed: link.seed })
  return asked
}

/** Sends it, with the link back; the address is theirs. */
function send(turn: Turn, held: Held, services: Services): Held {
  const { state } = held
  const { link, id: inquiry, seq: upTo, visitor } = state
  const actor = { kind: 'visitor', id: visitor } as const
  const asked = turn.happen(held, [{ type: 'transcript-asked', actor, data: { upTo } }])
  // Whoever confirmed came by a link.
  turn.notify(asked, services.newId(), { mail: 'transcript', inquiry, upTo, seed: link!.seed })
  return asked
}
