import { describe, expect, it } from 'vitest'
import { Invite } from '../../../shared/schema/member.ts'
import { SiteSettings } from '../../../shared/schema/site.ts'
import type { TimelineEvent } from '../../../shared/schema/inquiry.ts'
import { browserName } from '../../../console/text/browser-name.ts'
import { byDay } from '../../../console/text/by-day.ts'
import { clockWords } from '../../../console/text/clock-words.ts'
import { dayWords } from '../../../console/text/dates.ts'
import { fieldProblems } from '../../../console/text/field-problems.ts'
import { replyLink } from '../../../console/text/reply-link.ts'
import { isTold, timelineWords } from '../../../console/text/timeline-words.ts'
import { en } from '../../../console/words/en.ts'

describe('a running clock', () => {
  it.each([
    [-5, '0:00'],
    [7_400, '0:07'],
    [750_000, '12:30'],
    [3_909_000, '1:05:09'],
  ])('%d ms is %s', (ms, clock) => {
    expect(clockWords(ms)).toBe(clock)
  })
})

describe('days', () => {
  const at = (iso: string) => Date.parse(iso)
  const words = { today: 'Today', yesterday: 'Yesterday' }

  it.each([
    ['2026-11-21T01:00:00+07:00', 'Today'],
    ['2026-11-20T23:59:00+07:00', 'Yesterday'],
    ['2026-11-16T12:00:00+07:00', 'Monday'],
    ['2026-11-14T12:00:00+07:00', '14 November 2026'],
  ])('%s is %s for a reader in Bangkok', (moment, said) => {
    const now = at('2026-11-21T08:00:00+07:00')
    expect(dayWords(at(moment), now, words, 'en-GB', 'Asia/Bangkok')).toBe(said)
  })

  it('are counted by the calendar where a clock change makes one 23 hours long', () => {
    const now = at('2026-03-30T00:30:00+02:00')
    expect(dayWords(at('2026-03-29T00:30:00+01:00'), now, words, 'en-GB', 'Europe/Berlin')).toBe('Yesterday')
  })

  it('part a conversation at midnight of the reader', () => {
    const items = ['2026-11-20T22:00:00Z', '2026-11-20T23:30:00Z', '2026-11-21T00:30:00Z'].map((iso) => ({
      at: at(iso),
    }))
    expect(byDay(items, 'UTC').map((day) => day.items.length)).toEqual([2, 1])
    expect(byDay(items, 'Europe/Berlin').map((day) => day.items.length)).toEqual([1, 2])
  })
})

describe('what is wrong with a form', () => {
  it('tells an empty field from a malformed one, by the path in the schema', () => {
    const { problems } = fieldProblems(Invite, { name: ' ', email: 'nowhere', role: 'assistant', capacity: 99 })
    expect(problems).toEqual({ name: 'empty', email: 'invalid', capacity: 'invalid' })
  })

  it('takes a list as one field, and names each language of a text', () => {
    const consent = { version: 1, text: { en: 'May we?', th: '' }, marketing: false }
    const input = { name: 'Shop', origins: ['https://a.example', 'b'], language: 'en', consent, responsible: null }
    expect(fieldProblems(SiteSettings, input).problems).toEqual({ origins: 'invalid', 'consent.text.th': 'empty' })
  })
})

describe('reply addresses', () => {
  it.each([
    [{ kind: 'email', value: 'a.b+c@example.com' }, 'mailto:a.b%2Bc@example.com'],
    [{ kind: 'email', value: 'a?bcc=x@example.com' }, 'mailto:a%3Fbcc%3Dx@example.com'],
    [{ kind: 'phone', value: '+66 (0) 81-234 5678' }, 'tel:+660812345678'],
    [{ kind: 'phone', value: '081 234 5678', e164: '+66812345678' }, 'tel:+66812345678'],
    [{ kind: 'phone', value: '๑๒๓๔๕๖' }, null],
    [{ kind: 'whatsapp', value: '081 234 5678', e164: '+66812345678' }, 'https://wa.me/66812345678'],
    [{ kind: 'whatsapp', value: 'wipa' }, null],
    [{ kind: 'line', value: 'javascript:alert(1)' }, null],
  ] as const)('%o leads to %s', (address, link) => {
    expect(replyLink(address)).toBe(link)
  })
})

