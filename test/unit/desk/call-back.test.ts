import { describe, expect, it } from 'vitest'
import type { Actor, InquiryHappening } from '../../../shared/inquiry/inquiry-event.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'
import { cardOf } from '../../../shared/inquiry/inquiry-view.ts'
import { called } from '../../../worker/desk/core/call-back.ts'
import type { DecidedCommand } from '../../../worker/desk/core/inquiry-life.ts'
import { decideForVisitor, leave } from '../../../worker/desk/core/inquiry-life.ts'
import { waitsForWord } from '../../../worker/desk/core/left-work.ts'
import { nextDue, timePassed } from '../../../worker/desk/core/inquiry-time.ts'
import { outlookOf } from '../../../worker/desk/core/outlook.ts'
import { lived } from './lived.ts'
import type { Step } from './lived.ts'
import { entersLive, usualPromising } from './usual-promising.ts'

const [second, hour, day] = [1_000, 3_600_000, 86_400_000]
const system: Actor = { kind: 'system', id: null }
const ann: Actor = { kind: 'member', id: 'ann' }
const offered: InquiryHappening = { type: 'offered', actor: system, data: { member: 'ann', due: 9 } }
const missed: InquiryHappening = { type: 'missed', actor: system, data: { member: 'ann', because: 'time' } }
const accepted: InquiryHappening = { type: 'accepted', actor: ann, data: { member: 'ann' } }
const reply: InquiryHappening = { type: 'messaged', actor: ann, data: { message: 'r' } }
const spoke: InquiryHappening = { type: 'called', actor: ann, data: {} }
const call: DecidedCommand = { type: 'call-back', how: 'call' }
const word: DecidedCommand = { type: 'message', id: 'm', text: 'Still here' }

/** The inquiry that entered at 0 after what happened, each at its time. */
function after(...steps: Step<InquiryHappening | DecidedCommand | 'gone' | 'time'>[]): InquiryState {
  return lived(entersLive, null, steps, (state, what, at) => {
    if (what === 'gone') return leave(state, at, at - 90 * second, usualPromising)
    if (what === 'time') return timePassed(state, at)
    if ('actor' in what) return [what]
    const decision = decideForVisitor(state, what, at, usualPromising)
    if (decision.kind === 'refused') throw new Error(decision.because)
    return decision.happenings
  })
}

const due = 20 * second + 4 * hour

