import { expect, it } from 'vitest'
import { Zone } from '../../../shared/schema/basics.ts'

it.each([
  ['Asia/Bangkok', true],
  // Browsers list one of these two, servers the other.
  ['Asia/Kolkata', true],
  ['Asia/Calcutta', true],
  ['UTC', true],
  ['Asia/Atlantis', false],
  ['+07:00', false],
  ['', false],
])('%s is a time zone: %s', (zone, is) => {
  expect(Zone.safeParse(zone).success).toBe(is)
})
