import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../../shared/inquiry/inquiry-view.ts'

describe('an excerpt', () => {
  it.each([
    ['keeps a short question as it is', 'Do you ship to Phuket?', 'Do you ship to Phuket?'],
    ['stands on one line', 'Two lamps,\n\n  please.\tThank you.', 'Two lamps, please. Thank you.'],
    ['ends after its length', 'a'.repeat(4_000), 'a'.repeat(160)],
    ['never ends in half of a character', `${'a'.repeat(159)}😀`, 'a'.repeat(159)],
    ['counts Thai like any other text', 'ก'.repeat(200), 'ก'.repeat(160)],
  ])('%s', (_, text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt)
  })
})
