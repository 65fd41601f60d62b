import { describe, expect, it } from 'vitest'
import type { Language } from '../../../shared/schema/basics.ts'
import type { Report } from '../../../shared/schema/report.ts'
import { reportMail } from '../../../worker/outbound/report-mail.ts'

const none = { lost: [], competitor: [], goods: [], 'sent-back': [], transfer: [], escalation: [] }
const report: Report = {
  kind: 'daily',
  day: '2026-11-27',
  first: '2026-11-27',
  scope: 'all',
  lines: [
    {
      id: 'inquiries',
      unit: 'count',
      value: 1280,
      n: null,
      before: 1300,
      maturing: 0,
      trend: [1400, null, 1300, 1280],
    },
    { id: 'abandonRate', unit: 'share', value: 0.153, n: 300, before: null, maturing: 4, trend: [] },
    { id: 'wait', unit: 'seconds', value: 3725, n: 250, before: 41, maturing: 0, trend: [] },
    { id: 'handleTime', unit: 'seconds', value: 0, n: 1, before: 0.4, maturing: 0, trend: [] },
  ],
  reasons: {
    ...none,
    lost: [
      { reason: 'competitor-price', count: 3, before: 1 },
      { reason: 'postponed', count: 0, before: 2 },
    ],
    competitor: [
      { reason: 'lumio', count: 2, before: 0 },
      { reason: 'long-gone', count: 1, before: 0 },
    ],
  },
  flags: [
    {
      measure: 'abandonRate',
      kind: 'spike',
      value: 0.153,
      usual: 0.05,
      range: [0.031, 0.071],
      change: 0.103,
      n: 300,
      z: 6.1,
      causes: [
        { kind: 'fewer-people', there: 4, usual: 7 },
        { kind: 'queue', name: '<b>Spare</b>', share: 0.8 },
      ],
      mutedUntil: null,
    },
    {
      measure: 'inquiries',
      kind: 'drift',
      value: 300,
      usual: 200,
      range: [180, 220],
      change: 0.5,
      n: 300,
      z: 4,
      causes: [],
      mutedUntil: '2026-12-04',
    },
  ],
  madeAt: null,
  counting: false,
}
const mailOf = (change: Partial<Report> = {}, language: Language = 'en') =>
  reportMail({
    id: 'x',
    language,
    to: { name: 'Mani Jaidee', email: 'mani@suk.example' },
    from: 'Suk\r\nBcc: everybody@suk.example',
    report: { ...report, ...change },
    competitors: [{ id: 'lumio', label: 'Lumio & Sons', retired: true }],
    link: 'https://desk.suk.example/reports/daily/2026-11-27',
  })

describe('the mail of a report', () => {
  it('says the numbers, what was unusual and why, and the reasons, in plain text', () => {
    expect(mailOf().text).toMatchInlineSnapshot(`
      "Hello Mani Jaidee,

      this is how Suk Bcc: everybody@suk.example did on November 27, 2026.

      Out of the ordinary
      Abandon rate: 15.3%, usually 3.1% to 7.1% (of 300). Likely: fewer people were there (4, usually 7); it comes from the queue <b>Spare</b> (80% of it).

      Numbers
      Inquiries: 1,280 · the day before 1,300 · in four weeks 1,280 to 1,400
      Abandon rate: 15.3% (of 300), 4 may still change · the day before no data · in four weeks no data
      Time to the first reply: 1h 2m (of 250) · the day before 41s · in four weeks no data
      Average handle time: 0s (of 1) · the day before under 1s · in four weeks no data

      Why deals were lost
      A competitor’s price: 3 · the day before 1

      Lost to
      Lumio & Sons: 2 · the day before 0
      long-gone: 1 · the day before 0

      https://desk.suk.example/reports/daily/2026-11-27

      You get this mail because your workspace sends reports to your role. Whether you do is under Settings, My alerts.

      Sent by Suk Bcc: everybody@suk.example, with Foyer."
    `)
  })

  it('says the same as a page of text, whatever names hold', () => {
    const { html, subject } = mailOf()
    expect(subject).not.toMatch(/[\r\n]/u)
    expect(html).toContain('it comes from the queue &lt;b&gt;Spare&lt;/b&gt; (80% of it)')
    expect(html).toContain('Lumio &amp; Sons')
    expect(html).not.toMatch(/<(img|script|link|b)\b/u)
  })

  it('leaves out what somebody does not want to hear of', () => {
    expect(mailOf().text).not.toContain('Inquiries has gone')
    expect(mailOf({ flags: report.flags.slice(1) }).text).toContain('Nothing was out of the ordinary.')
  })

  it('names its week, and whose numbers they are', () => {
    const { subject, text } = mailOf({ kind: 'weekly', first: '2026-11-21', scope: 'team' })
    expect(subject).toContain('the week from November 21, 2026 to November 27, 2026')
    expect(text).toContain('The numbers are those of your teams.')
    expect(text).toContain('the week before 1,300')
  })

  it('is in the language of the team', () => {
    expect(mailOf({}, 'th').text).toContain('มีคนอยู่น้อยกว่าปกติ (4 ปกติ 7)')
    expect(mailOf({}, 'zh-Hans').text).toContain('在岗人数较少（4，通常为 7）')
    expect(mailOf({}, 'zh-Hant').text).toContain('在線人數較少（4，通常為 7）；來自佇列 <b>Spare</b>（占 80%）。')
    expect(mailOf({}, 'ms').text).toContain('lebih sedikit orang yang ada (4, biasanya 7); ')
  })

  it('puts what it says together as its language does', () => {
    expect(mailOf({}, 'zh-Hans').text).toContain('放弃率：15.3%，通常为 3.1% 至 7.1%（共 300）。可能的原因：')
    expect(mailOf({}, 'pl').text).toContain(
      'Odsetek porzuceń: 15,3% (z 300), mogą się jeszcze zmienić: 4 · dzień wcześniej',
    )
    expect(mailOf({}, 'th').text).toContain('15.3% (จาก 300) 4 รายการยังเปลี่ยนได้')
  })

  it('is laid out from the right in Arabic, and keeps names as they are written', () => {
    const { html, text, subject } = mailOf({ flags: [report.flags[0]!] }, 'ar')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<div lang="ar" dir="rtl">')
    expect(html.match(/<table style="[^"]*text-align:right/gu)).toHaveLength(4)
    expect(html).not.toMatch(/text-align:left|border-left|padding-right/u)
    expect(subject).toMatch(/^\u2068Suk [^\u2069]+\u2069 في 27 نوفمبر 2026$/u)
    expect(text).toContain('\u2068<b>Spare</b>\u2069 (80')
    expect(text).toContain('\u2068Lumio & Sons\u2069: 2 · اليوم السابق 0')
    expect(mailOf().html).not.toMatch(/rtl|[\u2068\u2069]|text-align:right/u)
  })
})
