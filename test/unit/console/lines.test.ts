import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../console/data/frame-of.ts'
import { ProblemError } from '../../../console/data/problem-error.ts'
import { reconnectDelay } from '../../../console/data/reconnect-delay.ts'
import { rowWindow } from '../../../console/inbox/row-window.ts'
import { siteSettingsOf } from '../../../console/settings/site-settings-of.ts'

describe('connecting again', () => {
  it('waits longer each time, never more than 20 seconds, and never not at all', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, chance) => {
        const delay = reconnectDelay(attempt, chance)
        expect(delay).toBeGreaterThanOrEqual(300)
        expect(delay).toBeLessThanOrEqual(20_000)
      }),
    )
    expect(reconnectDelay(5, 0.99)).toBeGreaterThan(reconnectDelay(1, 0.99))
  })

  it('spreads the windows of a team over the whole span', () => {
    const delays = [0, 0.25, 0.5, 0.75].map((chance) => reconnectDelay(6, chance))
    expect(new Set(delays).size).toBe(4)
  })
})

describe('frames', () => {
  it('of a newer desk, or no frames at all, are passed over', () => {
    expect(frameOf('pong')).toBeNull()
    expect(frameOf('{"t":"hologram"}')).toBeNull()
    expect(frameOf('{"t":"toString"}')).toBeNull()
    expect(frameOf('null')).toBeNull()
    expect(frameOf(new ArrayBuffer(1))).toBeNull()
    expect(frameOf('{"t":"record","away":true}')).toEqual({ t: 'record', away: true })
  })
})

describe('answers that are not a success', () => {
  const answer = (status: number, body: string, type = 'application/problem+json', more = {}) =>
    ProblemError.from(new Response(body, { status, headers: { 'content-type': type, ...more } }))

  it('carry code, field and when to try again', async () => {
    const body = JSON.stringify({ code: 'too-many', status: 429, title: 'x', field: 'email' })
    expect(await answer(429, body, undefined, { 'retry-after': '7' })).toMatchObject({
      code: 'too-many',
      field: 'email',
      retryAfterMs: 7_000,
    })
  })

  it.each([
    [401, '<html>', 'text/html', 'unauthenticated'],
    [502, 'Bad gateway', 'text/plain', 'internal'],
    [503, '', 'text/plain', 'record-away'],
    [400, '{"code":"made-up"}', 'application/problem+json', 'invalid-input'],
    [404, '{', 'application/problem+json', 'not-found'],
  ])('%d %s gets the nearest code', async (status, body, type, code) => {
    expect((await answer(status, body, type)).code).toBe(code)
  })
})

describe('a long list', () => {
  it('draws what is in sight with a few rows to spare, and no more however long it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 900_000 }), fc.nat(2_000), fc.nat(10_000), (top, height, count) => {
        const { first, last } = rowWindow({ top, height }, 88, count)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(last).toBeLessThanOrEqual(count)
        expect(last - first).toBeLessThanOrEqual(Math.ceil(height / 88) + 14)
        const inSight = Math.floor(Math.max(0, top) / 88)
        if (inSight < count && top >= 0 && height > 0) {
          expect(first).toBeLessThanOrEqual(inSight)
          expect(last).toBeGreaterThan(inSight)
        }
      }),
    )
  })
})

describe('the form of a website', () => {
  const data = (over: Record<string, string>) => {
    const form = new FormData()
    const values = { name: 'Shop', origins: '', language: 'en', responsible: '', ...over }
    for (const [name, value] of Object.entries(values)) form.set(name, value)
    return form
  }
  const before = { version: 3, text: { en: 'May we?', th: 'ได้ไหม' }, marketing: false }
  const same = { asksConsent: 'on', 'consent.text.en': 'May we?', 'consent.text.th': 'ได้ไหม' }

  it('takes addresses one a line and cuts off the path of a pasted one', () => {
    const origins = 'https://Shop.example/cart?x=1\n\n http://127.0.0.1:8788 , https://*.shop.example/'
    expect(siteSettingsOf(data({ origins }), null)['origins']).toEqual([
      'https://shop.example',
      'http://127.0.0.1:8788',
      'https://*.shop.example',
    ])
  })

  it('makes a new version of the consent whenever its wording changes, and only then', () => {
    const versionOf = (over: Record<string, string>, was: typeof before | null) =>
      (siteSettingsOf(data(over), was)['consent'] as { version: number }).version
    expect(versionOf(same, null)).toBe(1)
    expect(versionOf(same, before)).toBe(3)
    expect(versionOf({ ...same, 'consent.text.th': 'ขอ' }, before)).toBe(4)
    expect(versionOf({ ...same, marketing: 'on' }, before)).toBe(4)
    expect(siteSettingsOf(data({}), before)['consent']).toBeNull()
  })

  it('puts the question in the languages that have words for it, and asks for one where none has', () => {
    const textOf = (over: Record<string, string>) =>
      (siteSettingsOf(data({ asksConsent: 'on', ...over }), before)['consent'] as { text: object }).text
    expect(textOf({ 'consent.text.en': 'May we?', 'consent.text.th': ' ' })).toEqual({ en: 'May we?' })
    expect(textOf({ 'consent.text.pl': '', 'consent.text.ar': '' })).toEqual({ pl: '' })
  })
})
