import { describe, expect, it } from 'vitest'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { limits } from '../../../shared/limits.ts'
import type { InquiryAct } from '../../../shared/schema/command.ts'
import { noClosing } from '../../../shared/schema/lead.ts'
import { decideForMember, offer, takeBack, takenAtOnce } from '../../../worker/desk/core/inquiry-life.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import type { Reader } from '../../../shared/permissions.ts'
import { smallDirectory } from './small-directory.ts'
import { entersLive, usualPromising } from './usual-promising.ts'

const place = { site: 's', queue: 'q', team: 'support', visitor: 'v' }
const asked = { id: 'i', language: 'en', source: 'direct', byMail: false } as const
const ann: Reader = { member: 'ann', role: 'assistant', exceptions: {}, teams: ['support'] }
const max: Reader = { member: 'max', role: 'manager', exceptions: {}, teams: ['support'] }
const why = { could: [], out: [] }

function fold(before: InquiryState | null, happenings: readonly InquiryHappening[], at = 1_000): InquiryState {
  let state = before
  for (const happening of happenings) {
    state = evolve(state, { ...happening, stream: 'i', seq: (state?.seq ?? 0) + 1, at, v: 1 })
  }
  return state!
}

const waiting = fold(null, submit(asked, place, entersLive))
const offered = fold(waiting, [offer('ann', 46_000, why)])
const open = decided(offered, ann, { type: 'accept' })

function decide(state: InquiryState, by: Reader, act: InquiryAct) {
  const rules = { directory: smallDirectory, closing: noClosing, promising: usualPromising, now: 2_000, zone: 'UTC' }
  return decideForMember(state, by, act, state.seq, rules)
}

function decided(state: InquiryState, by: Reader, act: InquiryAct): InquiryState {
  const decision = decide(state, by, act)
  if (decision.kind === 'refused') throw new Error(`${decision.because}: ${decision.detail}`)
  return fold(state, decision.happenings, 2_000)
}

describe('an offer', () => {
  it('that is declined goes back to its place, and not to the same person again', () => {
    const after = decided(offered, ann, { type: 'decline', reason: 'busy' })
    expect(after).toMatchObject({
      state: 'waiting',
      assignee: null,
      offerDue: null,
      enteredAt: waiting.enteredAt,
      tried: { ann: 2_000 },
    })
  })

  it('that is taken at once is theirs, and goes back without a reply', () => {
    const mine = fold(waiting, [offer('ann', 46_000, why), takenAtOnce('ann', 31_000)])
    expect(mine).toMatchObject({ state: 'open', assignee: 'ann', offerDue: 31_000, span: 1 })
    const back = fold(mine, takeBack(mine, 'ann', 'time'), 31_000)
    expect(back).toMatchObject({ state: 'waiting', assignee: null, spanFrom: null, tried: { ann: 31_000 } })
    expect(back.marks!.spans).toEqual([{ assistant: 'ann', from: 1_000, to: 31_000 }])
    const answered = decided(mine, ann, { type: 'reply', id: 'r', text: 'Yes.' })
    expect(takeBack(answered, 'ann', 'time')).toEqual([])
  })
})

describe('claiming', () => {
  it('takes what waits, where the queue lets its people choose', () => {
    expect(decided(waiting, ann, { type: 'claim' })).toMatchObject({ state: 'open', assignee: 'ann' })
  })

  it.each([
    ['somebody without a place', max, waiting, 'not-available'],
    ['in a queue that does not', ann, { ...waiting, queue: 'p' }, 'forbidden'],
    ['below the level it needs', ann, { ...waiting, level: 3 }, 'forbidden'],
    ['of what somebody has', max, open, 'already-taken'],
    ['of what is over', max, decided(open, ann, { type: 'resolve', outcome: 'resolved' }), 'already-closed'],
  ])('is refused: %s', (_, by, state, because) => {
    expect(decide(state, by, { type: 'claim' })).toMatchObject({ kind: 'refused', because })
  })
})

