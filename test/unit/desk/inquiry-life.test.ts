import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClosed, isUnassigned } from '../../../shared/inquiry/episode-state.ts'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryEvent, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import {
  decideForMember,
  decideForVisitor,
  leave,
  offer,
  takeBack,
  takenAtOnce,
} from '../../../worker/desk/core/inquiry-life.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import { nextDue, timePassed } from '../../../worker/desk/core/inquiry-time.ts'
import { replyMailDue } from '../../../worker/desk/core/reply-mail.ts'
import type { Rules } from '../../../worker/desk/core/inquiry-life.ts'
import { noClosing } from '../../../shared/schema/lead.ts'
import type { Reader } from '../../../shared/permissions.ts'
import { smallDirectory } from './small-directory.ts'
import { entersLive, usualPromising } from './usual-promising.ts'

const place = { site: 's', queue: 'q', team: 'support', visitor: 'v' }
const asked = { id: 'i', language: 'en', source: 'direct', byMail: true } as const
const rules: Rules = { directory: smallDirectory, closing: noClosing, promising: usualPromising, now: 0, zone: 'UTC' }
const people: Reader[] = [
  { member: 'ann', role: 'assistant', exceptions: {}, teams: ['support'] },
  { member: 'bea', role: 'assistant', exceptions: {}, teams: ['support'] },
  { member: 'max', role: 'manager', exceptions: {}, teams: ['support'] },
  { member: 'ida', role: 'analyst', exceptions: {}, teams: [] },
]

/** An inquiry with its log, driven by decisions. */
class Life {
  readonly log: InquiryEvent[] = []
  state: InquiryState | null = null
  now = 1_000

  happen(happenings: readonly InquiryHappening[]): void {
    for (const happening of happenings) {
      const event: InquiryEvent = { ...happening, stream: 'i', seq: (this.state?.seq ?? 0) + 1, at: this.now, v: 1 }
      this.log.push(event)
      this.state = evolve(this.state, event)
    }
  }
}

type Step = (life: Life, state: InquiryState) => readonly InquiryHappening[]

function happenings(decision: ReturnType<typeof decideForVisitor>): readonly InquiryHappening[] {
  return decision.kind === 'happened' ? decision.happenings : []
}

const someone = fc.constantFrom(...people)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom<Parameters<typeof decideForVisitor>[1]>(
      { type: 'message', id: 'm', text: 'x' },
      { type: 'leave' },
      { type: 'return' },
      { type: 'end' },
      { type: 'read', upTo: 3 },
      { type: 'rate', score: 4, comment: null },
    )
    .map(
      (command): Step =>
        (life, state) =>
          happenings(decideForVisitor(state, command, life.now, usualPromising)),
    ),
  fc
    .tuple(
      someone,
      fc.constantFrom<Parameters<typeof decideForMember>[2]>(
        { type: 'accept' },
        { type: 'assign', member: 'bea' },
        { type: 'assign', member: 'ida' },
        { type: 'reply', id: 'r', text: 'y' },
        { type: 'note', id: 'n', text: 'z' },
        { type: 'read', upTo: 5 },
        { type: 'resolve', outcome: 'resolved' },
        { type: 'resolve', outcome: 'disqualified' },
        { type: 'void', reason: 'spam' },
        { type: 'lead', take: { step: 'screen' } },
        { type: 'lead', take: { step: 'pass' } },
        { type: 'lead', take: { step: 'accept' } },
        { type: 'lead', take: { step: 'return', reason: 'incomplete' } },
        { type: 'lead', take: { step: 'win', deal: { minor: 10_000, currency: 'THB', lines: [] } } },
        { type: 'lead', take: { step: 'lose', reason: 'no-need', competitor: null } },
        { type: 'lead', take: { step: 'goods-return', minor: 2_500, reason: 'defective' } },
        { type: 'reopen' },
        { type: 'decline', reason: 'busy' },
        { type: 'claim' },
        {
          type: 'transfer',
          to: { kind: 'member', member: 'ann' },
          reason: 'knows-better',
          words: { id: 'w', text: 'x' },
        },
        { type: 'transfer', to: { kind: 'queue', queue: 'p' }, reason: 'wrong-place' },
        { type: 'transfer', to: { kind: 'queue', queue: 'q' }, reason: 'end-of-shift' },
        { type: 'escalate', to: { kind: 'level', level: 4 }, reason: 'too-hard' },
        { type: 'escalate', to: { kind: 'manager' }, reason: 'unhappy' },
        { type: 'consult', member: 'bea', words: { id: 'c', text: 'Do we ship there?' } },
        { type: 'lead', take: { step: 'pass', to: { kind: 'queue', queue: 'p' } } },
      ),
      fc.nat(3),
    )
    .map(
      ([by, act, behind]): Step =>
        (_, state) =>
          happenings(decideForMember(state, by, act, state.seq - behind, rules)),
    ),
  someone.map(
    ({ member }): Step =>
      (life, state) =>
        isUnassigned(state.state) ? [offer(member, life.now + 45, { could: [], out: [] })] : [],
  ),
  someone.map(
    ({ member }): Step =>
      (life, state) =>
        isUnassigned(state.state)
          ? [offer(member, life.now + 45, { could: [], out: [] }), takenAtOnce(member, life.now + 60)]
          : [],
  ),
  someone.map(
    ({ member }): Step =>
      (_, state) =>
        takeBack(state, member, 'time'),
  ),
  fc.nat(90_000).map(
    (silent): Step =>
      (life, state) =>
        leave(state, life.now, Math.max(state.enteredAt, life.now - silent), usualPromising),
  ),
  fc.constant<Step>((life, state) => [...timePassed(state, life.now), ...mailed(state, life.now)]),
)

