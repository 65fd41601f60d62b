import { describe, expect, it } from 'vitest'
import { choicesFrom } from '../../../console/settings/choices-from.ts'
import { fieldProblems } from '../../../console/text/field-problems.ts'
import { minorOf, moneyWords, usualCurrency } from '../../../console/text/money.ts'
import { leadStepOf } from '../../../console/thread/lead-step-of.ts'
import { LeadStep } from '../../../shared/schema/lead.ts'

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