describe('passing it on', () => {
  const to = (member: string, queue?: string): InquiryAct => ({
    type: 'transfer',
    to: { kind: 'member', member, ...(queue !== undefined && { queue }) },
    reason: 'knows-better',
  })

  it('to a queue lets it wait there, place kept, and not come back to the same hands', () => {
    const after = decided(open, ann, { type: 'transfer', to: { kind: 'queue', queue: 'p' }, reason: 'wrong-place' })
    expect(after).toMatchObject({
      state: 'waiting',
      queue: 'p',
      team: 'sales',
      assignee: null,
      enteredAt: waiting.enteredAt,
      tried: { ann: 2_000 },
      held: ['ann'],
      moves: 1,
    })
  })

  it('to somebody of another team takes it to their queue', () => {
    expect(decided(open, ann, to('sam', 'p'))).toMatchObject({
      state: 'open',
      queue: 'p',
      team: 'sales',
      assignee: 'sam',
      held: ['ann', 'sam'],
      span: 2,
    })
  })

  it('brings words for whoever gets it as a note after it', () => {
    const decision = decide(open, ann, { ...to('sam', 'p'), words: { id: 'w', text: 'Wants 120' } } as InquiryAct)
    expect(decision).toMatchObject({ happenings: [{ type: 'moved' }, { type: 'noted', data: { message: 'w' } }] })
  })

  it.each([
    ['to who has gone', to('bea'), 'not-available'],
    ['to who has no place', to('max'), 'not-available'],
    ['to who takes none', to('ida'), 'not-available'],
    ['to oneself', to('ann'), 'not-available'],
    ['to another team without its queue', to('sam'), 'not-available'],
    ['to a queue that is none', to('sam', 'x'), 'not-available'],
  ])('is refused: %s', (_, act, because) => {
    expect(decide(open, ann, act)).toMatchObject({ kind: 'refused', because })
  })

  it('waits anew in the queue it came from, and asks no level of another team', () => {
    const raised = { ...open, level: 4, stranded: true as const, visited: ['x', 'q'] }
    const back = decided(raised, ann, { type: 'transfer', to: { kind: 'queue', queue: 'q' }, reason: 'other' })
    expect(back).toMatchObject({ queue: 'q', level: 4, queuedAt: 2_000 })
    expect([back.stranded, back.visited]).toEqual([undefined, undefined])
    const away = decided(raised, ann, { type: 'transfer', to: { kind: 'queue', queue: 'p' }, reason: 'other' })
    expect(away.level).toBeUndefined()
  })

  it('into another team is bound by places for who manages this one only', () => {
    const full = {
      ...smallDirectory,
      receiver: () => ({ teams: ['sales'], level: 1, isThere: true, hasPlace: () => false }),
    }
    const rules = { directory: full, closing: noClosing, promising: usualPromising, now: 2_000, zone: 'UTC' }
    expect(decideForMember(open, max, to('sam', 'p'), open.seq, rules)).toMatchObject({ because: 'not-available' })
  })

  it('is not bound by places for whoever may give inquiries to others', () => {
    expect(decided(open, max, to('bea'))).toMatchObject({ assignee: 'bea' })
    expect(decided(waiting, max, to('max'))).toMatchObject({ assignee: 'max' })
  })

  it('ends after some hops for assistants, and not for the manager', () => {
    const hopped = { ...open, moves: limits.movesPerEpisode }
    const on: InquiryAct = { type: 'transfer', to: { kind: 'queue', queue: 'p' }, reason: 'other' }
    expect(decide(hopped, ann, on)).toMatchObject({ because: 'moved-too-often' })
    expect(decided(hopped, max, on)).toMatchObject({ queue: 'p', moves: limits.movesPerEpisode + 1 })
  })
})