describe('a visitor who would rather be called back', () => {
  it('is owed it at once, though they are here, and keeps the time they were told whatever they do', () => {
    const asked = after([20 * second, call])
    expect(asked).toMatchObject({ state: 'callback-owed', visitorHere: true })
    expect(asked.marks?.left).toEqual({ at: 20 * second, short: false, callBack: 'owed', due, asked: 'call' })
    expect(nextDue(asked)).toBe(due + 1)
    const looks: Parameters<typeof after> = [
      [40 * second, { type: 'read', upTo: 1 }],
      [50 * second, { type: 'leave' }],
      [200 * second, 'gone'],
      [hour, { type: 'return' }],
      [hour + 1, call],
      [hour + 2, { type: 'call-back', how: 'writing' }],
    ]
    const later = after([20 * second, call], ...looks)
    expect(later).toMatchObject({ state: 'callback-owed', marks: { left: { due, asked: 'call', callBack: 'owed' } } })
  })

  it('is neither short, however soon they asked, nor abandoned when they say goodbye', () => {
    expect(after([2 * second, call]).marks?.left?.short).toBe(false)
    const said = after([20 * second, call], [30 * second, { type: 'end' }])
    expect(said).toMatchObject({ state: 'callback-owed', ended: false, visitorHere: false })
  })

  it('was called back when somebody replies in time, and missed when not', () => {
    const kept = after([20 * second, call], [hour, offered], [hour, accepted], [2 * hour, reply])
    expect(kept).toMatchObject({ state: 'open', marks: { left: { callBack: 'kept' } } })
    const late = after([20 * second, call], [5 * hour, 'time'])
    expect(late).toMatchObject({ state: 'callback-owed', marks: { left: { callBack: 'missed' } } })
  })

  it('waits for nobody who has it and goes: the call is owed by its time all the same', () => {
    const open: Step<InquiryHappening>[] = [[hour, accepted]]
    expect(waitsForWord(after(...open))).toBe(true)
    expect(waitsForWord(after([20 * second, call], ...open))).toBe(false)
    expect(waitsForWord(after([20 * second, call], ...open, [2 * hour, spoke]))).toBe(false)
    expect(waitsForWord(after([20 * second, call], ...open, [2 * hour, spoke], [3 * hour, word]))).toBe(true)
  })

  it('was called back by voice as by word, once, by whoever has it', () => {
    const open = after([20 * second, call], [hour, offered], [hour, accepted])
    expect(called(open, ann, null)).toMatchObject({ kind: 'happened', happenings: [{ type: 'called' }] })
    const kept = after([20 * second, call], [hour, offered], [hour, accepted], [2 * hour, spoke])
    expect(kept).toMatchObject({ state: 'open', answeredAt: 2 * hour, marks: { left: { callBack: 'kept' } } })
    expect(called(kept, ann, null)).toMatchObject({ because: 'stale-version' })
    const late = after([20 * second, call], [5 * hour, 'time'], [5 * hour, accepted], [6 * hour, spoke])
    expect(late).toMatchObject({ answeredAt: 6 * hour, marks: { left: { callBack: 'missed' } } })
    expect(called(after([20 * second, call]), ann, null)).toMatchObject({ because: 'stale-version' })
  })

  it('waits again where they stood once they write, and asks anew as if they never had', () => {
    const back = after([20 * second, call], [60 * second, word])
    expect(back).toMatchObject({ state: 'waiting', enteredAt: 0 })
    expect(back.marks?.left).toBeUndefined()
    const again = after([20 * second, call], [60 * second, word], [120 * second, { type: 'call-back', how: 'writing' }])
    expect(again.marks?.left).toMatchObject({ asked: 'writing', due: 120 * second + 4 * hour })
  })

  it('had left for the measures after a day, and waits all the same when they write', () => {
    const late = after([20 * second, call], [5 * hour, 'time'], [25 * hour, 'time'], [26 * hour, word])
    expect(late.state).toBe('waiting')
    expect(late.marks?.left).toEqual({ at: 20 * second, short: false, callBack: 'missed', due, final: true })
    expect(after([20 * second, call], [25 * hour, 'time'], [3 * day, { type: 'return' }]).state).toBe('callback-owed')
  })

  it('leaves an offer as it stands: whoever accepts sees by when, and a missed one goes behind those who are here', () => {
    expect(after([9 * second, offered], [20 * second, call])).toMatchObject({ state: 'offered', assignee: 'ann' })
    expect(after([9 * second, offered], [20 * second, call], [40 * second, missed]).state).toBe('callback-owed')
    expect(after([9 * second, offered], [10 * second, accepted], [20 * second, call])).toMatchObject({
      state: 'open',
      marks: { left: { due } },
    })
  })

  it('is owed nothing once there is an answer, or it is over', () => {
    const answered = after([9 * second, accepted], [12 * second, reply], [20 * second, call])
    expect(answered.marks?.left).toBeUndefined()
    expect(after([9 * second, { type: 'end' }], [20 * second, call]).state).toBe('abandoned')
  })

  it('at a time of their choice gives the team its five minutes from then, to say what it is and how urgent', () => {
    const entered = { ...entersLive, triageBy: 300 * second }
    const triageBy = (from?: number) => {
      const data = { how: 'call' as const, due: 30 * hour, ...(from !== undefined && { from }) }
      const actor: Actor = { kind: 'visitor', id: 'v' }
      const asked: InquiryHappening = { type: 'call-back-asked', actor, data }
      return lived(entered, null, [[20 * second, asked]], (_, what) => [what]).marks?.triageBy
    }
    expect(triageBy()).toBe(300 * second)
    expect(triageBy(28 * hour)).toBe(28 * hour + 300 * second)
  })

  it('moves no promise: whoever had left already is owed it by the same time', () => {
    const left = after([120 * second, 'gone'])
    const asked = after([120 * second, 'gone'], [hour, call])
    expect(asked.marks?.left?.due).toBe(left.marks?.left?.due)
  })
})

describe('what they are told', () => {
  const open = { open: true, until: null } as const
  const told = (state: InquiryState, opening: Parameters<typeof outlookOf>[1] = open) =>
    outlookOf(state, opening, { ms: 60_000, places: 2 }, { now: 0, lowest: null }).outlook

  it('is by when they are called back, as soon as they ask, and where stands with the card', () => {
    const asked = after([20 * second, call])
    expect(told(asked)).toEqual({ kind: 'call-back', how: 'call', by: due })
    const address = { kind: 'phone', value: '081 234 5678', e164: '+66812345678' } as const
    const card = cardOf(
      { ...asked, id: '01a218ef-0896-7a55-9e96-000000000001' },
      {
        contact: { fullName: 'Wipa', address },
        source: { page: 'https://shop.example/', referrerHost: null, campaign: null },
        consent: null,
        ratingComment: null,
        excerpt: '',
      },
    )
    expect(card).toMatchObject({ callBackDue: due, callBack: { how: 'call', address } })
  })

  it('is nothing once somebody has it', () => {
    expect(told(after([9, offered], [10, accepted]))).toBeNull()
  })

  it.each<[string, { ms: number | null; places: number }, number | null, boolean]>([
    ['a short wait', { ms: 60_000, places: 2 }, null, false],
    ['five minutes at the upper end', { ms: 3 * 60_000, places: 2 }, null, true],
    ['nobody who may take it', { ms: null, places: 0 }, null, true],
    ['a place alone', { ms: null, places: 2 }, null, false],
    ['a turn after closing', { ms: 120_000, places: 2 }, 100_000, true],
    ['a turn before closing', { ms: 60_000, places: 2 }, 100_000, false],
  ])('of %s says whether waiting is unwise', (_, expected, until, unwise) => {
    const { outlook } = outlookOf(after(), { open: true, until }, expected, { now: 0, lowest: null })
    expect(outlook).toMatchObject({ kind: 'line', unwise, closesAt: until })
  })
})
