/** What visitors may take back: that we write to them about other things, and everything that they told us. */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { isWrittenTo } from '../../shared/inquiry/is-written-to.ts'
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import type { VisitorOutcome } from '../../shared/schema/command.ts'
import { hashesToKeep } from '../contact/forgotten-hashes.ts'
import type { DeskContext } from './desk-context.ts'
import { visitorTurn } from './left-work.ts'
import type { Held } from './live-rows.ts'

/** They are written to about nothing else any more; what they had agreed to stays known. */
export function withdraw(desk: DeskContext, held: Held): VisitorOutcome {
  const { state, person } = held
  const actor = { kind: 'visitor', id: state.visitor } as const
  const after = isWrittenTo(person)
    ? visitorTurn(desk, (turn) => {
        const withdrawn = turn.happen(held, [{ type: 'consent-withdrawn', actor, data: {} }])
        return turn.setPerson(withdrawn, { withdrawnAt: turn.now })
      })
    : held
  return done(desk, after)
}

/**
 * The conversation ends, and what was written in it is gone at once, here and with the next flush in the record; their
 * token leads nowhere from then on. What happened stays, without a word of it, and with it every measure. Their address is
 * kept as a keyed hash, so that no list of customers brings them back.
 */
export function forget(desk: DeskContext, held: Held): VisitorOutcome {
  const { given, buyers, workspace, services } = desk
  const { state, person } = held
  const persons = given.personsOf({ site: state.site, visitor: state.visitor, address: person.contact.address })
  const email = person.identity?.email
  const addresses = [person.contact.address, ...(email === undefined ? [] : [{ kind: 'email', value: email } as const])]
  const hashes = addresses.flatMap((address) => hashesToKeep({ secret: services.secret, workspace }, address))
  const after = desk.turn((turn) => {
    turn.beside(() => buyers.forgetPersons(persons))
    return turn.forget(turn.happen(held, forgetting(state)), [...new Set(hashes)])
  })
  return done(desk, after)
}

/** Whoever was not answered gives up; what somebody works on, they close. */
function forgetting(state: InquiryState): InquiryHappening[] {
  const actor = { kind: 'visitor', id: state.visitor } as const
  const happenings: InquiryHappening[] = []
  if (!isClosed(state.state)) {
    if (!state.ended) happenings.push({ type: 'ended', actor, data: {} })
    if (state.answeredAt === null) happenings.push({ type: 'closed', actor, data: { state: 'abandoned' } })
  }
  return [...happenings, { type: 'forgotten', actor, data: {} }]
}

function done(desk: DeskContext, held: Held): VisitorOutcome {
  return { kind: 'done', inquiry: desk.teller.visitorInquiry(held), upTo: held.state.seq }
}