describe('escalating', () => {
  const up = (level: number): InquiryAct => ({ type: 'escalate', to: { kind: 'level', level }, reason: 'too-hard' })

  it('to a level lets it wait for somebody who has it, and counts', () => {
    const after = decided(open, ann, up(3))
    expect(after).toMatchObject({ state: 'waiting', queue: 'q', level: 3, tried: { ann: 2_000 } })
    expect(after.marks!.escalated).toBe(true)
  })

  it('to the manager gives it to them, free or not', () => {
    const act: InquiryAct = { type: 'escalate', to: { kind: 'manager' }, reason: 'unhappy' }
    expect(decided(open, ann, act)).toMatchObject({ state: 'open', assignee: 'max' })
    expect(decide({ ...open, team: 'sales' }, { ...ann, teams: ['sales'] }, act)).toMatchObject({
      because: 'nobody-able',
    })
  })

  it.each([
    ['to a level it needs already', up(1), 'invalid-input'],
    ['to a level nobody has', up(5), 'nobody-able'],
  ])('is refused: %s', (_, act, because) => {
    expect(decide(open, ann, act)).toMatchObject({ kind: 'refused', because, field: 'act.to.level' })
  })
})

describe('asking a colleague', () => {
  const ask: InquiryAct = { type: 'consult', member: 'sam', words: { id: 'w', text: 'Do we ship there?' } }
  const sam: Reader = { member: 'sam', role: 'assistant', exceptions: {}, teams: ['sales'] }

  it('lets them read and write notes, and nothing else', () => {
    expect(decide(open, sam, { type: 'note', id: 'n', text: 'No.' })).toMatchObject({ because: 'not-found' })
    const after = decided(open, ann, ask)
    expect(after).toMatchObject({ state: 'open', assignee: 'ann', asked: ['sam'] })
    expect(decide(after, sam, { type: 'note', id: 'n', text: 'We do.' })).toMatchObject({ kind: 'happened' })
    expect(decide(after, sam, { type: 'reply', id: 'r', text: 'We do.' })).toMatchObject({ because: 'already-taken' })
  })

  it('gives a manager of another team no more than that', () => {
    const wanida: Reader = { member: 'sam', role: 'manager', exceptions: {}, teams: ['sales'] }
    const after = decided(open, ann, ask)
    expect(decide(after, wanida, { type: 'note', id: 'n', text: 'We do.' })).toMatchObject({ kind: 'happened' })
    for (const act of [
      { type: 'resolve', outcome: 'resolved' },
      { type: 'assign', member: 'sam' },
      { type: 'transfer', to: { kind: 'queue', queue: 'p' }, reason: 'other' },
    ] as const)
      expect(decide(after, wanida, act)).toMatchObject({ because: 'forbidden' })
  })

  it('makes no act of its holder stale', () => {
    expect(decided(open, ann, ask).lifeSeq).toBe(open.lifeSeq)
  })
})

describe('handing a lead to sales', () => {
  it('takes it there, and back to whoever handed it over when sales gives it back', () => {
    const passed = decided(open, ann, { type: 'lead', take: { step: 'pass', to: { kind: 'queue', queue: 'p' } } })
    expect(passed).toMatchObject({ state: 'waiting', queue: 'p', team: 'sales', sales: { stage: 'passed' } })
    const sam: Reader = { member: 'sam', role: 'assistant', exceptions: {}, teams: ['sales'] }
    const theirs = decided(fold(passed, [offer('sam', 46_000, why)]), sam, { type: 'accept' })
    const back = decided(theirs, sam, { type: 'lead', take: { step: 'return', reason: 'incomplete' } })
    expect(back).toMatchObject({
      state: 'open',
      queue: 'q',
      team: 'support',
      assignee: 'ann',
      sales: { stage: 'returned' },
    })
    expect(back.handedFrom).toBeUndefined()
  })

  it('is bound by places like any passing on, and needs it in hand', () => {
    const pass: InquiryAct = { type: 'lead', take: { step: 'pass', to: { kind: 'member', member: 'bea' } } }
    expect(decide(open, ann, pass)).toMatchObject({ because: 'not-available' })
    expect(decide(offered, ann, { ...pass, take: { step: 'pass', to: { kind: 'queue', queue: 'p' } } })).toMatchObject({
      because: 'stale-version',
    })
  })

  it('leaves it where it is when nobody handed it over', () => {
    const taken = decided(open, ann, { type: 'lead', take: { step: 'accept' } })
    expect(decided(taken, ann, { type: 'lead', take: { step: 'return', reason: 'other' } })).toMatchObject({
      assignee: 'ann',
      queue: 'q',
    })
  })
})
