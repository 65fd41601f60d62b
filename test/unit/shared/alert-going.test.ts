import { describe, expect, it } from 'vitest'
import { alertGoing, isUrgent, quietUntil } from '../../../shared/alert-going.ts'
import { AlertChange, AlertSettings } from '../../../shared/schema/alerts.ts'
import type { QuietHours } from '../../../shared/schema/alerts.ts'
import { weekdays } from '../../../shared/schema/hours.ts'
import type { InquiryState } from '../../../shared/inquiry/inquiry-state.ts'

const zone = 'Asia/Bangkok'
/** A moment in Bangkok; 2026-11-27 is a Friday. */
const at = (time: string, date = '2026-11-27') => Date.parse(`${date}T${time}:00+07:00`)
const nights: QuietHours = { from: 22 * 60, to: 7 * 60, days: [...weekdays] }
const usual = AlertSettings.parse({})

describe('quiet hours', () => {
  it.each<[string, QuietHours, number, number | null]>([
    ['of the night, in the evening', nights, at('23:10'), at('07:00', '2026-11-28')],
    ['of the night, after midnight', nights, at('03:00'), at('07:00')],
    ['begin on the minute', nights, at('22:00'), at('07:00', '2026-11-28')],
    ['end on the minute', nights, at('07:00'), null],
    ['are over by day', nights, at('12:00'), null],
    [
      'of Friday go on into Saturday',
      { ...nights, days: ['fri'] },
      at('02:00', '2026-11-28'),
      at('07:00', '2026-11-28'),
    ],
    ['of Friday are none on Saturday evening', { ...nights, days: ['fri'] }, at('23:00', '2026-11-28'), null],
    ['of Friday are none in its own morning', { ...nights, days: ['fri'] }, at('02:00'), null],
    ['at noon', { from: 720, to: 780, days: ['fri'] }, at('12:30'), at('13:00')],
    ['until midnight', { from: 22 * 60, to: 0, days: ['fri'] }, at('23:59'), at('00:00', '2026-11-28')],
    [
      'a whole weekend',
      { from: 0, to: 1439, days: ['sat', 'sun'] },
      at('09:00', '2026-11-28'),
      at('23:59', '2026-11-28'),
    ],
  ])('%s', (_, quiet, now, until) => {
    expect(quietUntil(now, quiet, zone)).toBe(until)
  })

  it('follow the clock on the wall when it is put back: 02:30 comes twice, both quiet', () => {
    const quiet: QuietHours = { from: 120, to: 180, days: ['sun'] }
    const first = Date.parse('2026-10-25T00:30:00Z')
    expect(quietUntil(first, quiet, 'Europe/Berlin')).toBe(Date.parse('2026-10-25T02:00:00Z'))
  })

  it.each([
    [{ quiet: { from: 60, to: 60, days: ['mon'] } }, 'quiet.to'],
    [{ quiet: { from: 60, to: 120, days: [] } }, 'quiet.days'],
    [{ quiet: { from: 1440, to: 120, days: ['mon'] } }, 'quiet.from'],
    [{ quiet: { from: 60, to: 120, days: ['someday'] } }, 'quiet.days.0'],
    [{ sound: true }, ''],
  ])('that are none are refused, and the field is named: %o', (input, field) => {
    const parsed = AlertChange.safeParse(input)
    expect(parsed.error?.issues[0]?.path.join('.')).toBe(field)
  })
})

describe('a notice', () => {
  const [day, night] = [at('12:00'), at('23:00')]
  const quiet = { ...usual, quiet: nights }
  it.each([
    ['goes at once by day', { way: 'mail', what: 'assigned', urgent: false }, quiet, day, { kind: 'now' }],
    [
      'waits at night',
      { way: 'push', what: 'asked', urgent: false },
      quiet,
      night,
      { kind: 'later', at: at('07:00', '2026-11-28') },
    ],
    [
      'goes at night where a visitor waits',
      { way: 'push', what: 'assigned', urgent: true },
      quiet,
      night,
      { kind: 'now' },
    ],
    [
      'of a target that is close goes at night',
      { way: 'mail', what: 'at-risk', urgent: true },
      quiet,
      night,
      { kind: 'now' },
    ],
    [
      'to whoever wants no mail does not go',
      { way: 'mail', what: 'assigned', urgent: true },
      { ...usual, mail: false },
      day,
      { kind: 'unwanted' },
    ],
    [
      'to whoever wants no mail goes by push',
      { way: 'push', what: 'assigned', urgent: true },
      { ...usual, mail: false },
      day,
      { kind: 'now' },
    ],
    [
      'of a target goes to nobody who wants no warnings',
      { way: 'push', what: 'at-risk', urgent: true },
      { ...usual, warnings: false },
      day,
      { kind: 'unwanted' },
    ],
    [
      'of a target goes by mail to whoever wants no other mail',
      { way: 'mail', what: 'at-risk', urgent: true },
      { ...usual, mail: false },
      day,
      { kind: 'now' },
    ],
    [
      'that is a test goes at any hour',
      { way: 'mail', what: 'test', urgent: false },
      { ...quiet, mail: false },
      night,
      { kind: 'now' },
    ],
  ] as const)('%s', (_, notice, settings, now, going) => {
    expect(alertGoing(notice, settings, zone, now)).toEqual(going)
  })
})

describe('urgent', () => {
  const state = (over: Partial<InquiryState>) =>
    ({
      enteredAt: 0,
      answeredAt: null,
      visitorHere: false,
      ended: false,
      lastMessageFrom: 'visitor',
      marks: { kind: 'message', target: 100 },
      ...over,
    }) as InquiryState
  it.each([
    ['what a visitor waits for who is there', state({ visitorHere: true }), 1_000, true],
    ['not what a visitor has left', state({}), 1_000, false],
    ['what is close to its target', state({}), 80_000, true],
    [
      'not what was answered, and nothing said since',
      state({ visitorHere: true, answeredAt: 5, lastMessageFrom: 'member' }),
      90_000,
      false,
    ],
    ['what was answered and is asked anew', state({ visitorHere: true, answeredAt: 5 }), 90_000, true],
    ['not what somebody said goodbye to', state({ visitorHere: true, ended: true, answeredAt: 5 }), 90_000, false],
  ])('%s', (_, one, now, urgent) => {
    expect(isUrgent(one, now)).toBe(urgent)
  })
})
