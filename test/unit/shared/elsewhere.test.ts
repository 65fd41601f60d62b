import { describe, expect, it } from 'vitest'
import { callBackTimes, isCallBackTime } from '../../../shared/call-back-times.ts'
import { elsewhereOf } from '../../../shared/elsewhere.ts'
import type { Calendar } from '../../../shared/hours.ts'
import { SiteSettings } from '../../../shared/schema/site.ts'
import { qrCode } from '../../../worker/qr-code.ts'

const zone = 'Asia/Bangkok'
const bangkok = (moment: string) => Date.parse(`${moment}:00+07:00`)
const clock = (at: number) =>
  new Date(at).toLocaleString('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' })

describe('the times a visitor may be called back at', () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const always: Calendar = { zone, hours: null, pause: null }

  it('leave the night out where a queue never closes, and keep half an hour of notice', () => {
    const said = callBackTimes(bangkok('2026-11-27T17:40'), always).map(({ from, to }) => `${clock(from)}-${clock(to)}`)
    expect(said[0]).toBe('Sat 08:00-Sat 10:00')
    expect(said).toHaveLength(9)
    expect(said.every((time) => /(08|10|12|14|16|18):00-/u.test(time))).toBe(true)
  })

  it('stay the same while somebody chooses, and are over when they are over', () => {
    const now = bangkok('2026-11-27T09:20')
    const [first] = callBackTimes(now, always)
    expect(first).toEqual({ from: bangkok('2026-11-27T10:00'), to: bangkok('2026-11-27T12:00') })
    expect(isCallBackTime(first!, bangkok('2026-11-27T11:59'), always)).toBe(true)
    expect(isCallBackTime(first!, bangkok('2026-11-27T12:00'), always)).toBe(false)
    expect(isCallBackTime({ from: first!.from, to: first!.to + 1 }, now, always)).toBe(false)
  })

  it('end with the hours and not with how far one looks ahead', () => {
    const monthly: Calendar = {
      zone,
      hours: { weekly: never, extra: [{ date: '2026-12-05', intervals: [[540, 1020]] }], closed: [] },
      pause: null,
    }
    for (const minute of ['09:00', '09:50', '10:10', '16:59']) {
      const times = callBackTimes(bangkok(`2026-11-27T${minute}`), monthly)
      for (const { from, to } of times) expect((to - from) / 3_600_000).toBe(2)
      expect(clock(times[0]!.from)).toBe('Sat 09:00')
    }
  })

  it('follow the queue’s hours, its closed days and its pause', () => {
    const day = [[540, 780]] as [number, number][]
    const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }
    const calendar: Calendar = {
      zone,
      hours: { weekly, extra: [], closed: [{ date: '2026-11-30', name: 'Stocktaking' }] },
      pause: { from: bangkok('2026-12-01T00:00'), until: bangkok('2026-12-01T11:00'), why: null },
    }
    const said = callBackTimes(bangkok('2026-11-27T12:00'), calendar).map(
      ({ from, to }) => `${clock(from)}-${clock(to)}`,
    )
    expect(said.slice(0, 3)).toEqual(['Tue 11:00-Tue 13:00', 'Wed 09:00-Wed 11:00', 'Wed 11:00-Wed 13:00'])
  })
})

describe('going on in a messenger', () => {
  const site = { name: 'Shop', origins: [], language: 'en', consent: null, responsible: null }
  const parsed = (messengers: object) =>
    SiteSettings.safeParse({ ...site, messengers: { line: null, whatsapp: null, wechat: null, ...messengers } })

  it('opens each by its own link, with words where it takes them', () => {
    const settings = parsed({
      line: 'noravi',
      whatsapp: '+66 (0)2-123.4567'.replace('(0)', ''),
      wechat: 'noravi_light',
    })
    expect(elsewhereOf(settings.data!.messengers)).toEqual([
      { to: 'line', id: '@noravi', href: 'https://line.me/R/oaMessage/%40noravi/?', takesWords: true },
      { to: 'whatsapp', id: '+6621234567', href: 'https://wa.me/6621234567?text=', takesWords: true },
      { to: 'wechat', id: 'noravi_light', href: null, takesWords: false },
    ])
  })

  it.each([
    [{ line: 'javascript:alert(1)' }],
    [{ whatsapp: '12' }],
    [{ whatsapp: '0812345678' }],
    [{ wechat: 'https://evil.example/' }],
    [{ wechat: 'https://u.wechat.com/a"onclick' }],
  ])('takes no such account: %o', (messengers) => {
    expect(parsed(messengers).success).toBe(false)
  })

  it('has none where a site was kept before there were any', () => {
    expect(elsewhereOf(SiteSettings.parse(site).messengers)).toEqual([])
  })

  it('draws a code whose squares are those of its grid', () => {
    const { size, path } = qrCode('https://line.me/R/oaMessage/%40noravi/?About%20my%20inquiry%20T2DD-GKZF')
    expect(size).toBeGreaterThan(25)
    const squares = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)]
    expect(squares.map(([whole]) => whole).join('')).toBe(path)
    for (const [, x, y, width] of squares) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 2)
      expect(Number(y)).toBeLessThan(size - 2)
    }
  })
})
