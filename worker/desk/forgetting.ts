/**
 * What visitors may take back: that we write to them about other things, and everything that they told us. And what is
 * forgotten without their asking, because their site keeps no longer: worker/jobs/forget-old.ts says which.
 */
import { isClosed } from '../../shared/inquiry/episode-state.ts'
import { isWrittenTo } from '../../shared/inquiry/is-written-to.ts'
import type { InquiryHappening } from '../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../shared/inquiry/inquiry-state.ts'
import { wantedUntil } from '../../shared/inquiry/wanted-until.ts'
import type { VisitorOutcome } from '../../shared/schema/command.ts'
import { hashesToKeep } from '../contact/forgotten-hashes.ts'
import type { DeskContext } from './desk-context.ts'
import type { OldInquiry } from './desk-rpc.ts'
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
  const { workspace, services } = desk
  const { state, person } = held
  const email = person.identity?.email
  const addresses = [person.contact.address, ...(email === undefined ? [] : [{ kind: 'email', value: email } as const])]
  const hashes = addresses.flatMap((address) => hashesToKeep({ secret: services.secret, workspace }, address))
  const persons = personsOf(desk, held)
  return done(desk, turnToForget(desk, held, forgetting(state), { persons, hashes: [...new Set(hashes)] }))
}

/**
 * Forgets inquiries that closed long ago, and waits until the record has it, as far as it answers. What has moved on
 * meanwhile stays, and what is forgotten already is left alone.
 * @throws RecordAway
 */
export async function forgetOld(desk: DeskContext, old: readonly OldInquiry[]): Promise<void> {
  for (const one of old) {
    await desk.bringIn(one.id, { bare: true })
    const held = desk.live.inquiry(one.id)
    if (held === null || !isOver(held.state, one.upTo, desk.now())) continue
    // The browser may have asked for somebody else as well, whose time is not over.
    const [, claimed] = personsOf(desk, held)
    const forgotten: InquiryHappening = { type: 'forgotten', actor: { kind: 'system', id: null }, data: {} }
    // Nobody wished it: a list may bring them again.
    turnToForget(desk, held, [forgotten], { persons: one.last ? [claimed] : [], hashes: [] })
  }
  await desk.flusher.drain()
}

function isOver(state: InquiryState, upTo: number, now: number): boolean {
  const { closedAt, forgotten } = state
  return forgotten === undefined && closedAt !== null && closedAt <= upTo && wantedUntil(state) <= now
}

/** persons: as they are known again, who are forgotten with it; hashes: of addresses that no list may bring back */
function turnToForget(
  desk: DeskContext,
  held: Held,
  happenings: InquiryHappening[],
  { persons, hashes }: { persons: readonly string[]; hashes: string[] },
): Held {
  return desk.turn((turn) => {
    if (persons.length > 0) turn.beside(() => desk.buyers.forgetPersons(persons))
    return turn.forget(turn.happen(held, happenings), hashes)
  })
}

/** By their browser, and by the address they claim. */
function personsOf({ given }: DeskContext, { state: { site, visitor }, person }: Held): [string, string] {
  return given.personsOf({ site, visitor, address: person.contact.address })
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
