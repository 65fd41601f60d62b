import { describe, expect, it } from 'vitest'
import { daysShown, ledgerAddressOf, ledgerHrefOf } from '../../../console/ledger/ledger-address.ts'
import { givenBeside, largestDifference } from '../../../console/ledger/largest-difference.ts'
import { differenceFigure, shareOf } from '../../../console/ledger/share-figures.ts'
import { withDay } from '../../../console/text/day-range.ts'
import type { PersonShare } from '../../../shared/schema/ledger.ts'

describe('the address of the ledger', () => {
  it.each([
    ['', { period: '7' }],
    ['?period=30', { period: '30' }],
    ['?period=9', { period: '7' }],
    ['?from=2026-11-01&to=2026-11-03', { from: '2026-11-01', to: '2026-11-03' }],
    ['?from=2026-11-03&to=2026-11-01', { period: '7' }],
    ['?from=2026-02-30&to=2026-11-01&period=today', { period: 'today' }],
    ['?from=2026-11-01', { period: '7' }],
  ])('%s means %j', (search, address) => {
    expect(ledgerAddressOf(search)).toEqual(address)
    const [, again = ''] = ledgerHrefOf(ledgerAddressOf(search)).split('?')
    expect(ledgerAddressOf(`?${again}`)).toEqual(address)
  })

  it('ends with today, over months and years', () => {
    expect(daysShown({ period: 'today' }, '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-03-01' })
    expect(daysShown({ period: '7' }, '2024-03-03')).toEqual({ from: '2024-02-26', to: '2024-03-03' })
    expect(daysShown({ period: '30' }, '2026-01-05')).toEqual({ from: '2025-12-07', to: '2026-01-05' })
  })

  it('moves the other end where days would be none or too many', () => {
    const days = { from: '2026-11-10', to: '2026-11-20' }
    expect(withDay(days, 'from', '2026-11-01', 366)).toEqual({ from: '2026-11-01', to: '2026-11-20' })
    expect(withDay(days, 'from', '2026-11-25', 366)).toEqual({ from: '2026-11-25', to: '2026-11-25' })
    expect(withDay(days, 'to', '2026-11-01', 366)).toEqual({ from: '2026-11-01', to: '2026-11-01' })
    expect(withDay(days, 'from', '2024-11-25', 366)).toEqual({ from: '2024-11-25', to: '2025-11-25' })
    expect(withDay(days, 'to', '2028-11-20', 366)).toEqual({ from: '2027-11-21', to: '2028-11-20' })
  })
})

const person = (name: string, entitled: number, received: number) => ({ name, entitled, received }) as PersonShare

describe('the largest difference', () => {
  it('is that of whoever is furthest from their share, either way', () => {
    const people = [person('Ann', 3, 4), person('Bea', 5.5, 4), person('Cid', 2, 2)]
    expect(largestDifference(people)).toEqual({ person: people[1], difference: -1.5 })
  })

  it('is of those who had a share, while anybody had; what others were given by hand is told beside it', () => {
    const byHand = { ...person('Wanida', 0, 9), given: 9 }
    const people = [person('Ann', 3, 4), person('Bea', 4, 3), byHand]
    expect(largestDifference(people)).toEqual({ person: people[0], difference: 1 })
    expect(givenBeside(people.map((one) => ({ ...one, given: one.given ?? 2 })))).toBe(9)
    expect(largestDifference([byHand])).toEqual({ person: byHand, difference: 9 })
  })

  it('is nobody’s where everybody got what shows as theirs', () => {
    expect(largestDifference([person('Ann', 1.04, 1), person('Bea', 0.97, 1)])).toBeNull()
    expect(largestDifference([])).toBeNull()
  })
})

describe('figures of shares', () => {
  it('have one digit, a sign where they differ, and none where they do not', () => {
    expect([shareOf(3.75), shareOf(-0.04), shareOf(12)]).toEqual(['3.8', '0.0', '12.0'])
    expect([differenceFigure(2.25), differenceFigure(-1), differenceFigure(-0.04)]).toEqual(['+2.3', '-1.0', '0.0'])
  })
})
