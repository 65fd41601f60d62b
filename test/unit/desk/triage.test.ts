import { describe, expect, it } from 'vitest'
import { episodeOf } from '../../../shared/inquiry/episode-of.ts'
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { cardOf } from '../../../shared/inquiry/inquiry-view.ts'
import { classify } from '../../../worker/desk/core/classify.ts'
import { nextDue, timePassed } from '../../../worker/desk/core/inquiry-time.ts'
import { entryAt } from '../../../worker/desk/core/promise.ts'
import { lived } from './lived.ts'
import type { Step } from './lived.ts'
import { usualPromising } from './usual-promising.ts'

const minute = 60_000
const ann: Actor = { kind: 'member', id: 'ann' }
const accepted: InquiryHappening = { type: 'accepted', actor: ann, data: { member: 'ann' } }
const order = { flow: 1, kind: 'order', attributes: {}, score: null } as const
const urgentOrder = { ...order, attributes: { urgency: 'high' } } as const
const person = {
  contact: { fullName: 'Wipa', address: { kind: 'line', value: 'wipa' } },
  source: { page: 'https://shop.example/', referrerHost: null, campaign: null },
  consent: null,
  ratingComment: null,
  excerpt: '',
} as const

/** The inquiry that entered at 0 with these answers, after what happened, each at its time. */
function after(answers: Parameters<typeof lived>[1], ...steps: Step<InquiryHappening | 'time'>[]): InquiryState {
  const entry = entryAt(0, true, usualPromising)
  return lived(entry, answers, steps, (state, what, at) => (what === 'time' ? timePassed(state, at) : [what]))
}

const said = (data: { kind?: 'lead' | 'colleague'; urgency?: 'low' }): InquiryHappening => ({
  type: 'classified',
  actor: ann,
  data,
})
const closed: InquiryHappening = { type: 'closed', actor: ann, data: { state: 'resolved' } }

describe('triage', () => {
  it.each<[string, InquiryState, 'in-time' | 'missed' | null]>([
    ['is open while nobody has it', after(urgentOrder), null],
    ['is done by taking what the answers sorted', after(urgentOrder, [minute, accepted]), 'in-time'],
    ['is open while nobody knows how urgent it is', after(order, [minute, accepted]), null],
    ['is done by saying so', after(order, [minute, accepted], [5 * minute, said({ urgency: 'low' })]), 'in-time'],
    [
      'asks for both where nothing was answered',
      after(null, [minute, accepted], [2 * minute, said({ kind: 'lead' })]),
      null,
    ],
    ['is missed when five minutes are over', after(order, [minute, accepted], [5 * minute + 1, 'time']), 'missed'],
    [
      'stays missed, whatever is said later',
      after(order, [5 * minute + 1, 'time'], [6 * minute, accepted], [6 * minute, said({ urgency: 'low' })]),
      'missed',
    ],
    ['is missed by what comes late before the clock says so', after(urgentOrder, [6 * minute, accepted]), 'missed'],
    [
      'is asked no more of what closed before',
      after(order, [minute, accepted], [2 * minute, closed], [9 * minute, 'time']),
      null,
    ],
  ])('%s', (_, state, decided) => {
    expect(episodeOf(state)!.triage).toBe(decided)
  })

  it('is due five minutes after entering, once', () => {
    const open = after(
      order,
      [minute, { ...accepted }],
      [2 * minute, { type: 'messaged', actor: ann, data: { message: 'm' } }],
    )
    expect(nextDue(open)).toBe(5 * minute + 1)
    expect(timePassed(open, 5 * minute)).toEqual([])
    expect(timePassed(open, 5 * minute + 1).map(({ type }) => type)).toEqual(['triage-missed'])
  })

  it('shows what is lacking on the card, also when it is too late', () => {
    expect(cardOf(after(null), person).triage).toEqual({ lacks: ['kind', 'urgency', 'responsible'], due: 5 * minute })
    expect(cardOf(after(order, [5 * minute + 1, 'time'], [6 * minute, accepted]), person).triage?.lacks).toEqual([
      'urgency',
    ])
    expect(cardOf(after(urgentOrder, [minute, accepted]), person).triage).toBeNull()
  })
})

describe('saying what an inquiry is', () => {
  it('says only what is new', () => {
    const state = after(urgentOrder, [minute, accepted])
    expect(classify(state, ann, { type: 'classify', kind: 'order', urgency: 'high' })).toEqual({
      kind: 'happened',
      happenings: [],
    })
    expect(classify(state, ann, { type: 'classify', kind: 'complaint', urgency: 'high' })).toMatchObject({
      happenings: [{ type: 'classified', data: { kind: 'complaint' } }],
    })
  })

  it('stands before what the answers said, in the measures too', () => {
    const state = after(order, [minute, accepted], [2 * minute, said({ kind: 'colleague' })])
    expect(cardOf(state, person).kind).toBe('colleague')
    expect(episodeOf(state)!.fromColleague).toBe(true)
  })

  it('does not take a lead away from sales', () => {
    const state = after(null, [minute, accepted], [2 * minute, { type: 'passed', actor: ann, data: {} }])
    expect(classify(state, ann, { type: 'classify', kind: 'order' })).toMatchObject({
      kind: 'refused',
      because: 'wrong-stage',
    })
  })
})