const mailIsDue = (state: InquiryState, now: number) => (replyMailDue(state) ?? Infinity) <= now

/** The mail with what the visitor has not read, as the Desk sends it when it is due. */
function mailed(state: InquiryState, now: number): InquiryHappening[] {
  if (!mailIsDue(state, now)) return []
  const actor = { kind: 'system', id: null } as const
  return [{ type: 'mailed', actor, data: { upTo: state.replied!.seq, seed: 'seed', key: 'key' } }]
}

describe('whatever happens to an inquiry', () => {
  it('has one state, at most one holder, a dense log, and replaying the log gives the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(100_000_000)), { maxLength: 60 }), (steps) => {
        const life = new Life()
        life.happen(submit(asked, place, entersLive))
        for (const [go, passes] of steps) {
          life.now += passes
          const before = life.state!
          life.happen(go(life, before))
          const after = life.state!
          expect(after.closedAt !== null).toBe(isClosed(after.state))
          if (after.state === 'offered') expect(after.offerDue).not.toBeNull()
          else if (after.state !== 'open') expect(after.offerDue).toBeNull()
          expect(after.marks!.spans.filter((span) => span.to === null)).toHaveLength(after.state === 'open' ? 1 : 0)
          if (isUnassigned(after.state)) expect(after.assignee).toBeNull()
          if (after.state === 'callback-owed') expect(after).toMatchObject({ visitorHere: false, answeredAt: null })
          // Something is due exactly when time brings something: what it has brought is not brought again.
          const brings = timePassed(after, life.now).length > 0 || mailIsDue(after, life.now)
          expect((nextDue(after) ?? Infinity) <= life.now).toBe(brings)
          if (after.state === 'offered' || after.state === 'open') expect(after.assignee).not.toBeNull()
          expect(after.spanFrom !== null).toBe(after.state === 'open')
          expect(after.at).toBeGreaterThanOrEqual(before.at)
          expect(after.episode - before.episode).toBeLessThanOrEqual(1)
        }
        expect(life.log.map((event) => event.seq)).toEqual(life.log.map((_, at) => at + 1))
        let replayed: InquiryState | null = null
        for (const event of life.log) replayed = evolve(replayed, event)
        expect(replayed).toEqual(life.state)
        expect(JSON.stringify(life.log)).not.toContain('"text"')
      }),
      { numRuns: 500 },
    )
  })

  it('never changes the state it was given', () => {
    const life = new Life()
    life.happen(submit(asked, place, entersLive))
    const frozen = Object.freeze({
      ...life.state!,
      tried: Object.freeze({}),
      held: Object.freeze([]) as unknown as string[],
    })
    expect(() =>
      evolve(frozen, {
        type: 'missed',
        actor: { kind: 'system', id: null },
        data: { member: 'ann', because: 'time' },
        stream: 'i',
        seq: 3,
        at: 1,
        v: 1,
      }),
    ).not.toThrow()
    expect(() =>
      evolve(frozen, {
        type: 'accepted',
        actor: { kind: 'member', id: 'ann' },
        data: { member: 'ann' },
        stream: 'i',
        seq: 3,
        at: 1,
        v: 1,
      }),
    ).not.toThrow()
  })
})

describe('a closed inquiry', () => {
  function closed(): Life {
    const life = new Life()
    life.happen(submit(asked, place, entersLive))
    life.happen([offer('ann', 50, { could: [], out: [] })])
    life.happen(happenings(decideForMember(life.state!, people[0]!, { type: 'accept' }, 3, rules)))
    life.happen(
      happenings(decideForMember(life.state!, people[0]!, { type: 'resolve', outcome: 'resolved' }, 4, rules)),
    )
    return life
  }
  const day = 86_400_000

  it('reopens as its next episode when the visitor writes within seven days, and not later', () => {
    const life = closed()
    const soon = decideForVisitor(
      life.state!,
      { type: 'message', id: 'm', text: 'x' },
      life.now + 7 * day,
      usualPromising,
    )
    expect(happenings(soon).map((one) => one.type)).toEqual(['reopened', 'messaged'])
    const late = decideForVisitor(
      life.state!,
      { type: 'message', id: 'm', text: 'x' },
      life.now + 7 * day + 1,
      usualPromising,
    )
    expect(late).toMatchObject({ kind: 'refused', because: 'gone' })
  })

  it('can be rated, and rated anew, for fourteen days', () => {
    const life = closed()
    const rate = (score: number, after: number) =>
      decideForVisitor(life.state!, { type: 'rate', score, comment: null }, life.now + after, usualPromising)
    life.happen(happenings(rate(2, day)))
    life.happen(happenings(rate(5, day)))
    expect(life.state!.rating).toBe(5)
    expect(rate(1, 14 * day + 1)).toMatchObject({ because: 'gone' })
  })

  it('takes whether they would recommend us for as long as a rating, and forgets it with the next episode', () => {
    const life = closed()
    const recommend = (score: number, after: number) =>
      decideForVisitor(life.state!, { type: 'recommend', score }, life.now + after, usualPromising)
    life.happen(happenings(recommend(3, day)))
    life.happen(happenings(recommend(0, day)))
    expect(life.state).toMatchObject({ recommend: 0, rating: null })
    expect(recommend(9, 14 * day + 1)).toMatchObject({ because: 'gone' })
    const again = { type: 'message', id: 'm', text: 'x' } as const
    life.happen(happenings(decideForVisitor(life.state!, again, life.now, usualPromising)))
    expect(life.state).not.toHaveProperty('recommend')
    expect(recommend(9, 0)).toMatchObject({ because: 'not-closed' })
  })
})
