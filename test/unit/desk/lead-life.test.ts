import { describe, expect, it } from 'vitest'
import { evolve } from '../../../shared/inquiry/evolve.ts'
import type { InquiryEvent, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import type { Qualified } from '../../../shared/qualification/score.ts'
import type { Closing, LeadStep } from '../../../shared/schema/lead.ts'
import { noClosing } from '../../../shared/schema/lead.ts'
import { entersLive, usualPromising } from './usual-promising.ts'
import { decideForMember } from '../../../worker/desk/core/inquiry-life.ts'
import { submit } from '../../../worker/desk/core/submit.ts'
import { takeStep } from '../../../worker/desk/core/lead-life.ts'
import { smallDirectory } from './small-directory.ts'

const asked = { id: 'i', language: 'en', source: 'direct', byMail: true } as const
const rules = { directory: smallDirectory, closing: noClosing, promising: usualPromising, now: 0, zone: 'UTC' }
const today = { now: Date.UTC(2026, 10, 27, 18), zone: 'Asia/Bangkok' }
const actor = (id: string) => ({ kind: 'member', id }) as const
const closing: Closing = {
  topics: [
    { id: 'price', label: 'Price', retired: false },
    { id: 'old', label: 'Old', retired: true },
  ],
  topicRequired: true,
  competitors: [{ id: 'brightway', label: 'Brightway', retired: false }],
}
const deal = {
  minor: 2_136_000_00,
  currency: 'THB',
  lines: [{ product: 'Solis-60', quantity: 240, minor: 2_136_000_00 }],
}

const lead = (missing: string[] = []): { flow: number } & Qualified => ({
  flow: 1,
  kind: 'lead',
  attributes: {},
  score: { fit: 50, intent: 25, tier: 'A', qualified: missing.length === 0, missing, hits: [] },
})

function folded(happenings: readonly InquiryHappening[], before: InquiryState | null = null): InquiryState {
  let state = before
  for (const happening of happenings) {
    const seq = (state?.seq ?? 0) + 1
    const event: InquiryEvent = { ...happening, stream: 'i', seq, at: seq * 1_000, v: 1 }
    state = evolve(state, event)
  }
  return state!
}

const born = (qualified: ({ flow: number } & Qualified) | null = lead()) =>
  folded(submit(asked, { site: 's', queue: 'q', team: 't', visitor: 'v' }, entersLive, qualified))

/** The state after steps, each taken by its own person; throws the code of a refusal. */
function after(state: InquiryState, ...steps: [who: string, take: LeadStep][]): InquiryState {
  let now = state
  for (const [who, take] of steps) {
    const decision = takeStep(now, actor(who), take, closing, today)
    if (decision.kind === 'refused') throw new Error(decision.because)
    now = folded(decision.happenings, now)
  }
  return now
}

const accepts: [string, LeadStep] = ['a', { step: 'accept' }]
const sold: [string, LeadStep][] = [accepts, ['a', { step: 'win', deal }]]

describe('a lead', () => {
  it('goes from marketing through sales to won, and every step has its time and its actor', () => {
    const won = after(
      born(),
      ['nok', { step: 'screen' }],
      ['nok', { step: 'pass' }],
      ['arthit', { step: 'accept' }],
      ['arthit', { step: 'win', deal }],
    )
    expect(won.sales).toEqual({
      stage: 'won',
      at: 7_000,
      screenedBy: 'nok',
      passedAt: 5_000,
      acceptedAt: 6_000,
      acceptedBy: 'arthit',
      qualifiedBy: 'arthit',
      deal,
      lost: null,
      goodsReturned: 0,
    })
  })

  it('that sales takes at once has gone through marketing by the same person', () => {
    const decision = takeStep(born(), actor('arthit'), { step: 'accept' }, closing, today)
    expect(decision.kind === 'happened' && decision.happenings.map(({ type, actor: by }) => [type, by.id])).toEqual([
      ['screened', 'arthit'],
      ['passed', 'arthit'],
      ['sales-accepted', 'arthit'],
    ])
  })

  it('that was given back can be passed again, and keeps the time of its first acceptance', () => {
    const again = after(
      born(),
      ['arthit', { step: 'accept' }],
      ['arthit', { step: 'return', reason: 'wrong-territory' }],
      ['nok', { step: 'pass' }],
      ['marta', { step: 'accept' }],
    )
    expect(again.sales).toMatchObject({ stage: 'accepted', acceptedAt: 6_000, acceptedBy: 'marta' })
  })

  it('is not passed on or accepted while an answer is missing that sales needs, but can be lost', () => {
    const state = born(lead(['quantity']))
    for (const step of ['pass', 'accept'] as const)
      expect(takeStep(state, actor('nok'), { step }, closing, today)).toMatchObject({ because: 'answers-missing' })
    expect(after(state, ['nok', { step: 'lose', reason: 'no-need', competitor: null }]).sales!.stage).toBe('lost')
  })

  it('without a flow can be taken all the way', () => {
    expect(after(born(null), ['ann', { step: 'accept' }]).sales!.stage).toBe('accepted')
  })

  it.each<[string, [string, LeadStep][], LeadStep]>([
    ['won before sales accepted it', [], { step: 'win', deal }],
    ['given back before it was passed', [], { step: 'return', reason: 'other' }],
    ['screened twice', [['nok', { step: 'screen' }]], { step: 'screen' }],
    [
      'lost after it was won',
      [
        ['a', { step: 'accept' }],
        ['a', { step: 'win', deal }],
      ],
      { step: 'lose', reason: 'other', competitor: null },
    ],
    [
      'returned in goods before it was won',
      [['a', { step: 'accept' }]],
      { step: 'goods-return', minor: 1, reason: 'other' },
    ],
  ])('cannot be %s', (_, steps, take) => {
    expect(takeStep(after(born(), ...steps), actor('a'), take, closing, today)).toMatchObject({
      because: 'wrong-stage',
    })
  })

  it.each<[string, [string, LeadStep][], LeadStep, string]>([
    ['promised before it is won', [], { step: 'promise', promised: '2026-12-01' }, 'wrong-stage'],
    ['delivered before it is won', [], { step: 'deliver' }, 'wrong-stage'],
    ['promised for long ago', [...sold], { step: 'promise', promised: '2026-11-20' }, 'act.take.promised'],
    ['promised for years ahead', [...sold], { step: 'promise', promised: '2028-11-28' }, 'act.take.promised'],
    ['won with a day of long ago', [accepts], { step: 'win', deal, promised: '2026-11-20' }, 'act.take.promised'],
    ['delivered tomorrow', [...sold], { step: 'deliver', day: '2026-11-29' }, 'act.take.day'],
    ['delivered before it was asked', [...sold], { step: 'deliver', day: '1969-12-31' }, 'act.take.day'],
    ['delivered twice', [...sold, ['a', { step: 'deliver' }]], { step: 'deliver' }, 'wrong-stage'],
    [
      'promised once it is there',
      [...sold, ['a', { step: 'deliver' }]],
      { step: 'promise', promised: '2026-12-01' },
      'wrong-stage',
    ],
    [
      'promised anew once the day is over',
      [...sold, ['a', { step: 'promise', promised: '2026-11-27' }]],
      { step: 'promise', promised: '2026-12-01' },
      'wrong-stage',
    ],
  ])('cannot be %s', (_, steps, take, because) => {
    const refusal = takeStep(after(born(), ...steps), actor('a'), take, closing, today)
    expect(refusal).toMatchObject(
      because === 'wrong-stage' ? { because } : { because: 'invalid-input', field: because },
    )
  })

  it('is promised for a day until its last moment on the wall, which may be said anew, and delivered today unless said', () => {
    const won = after(born(), accepts, ['a', { step: 'win', deal, promised: '2026-12-01' }])
    const until = (day: number) => Date.UTC(2026, 11, day, 17) - 1
    expect(won.sales).toMatchObject({ stage: 'won', deal, promise: { day: '2026-12-01', until: until(1) } })
    const later = after(won, ['b', { step: 'promise', promised: '2026-12-03' }])
    expect(later.sales!.promise).toEqual({ day: '2026-12-03', until: until(3) })
    expect(takeStep(later, actor('b'), { step: 'promise', promised: '2026-12-03' }, closing, today)).toEqual({
      kind: 'happened',
      happenings: [],
    })
    // It is one o’clock at night in Bangkok.
    expect(after(later, ['b', { step: 'deliver' }]).sales!.deliveredOn).toBe('2026-11-28')
    expect(after(later, ['b', { step: 'deliver', day: '2026-11-26' }]).sales!.deliveredOn).toBe('2026-11-26')
  })

  it('is lost to a competitor of the list only', () => {
    const lose = (competitor: string) =>
      takeStep(born(), actor('a'), { step: 'lose', reason: 'competitor-faster', competitor }, closing, today)
    expect(lose('brightway').kind).toBe('happened')
    expect(lose('unheard-of')).toMatchObject({ because: 'invalid-input', field: 'act.take.competitor' })
  })

  it('cannot give back more goods than were sold, in however many parts', () => {
    const won = after(born(), ['a', { step: 'accept' }], ['a', { step: 'win', deal }])
    const once = after(won, ['a', { step: 'goods-return', minor: 2_000_000_00, reason: 'defective' }])
    expect(once.sales).toMatchObject({ stage: 'won', goodsReturned: 2_000_000_00 })
    expect(
      takeStep(once, actor('a'), { step: 'goods-return', minor: 136_000_01, reason: 'other' }, closing, today),
    ).toMatchObject({
      because: 'invalid-input',
      field: 'act.take.minor',
    })
    expect(after(once, ['a', { step: 'goods-return', minor: 136_000_00, reason: 'other' }]).sales!.goodsReturned).toBe(
      deal.minor,
    )
  })

  it('is no order and no complaint', () => {
    const state = born({ flow: 1, kind: 'complaint', attributes: {}, score: null })
    expect(takeStep(state, actor('a'), { step: 'screen' }, closing, today)).toMatchObject({ because: 'wrong-stage' })
  })
})

describe('closing', () => {
  const ann = { member: 'ann', role: 'assistant', exceptions: {}, teams: ['t'] } as const
  const open = folded([{ type: 'assigned', actor: actor('ann'), data: { member: 'ann' } }], born())
  const resolve = (topic: string | undefined, asks: Closing) =>
    decideForMember(open, ann, { type: 'resolve', outcome: 'resolved', ...(topic && { topic }) }, 99, {
      ...rules,
      closing: asks,
    })

  it('asks for a topic where the workspace does', () => {
    expect(resolve(undefined, closing)).toMatchObject({ because: 'invalid-input', field: 'act.topic' })
    expect(resolve('weather', closing)).toMatchObject({ because: 'invalid-input', field: 'act.topic' })
    const decision = resolve('price', closing)
    expect(decision.kind === 'happened' && folded(decision.happenings, open)).toMatchObject({
      state: 'resolved',
      topic: 'price',
    })
  })

  it('asks for none where there is none to choose', () => {
    expect(resolve(undefined, noClosing).kind).toBe('happened')
    const retired = { ...closing, topics: closing.topics.filter((topic) => topic.retired) }
    expect(resolve(undefined, retired).kind).toBe('happened')
  })
})

describe('an inquiry that counts nowhere', () => {
  const max = { member: 'max', role: 'manager', exceptions: {}, teams: ['t'] } as const
  it('is closed where it stood, by whoever may work on it, and can be taken back', () => {
    const decision = decideForMember(born(), max, { type: 'void', reason: 'spam' }, 99, rules)
    const voided = decision.kind === 'happened' ? folded(decision.happenings, born()) : null
    expect(voided).toMatchObject({ state: 'void', assignee: null, closedAt: 4_000 })
    const back = decideForMember(voided!, max, { type: 'reopen' }, 99, rules)
    expect(back.kind === 'happened' && folded(back.happenings, voided)).toMatchObject({
      state: 'open',
      assignee: 'max',
    })
  })
})
