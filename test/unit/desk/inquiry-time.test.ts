import { describe, expect, it } from 'vitest'
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { lived } from './lived.ts'
import type { Step } from './lived.ts'
import { entersLive, usualPromising } from './usual-promising.ts'
import { leave } from '../../../worker/desk/core/inquiry-life.ts'
import { nextDue, timePassed } from '../../../worker/desk/core/inquiry-time.ts'

const [second, hour, day] = [1_000, 3_600_000, 86_400_000]
const visitor: Actor = { kind: 'visitor', id: 'v' }
const ann: Actor = { kind: 'member', id: 'ann' }
const system: Actor = { kind: 'system', id: null }

const accepted: InquiryHappening = { type: 'accepted', actor: ann, data: { member: 'ann' } }
const reply: InquiryHappening = { type: 'messaged', actor: ann, data: { message: 'r' } }
const word: InquiryHappening = { type: 'messaged', actor: visitor, data: { message: 'm' } }
const back: InquiryHappening = { type: 'returned', actor: visitor, data: {} }
const closed: InquiryHappening = { type: 'closed', actor: ann, data: { state: 'resolved' } }

/** Answered and won, its goods promised for the ninth day. */
const sold: Step<InquiryHappening>[] = [
  [20 * second, reply],
  [day, { type: 'won', actor: ann, data: { minor: 5, currency: 'THB', lines: [] } }],
  [day, { type: 'promised', actor: ann, data: { day: '1970-01-09', until: 9 * day } }],
]
const delivered: InquiryHappening = { type: 'delivered', actor: ann, data: { day: '1970-01-03' } }

/** The inquiry that entered at 0 after what happened, each at its time; `gone` is the visitor's silence noticed. */
function after(...steps: Step<InquiryHappening | 'gone' | 'time'>[]): InquiryState {
  return lived(entersLive, null, steps, (state, what, at) => {
    if (what === 'gone') return leave(state, at, at - 90 * second, usualPromising)
    return what === 'time' ? timePassed(state, at) : [what]
  })
}

describe('time brings, one after the other,', () => {
  it.each<[string, InquiryState, number | null, string[]]>([
    ['the target, while nobody replies', after(), 60 * second + 1, ['overdue']],
    ['nothing more once it has', after([61 * second, 'time']), null, []],
    ['nothing to whom somebody replied', after([9 * second, accepted], [20 * second, reply]), null, []],
    ['a call-back that is late', after([120 * second, 'gone']), 120 * second + 4 * hour + 1, ['callback-missed']],
    [
      'that leaving is final',
      after([120 * second, 'gone'], [5 * hour, 'time']),
      120 * second + day + 1,
      ['matured leaving'],
    ],
    ['the target again, when they come back', after([50 * second, 'gone'], [55 * second, back]), 60_001, ['overdue']],
    [
      'that a closing is durable, and then that its rating is final',
      after([9 * second, accepted], [20 * second, reply], [30 * second, closed]),
      30 * second + 7 * day + 1,
      ['matured closing'],
    ],
    [
      'that its rating is final',
      after([9 * second, accepted], [20 * second, reply], [30 * second, closed], [8 * day, 'time']),
      30 * second + 14 * day + 1,
      ['matured survey'],
    ],
    ['that a promised day is over', after(...sold), 9 * day + 1, ['promise-missed']],
    ['nothing more once that was said', after(...sold, [9 * day + 1, 'time']), null, []],
    ['nothing once the goods are there', after(...sold, [2 * day, delivered]), null, []],
    [
      'nothing to what counts nowhere',
      after([9 * second, { type: 'voided', actor: ann, data: { reason: 'spam' } }]),
      null,
      [],
    ],
  ])('%s', (_, state, due, brings) => {
    expect(nextDue(state)).toBe(due)
    if (due === null) return
    expect(timePassed(state, due - 1)).toEqual([])
    const brought = timePassed(state, due)
    expect(brought.map(({ type, data }) => ('of' in data ? `${type} ${data.of}` : type))).toEqual(brings)
  })
})

describe('a visitor who leaves before a reply', () => {
  it('is owed a call-back, which a reply in time keeps', () => {
    const left = after([40 * second, word], [130 * second, 'gone'])
    expect(left).toMatchObject({ state: 'callback-owed', visitorHere: false })
    expect(left.marks?.left).toEqual({
      at: 130 * second,
      short: false,
      callBack: 'owed',
      due: 130 * second + 4 * hour,
    })
    const called = after([130 * second, 'gone'], [hour, accepted], [2 * hour, reply], [3 * hour, back])
    // Whoever was called back did leave, even when they come back for more.
    expect(called.marks?.left).toMatchObject({ callBack: 'kept' })
    const late = after([130 * second, 'gone'], [hour, accepted], [5 * hour, reply])
    expect(late.marks?.left).toMatchObject({ callBack: 'missed' })
  })

  it('never left, when they come back within a day; afterwards they did, and wait again all the same', () => {
    const soon = after([130 * second, 'gone'], [23 * hour, word])
    expect([soon.state, soon.marks?.left]).toEqual(['waiting', undefined])
    const late = after([130 * second, 'gone'], [25 * hour, 'time'], [26 * hour, word])
    expect(late.state).toBe('waiting')
    expect(late.marks?.left).toMatchObject({ callBack: 'missed', final: true })
  })

  it('is short when last heard of within ten seconds', () => {
    expect(after([99 * second, 'gone']).marks?.left?.short).toBe(true)
    expect(after([100 * second, 'gone']).marks?.left?.short).toBe(false)
  })

  it('keeps their offer, and goes behind those who are here when it is missed', () => {
    const offered: InquiryHappening = { type: 'offered', actor: system, data: { member: 'ann', due: 9 } }
    const missed: InquiryHappening = { type: 'missed', actor: system, data: { member: 'ann', because: 'time' } }
    expect(after([9, offered], [130 * second, 'gone']).state).toBe('offered')
    expect(after([9, offered], [130 * second, 'gone'], [140 * second, missed]).state).toBe('callback-owed')
  })
})
