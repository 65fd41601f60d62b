/** Given and not seen yet: who, since when; and what ends it. */
import { describe, expect, it } from 'vitest'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { Actor, InquiryHappening, Moved } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { seenTimes } from '../../../shared/measures/seen-times.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import { nextDue, timePassed } from '../../../worker/desk/core/inquiry-time.ts'
import { seeing } from '../../../worker/desk/core/seeing.ts'
import { happened, nothing, refused } from '../../../worker/desk/core/decision.ts'
import { entersLive } from './usual-promising.ts'

const as = (id: string): Actor => ({ kind: 'member', id })
const system: Actor = { kind: 'system', id: null }
const assigned = (member: string, by: string): InquiryHappening => ({
  type: 'assigned',
  actor: as(by),
  data: { member },
})
const seen = (member: string): InquiryHappening => ({
  type: 'seen',
  actor: as(member),
  data: { since: 0, how: 'by-hand' },
})
const moved = (member: string | null, by: string): InquiryHappening => {
  const data: Moved = { how: 'transfer', reason: null, from: by, left: 't', queue: 'q', team: 't', member }
  return { type: 'moved', actor: as(by), data }
}
const atOnce: InquiryHappening = { type: 'accepted', actor: system, data: { member: 'ann', how: 'at-once', due: 9 } }
const accepted: InquiryHappening = { type: 'accepted', actor: as('ann'), data: { member: 'ann' } }
const asked: InquiryHappening = { type: 'consulted', actor: as('ann'), data: { member: 'bob' } }
const missed: InquiryHappening = { type: 'missed', actor: system, data: { member: 'ann', because: 'time' } }
const closed: InquiryHappening = { type: 'closed', actor: as('ann'), data: { state: 'resolved' } }

/** Entered at 0; each step a second after the one before. */
function after(...steps: InquiryHappening[]): InquiryState {
  let state: InquiryState | null = null
  const happen = (at: number, one: InquiryHappening) => {
    state = evolve(state, { ...one, stream: 'i', seq: (state?.seq ?? 0) + 1, at, v: 1 })
  }
  const place = { site: 's', queue: 'q', team: 't', visitor: 'v' }
  for (const one of submit({ id: 'i', language: 'en', source: 'direct', byMail: false }, place, entersLive))
    happen(0, one)
  for (const [at, one] of steps.entries()) happen((at + 1) * 1_000, one)
  return state!
}

describe('not seen yet', () => {
  it.each<[string, InquiryState, string[]]>([
    ['is what was given by hand', after(assigned('ann', 'boss')), ['ann by-hand boss']],
    ['is what was taken for somebody at once', after(atOnce), ['ann at-once null']],
    ['is what was passed to somebody', after(accepted, moved('bob', 'ann')), ['bob by-hand ann']],
    [
      'is what somebody is asked, beside whoever has it',
      after(assigned('ann', 'boss'), asked),
      ['ann by-hand boss', 'bob asked ann'],
    ],
    ['is nothing that one takes', after(accepted), []],
    ['is nothing that one gives oneself', after(assigned('boss', 'boss')), []],
    ['is nothing any more once it was seen', after(assigned('ann', 'boss'), seen('ann')), []],
    ['is with whom it went to next', after(assigned('ann', 'boss'), assigned('bob', 'boss')), ['bob by-hand boss']],
    ['is with nobody when it waits again', after(atOnce, missed), []],
    ['is with nobody when it goes to a queue', after(assigned('ann', 'boss'), moved(null, 'boss')), []],
    [
      'stays what somebody was asked when it is passed on',
      after(accepted, asked, moved('cat', 'ann')),
      ['bob asked ann', 'cat by-hand ann'],
    ],
    ['is nothing once it is over', after(assigned('ann', 'boss'), asked, closed), []],
  ])('%s', (_, { unseen = {} }, expected) => {
    const found = Object.entries(unseen).map(([member, { how, by }]) => `${member} ${how} ${by}`)
    expect(found.toSorted()).toEqual(expected)
  })

  it('is as if it had never been once all is seen: nothing of it is kept', () => {
    expect('unseen' in after(assigned('ann', 'boss'), seen('ann'))).toBe(false)
  })
})

describe('whatever somebody does with it', () => {
  const state = after(assigned('ann', 'boss'))
  const reply: InquiryHappening = { type: 'messaged', actor: as('ann'), data: { message: 'm' } }

  it('says first that they have seen it, and since when it was theirs', () => {
    const decision = seeing(state, 'ann', happened(reply))
    expect(decision).toEqual({
      kind: 'happened',
      happenings: [{ type: 'seen', actor: as('ann'), data: { since: 1_000, how: 'by-hand' } }, reply],
    })
  })

  it('says so even when it changes nothing else', () => {
    const decision = seeing(state, 'ann', nothing)
    expect(decision.kind === 'happened' && decision.happenings.map(({ type }) => type)).toEqual(['seen'])
  })

  it('says nothing when it is refused, when others do it, and the second time', () => {
    const no = refused('stale-version')
    expect(seeing(state, 'ann', no)).toBe(no)
    const others = happened(reply)
    expect(seeing(state, 'boss', others)).toBe(others)
    expect(seeing(after(assigned('ann', 'boss'), seen('ann')), 'ann', nothing)).toBe(nothing)
  })

  it('does not make what others see of its life stale', () => {
    const [before, now] = [after(assigned('ann', 'boss')), after(assigned('ann', 'boss'), seen('ann'))]
    expect([now.lifeSeq, now.seq]).toEqual([before.lifeSeq, before.seq + 1])
  })
})

describe('a warning', () => {
  it('is due at four fifths of the target for whoever has it, once', () => {
    const open = after(assigned('ann', 'boss'))
    expect(nextDue(open)).toBe(48_000)
    expect(timePassed(open, 48_000).map(({ type }) => type)).toEqual(['at-risk'])
    expect(nextDue(after(assigned('ann', 'boss'), { type: 'at-risk', actor: system, data: {} }))).toBe(60_001)
  })

  it('is due to nobody while it waits, and to nobody who had it only after that', () => {
    expect(nextDue(after())).toBe(60_001)
    const late = evolve(after(), { ...assigned('ann', 'boss'), stream: 'i', seq: 3, at: 50_000, v: 1 })
    expect(nextDue(late)).toBe(60_001)
  })
})

describe('how long it takes to be seen', () => {
  it('is the mean and the median of what was seen, beside what was not', () => {
    expect(seenTimes([1_000, 2_000, 9_000, null])).toEqual({ given: 4, seen: 3, unseen: 1, mean: 4, median: 2 })
    expect(seenTimes([])).toEqual({ given: 0, seen: 0, unseen: 0, mean: null, median: null })
  })
})
