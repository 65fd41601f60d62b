import { describe, expect, it } from 'vitest'
import { choicesFrom } from '../../../console/settings/choices-from.ts'
import { fieldProblems } from '../../../console/text/field-problems.ts'
import { minorOf, moneyWords, usualCurrency } from '../../../console/text/money.ts'
import { deliveryLines } from '../../../console/thread/delivery-lines.ts'
import { leadStepOf } from '../../../console/thread/lead-step-of.ts'
import { en } from '../../../console/words/en.ts'
import type { Sales } from '../../../shared/inquiry/inquiry-state.ts'
import { LeadStep } from '../../../shared/schema/lead.ts'

const won: Sales = {
  stage: 'won',
  at: 1,
  screenedBy: null,
  acceptedAt: 1,
  acceptedBy: 'ann',
  deal: { minor: 5, currency: 'THB', lines: [] },
  lost: null,
  goodsReturned: 0,
}

describe('money', () => {
  it.each([
    ['2,136,000', 'THB', 213_600_000],
    ['2 136 000.5', 'PLN', 213_600_050],
    ['0.07', 'MYR', 7],
    ['1200', 'JPY', 1_200],
    ['12.5', 'JPY', NaN],
    ['1.234', 'THB', NaN],
    ['', 'THB', NaN],
    ['-5', 'THB', NaN],
    ['12 lamps', 'THB', NaN],
    ['5', 'XXY', 500],
  ])('typed as %j in %s is %d', (typed, currency, minor) => {
    expect(minorOf(typed, currency)).toBe(minor)
  })

  it('is written with its currency', () => {
    expect(moneyWords(213_600_000, 'THB', 'en').replaceAll(/\s/gu, ' ')).toBe('THB 2,136,000.00')
    expect(moneyWords(1_200, 'JPY', 'en').replaceAll(/\s/gu, ' ')).toBe('JPY 1,200')
  })

  it('begins with what is usual where the workspace is', () => {
    expect(['Asia/Bangkok', 'America/Lima', 'Europe/Madrid'].map(usualCurrency)).toEqual(['THB', 'USD', 'EUR'])
  })
})

describe('the step of a lead from its dialog', () => {
  const formed = (pairs: [string, string][]) => {
    const data = new FormData()
    for (const [name, value] of pairs) data.append(name, value)
    return data
  }

  it('is won with lines that are filled in', () => {
    const data = formed([
      ['deal.minor', '2,136,000'],
      ['deal.currency', 'thb'],
      ['quantity', '240'],
      ['product', ' Solis-60 '],
      ['lineMinor', '2,136,000'],
      ['quantity', '1'],
      ['product', ''],
      ['lineMinor', ''],
    ])
    expect(LeadStep.parse(leadStepOf('win', data, ''))).toEqual({
      step: 'win',
      deal: {
        minor: 213_600_000,
        currency: 'THB',
        lines: [{ product: 'Solis-60', quantity: 240, minor: 213_600_000 }],
      },
    })
  })

  it('is won with a day for the goods, or without one', () => {
    const priced: [string, string][] = [
      ['deal.minor', '5'],
      ['deal.currency', 'THB'],
    ]
    const step = (day: string) => LeadStep.parse(leadStepOf('win', formed([...priced, ['promised', day]]), ''))
    expect(step('2026-12-03')).toMatchObject({ promised: '2026-12-03' })
    expect(step('')).not.toHaveProperty('promised')
    const promise = (day: string) => fieldProblems(LeadStep, leadStepOf('promise', formed([['promised', day]]), ''))
    expect([promise('2026-12-03').problems, promise('').problems]).toEqual([null, { promised: 'empty' }])
  })

  it('blames the currency alone where there is none of that code', () => {
    const data = formed([
      ['deal.minor', '2,136,000.00'],
      ['deal.currency', 'XXQ'],
      ['quantity', '240'],
      ['product', 'Solis-60'],
      ['lineMinor', '2,136,000.00'],
    ])
    expect(fieldProblems(LeadStep, leadStepOf('win', data, '')).problems).toEqual({ 'deal.currency': 'invalid' })
  })

  it('tells an empty amount from a wrong one', () => {
    const amount = (typed: string) =>
      leadStepOf(
        'goods-return',
        formed([
          ['minor', typed],
          ['reason', 'other'],
        ]),
        'THB',
      )
    expect([amount('').minor, amount('much').minor, amount('8,900').minor]).toEqual(['', 'much', 890_000])
  })

  it('is lost to nobody in particular', () => {
    expect(
      LeadStep.parse(
        leadStepOf(
          'lose',
          formed([
            ['reason', 'no-need'],
            ['competitor', ''],
          ]),
          '',
        ),
      ),
    ).toEqual({
      step: 'lose',
      reason: 'no-need',
      competitor: null,
    })
  })
})

describe('the goods of a won deal', () => {
  const promise = { day: '2026-12-03', until: 9 }
  it.each([
    ['are not promised', {}, []],
    ['are promised', { promise }, ['Promised for December 3, 2026']],
    [
      'did not come',
      { promise: { ...promise, missed: true as const } },
      ['Promised for December 3, 2026, and not delivered by then'],
    ],
    [
      'came on the day',
      { promise, deliveredOn: '2026-12-03' },
      ['Promised for December 3, 2026', 'Delivered on December 3, 2026'],
    ],
    [
      'came late',
      { promise: { ...promise, missed: true as const }, deliveredOn: '2026-12-05' },
      ['Promised for December 3, 2026', 'Delivered on December 5, 2026, 2 days late'],
    ],
    ['came, and were never promised', { deliveredOn: '2026-12-03' }, ['Delivered on December 3, 2026']],
  ])('%s', (_, known, lines) => {
    expect(deliveryLines({ ...won, ...known }, en, 'en')).toEqual(lines)
  })
})

describe('a list of choices', () => {
  const before = [
    { id: 'price', label: 'Price', retired: false },
    { id: 'old', label: 'Old', retired: true },
    { id: 'stock', label: 'Stock', retired: false },
  ]

  it('keeps the id of what stays, makes one for what is new, and retires what is gone', () => {
    const [price, rental, ...gone] = choicesFrom(' price \n\nRental\nRental\n', before)
    expect(price).toEqual({ id: 'price', label: 'price', retired: false })
    expect(rental).toMatchObject({ label: 'Rental', retired: false })
    expect(gone).toEqual([
      { id: 'old', label: 'Old', retired: true },
      { id: 'stock', label: 'Stock', retired: true },
    ])
  })

  it('brings back what was retired under its old id', () => {
    expect(choicesFrom('Old', before)[0]).toEqual({ id: 'old', label: 'Old', retired: false })
  })
})