describe('the life of an inquiry in words', () => {
  const event = (type: string, data: Record<string, unknown>, actor: TimelineEvent['actor']): TimelineEvent => ({
    seq: 1,
    type,
    at: 1,
    actor,
    data,
  })
  const ann = { kind: 'member', id: 'ann' } as const
  const system = { kind: 'system', id: null } as const
  const nameOf = {
    member: (id: string) => ({ ann: 'Ann', bob: 'Bob' })[id] ?? 'A colleague',
    queue: (id: string) => ({ projects: 'Projects' })[id] ?? 'that is gone',
  }
  const to = { from: 'ann', queue: 'projects', team: 't', member: null }

  it.each([
    [event('submitted', {}, { kind: 'visitor', id: 'v' }), 'Wipa asked'],
    [event('offered', { member: 'ann', due: 9 }, system), 'Offered to Ann'],
    [event('missed', { member: 'ann', because: 'time' }, system), 'The offer to Ann ran out'],
    [event('assigned', { member: 'bob' }, ann), 'Ann gave it to Bob'],
    [event('assigned', { member: 'ann' }, ann), 'Ann took it'],
    [event('closed', { state: 'unresolved' }, ann), 'Ann closed it as unresolved'],
    [event('closed', { state: 'abandoned' }, { kind: 'visitor', id: 'v' }), 'The visitor gave up waiting'],
    [event('closed', { state: 'disqualified' }, ann), 'Ann closed it as not for us'],
    [event('voided', { reason: 'spam' }, ann), 'Ann took it out of the count: Spam'],
    [event('qualified', { score: { tier: 'B' } }, { kind: 'flow', id: null }), 'Qualified as tier B'],
    [event('qualified', { score: null }, { kind: 'flow', id: null }), 'The questions were answered'],
    [event('sales-returned', { reason: 'not-a-fit' }, ann), 'Ann gave it back: Not for us'],
    [event('lost', { reason: 'of-a-later-version' }, ann), 'Ann lost it: of-a-later-version'],
    [event('won', { minor: 500, currency: 'THB' }, ann), 'Ann won it: THB\u00a05.00'],
    [event('promised', { day: '2026-12-03', until: 9 }, ann), 'Ann promised the goods for December 3, 2026'],
    [event('promise-missed', {}, system), 'The promised day is over, and the goods were not delivered'],
    [event('delivered', { day: '2026-12-02' }, ann), 'Ann noted that the goods were delivered on December 2, 2026'],
    [event('declined', { member: 'ann', reason: 'busy' }, ann), 'Ann declined: I am busy'],
    [event('accepted', { member: 'ann', how: 'claimed' }, ann), 'Ann took it out of the queue'],
    [event('accepted', { member: 'ann', how: 'at-once', due: 9 }, system), 'Ann has it at once'],
    [
      event('moved', { ...to, how: 'transfer', reason: 'language' }, ann),
      'Ann passed it to the queue Projects: Language',
    ],
    [
      event('moved', { ...to, how: 'transfer', reason: 'end-of-shift', member: 'bob' }, ann),
      'Ann passed it to Bob: My shift ends',
    ],
    [
      event('moved', { ...to, how: 'escalation', reason: 'too-hard', level: 4 }, ann),
      'Ann escalated it to somebody of level 4: It needs more knowledge',
    ],
    [event('moved', { ...to, how: 'handoff', reason: null }, ann), 'Ann handed it over to the queue Projects'],
    [
      event('moved', { ...to, how: 'return', reason: 'incomplete', member: 'bob' }, ann),
      'It returned to Bob: Something is missing',
    ],
    [event('consulted', { member: 'bob' }, ann), 'Ann asked Bob'],
    [event('rated', { score: 4 }, { kind: 'visitor', id: 'v' }), 'Rated 4 of 5'],
    [event('teleported', {}, system), 'Event “teleported”'],
  ])('%o', (happened, said) => {
    expect(timelineWords(happened, en, nameOf, 'Wipa')).toBe(said)
  })

  it('leaves to the conversation what the conversation shows', () => {
    expect(['messaged', 'noted', 'read', 'accepted'].filter((type) => isTold(event(type, {}, system)))).toEqual([
      'accepted',
    ])
  })
})

describe('browsers', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19 Safari/604', 'Safari, iOS'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/150 Safari/537 Edg/150', 'Edge, Windows'],
    ['curl/8.9', null],
  ])('%s is %s', (agent, name) => {
    expect(browserName(agent)).toBe(name)
  })
})
