import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptOf } from '../../../shared/receipt.ts'
import { canonicalLine, canonicalText, codePoints } from '../../../shared/text.ts'

describe('text from outside', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['  x\u0000y\u0007 ', 'xy'],
    ['tab\tstays', 'tab\tstays'],
    ['e\u0301', 'é'],
    ['\uD800 lone', '\uFFFD lone'],
    ['<b onmouseover=alert(1)>', '<b onmouseover=alert(1)>'],
    ['นำ้', 'นำ้'.normalize('NFC')],
  ])('%j becomes %j', (raw, expected) => {
    expect(canonicalText(raw)).toBe(expected)
  })

  it('takes what reorders out of single lines', () => {
    expect(canonicalLine('invoice\u202Efdp.exe\n  x')).toBe('invoicefdp.exe x')
  })

  it('is the same when made canonical again, and never grows in code points but by composing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = canonicalText(raw)
        expect(canonicalText(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(canonicalLine(canonicalLine(raw))).toBe(canonicalLine(raw))
      }),
    )
  })

  it('counts what people see as one letter of an emoji as its code points', () => {
    expect(codePoints('a👍')).toBe(2)
  })
})

describe('a receipt number', () => {
  it('is eight letters that can be read aloud, from the random end of the id', () => {
    expect(receiptOf('01933b5e-7c00-7000-8000-0123456789ab')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u)
    expect(receiptOf('01933b5e-7c00-7000-8000-ff0000000000')).toBe('0000-0000')
    expect(receiptOf('01933b5e-7c00-7000-8000-ffffffffffff')).toBe('ZZZZ-ZZZZ')
  })
})
