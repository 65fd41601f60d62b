import { assert, constantFrom, property, record, string, boolean, oneof } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Contact, NewInquiry } from '../../../shared/schema/inquiry.ts'
import { limits } from '../../../shared/limits.ts'
import type { Draft } from '../../../widget/form/draft.ts'
import { addressOf, faultsOf } from '../../../widget/form/faults-of.ts'

const kinds = ['email', 'phone', 'line', 'whatsapp', 'wechat'] as const

/** The inquiry the form would send, as the server's schema sees it. */
function accepted(draft: Draft): boolean {
  return NewInquiry.safeParse({
    id: '01933b5e-7c00-7000-8000-0123456789ab',
    contact: { fullName: draft.fullName, address: { kind: draft.kind, value: addressOf(draft) } },
    question: draft.question,
    language: 'en',
    consent: null,
    source: { page: 'https://shop.example/', referrerHost: null, campaign: null },
  }).success
}

const draft = (over: Partial<Draft>): Draft => ({
  fullName: 'Wipa Suksai',
  kind: 'email',
  address: 'wipa@example.com',
  question: 'Do you ship to Phuket?',
  consent: false,
  marketing: false,
  ...over,
})

const nearlyEmail = oneof(
  string({ unit: constantFrom(...'ab0.@+-_\'é "<>'.split('')), maxLength: 14 }),
  constantFrom(
    'a@b.co',
    'a..b@c.de',
    '.a@b.co',
    'a.@b.co',
    'a@b',
    'a@b.c',
    'a@-b.co',
    "o'neil+x@ex-ample.co.th",
    'ä@b.co',
  ),
)
const nearlyPhone = string({ unit: constantFrom(...'0123456789 +-()๐๙a'.split('')), maxLength: 16 })
const anyText = string({ unit: 'grapheme', maxLength: 100 })
const blank = constantFrom('', ' ', '\n\t', '\u0000', '\u202E')

describe('what the form refuses is what the server refuses', () => {
  it('for anything that may be written into it', () => {
    const drafts = record({
      fullName: oneof(anyText, blank),
      kind: constantFrom(...kinds),
      address: oneof(nearlyEmail, nearlyPhone, anyText, blank),
      question: oneof(anyText, blank),
      consent: boolean(),
      marketing: boolean(),
    })
    assert(
      property(drafts, (each) => {
        expect(Object.keys(faultsOf(each, false)).length === 0).toBe(accepted(each))
      }),
      { numRuns: 3_000 },
    )
  })

  it('for addresses alone, where the rest is in order', () => {
    assert(
      property(oneof(nearlyEmail, nearlyPhone), constantFrom(...kinds), (address, kind) => {
        const each = draft({ kind, address })
        expect(faultsOf(each, false).address === undefined).toBe(accepted(each))
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    ['fullName', limits.fullName],
    ['question', limits.message],
  ] as const)('at the longest and one over: %s', (field, longest) => {
    // A lamp counts as one, though it takes two UTF-16 units.
    for (const [value, fault] of [
      ['💡'.repeat(longest), undefined],
      ['💡'.repeat(longest + 1), 'long'],
    ] as const) {
      const each = draft({ [field]: value })
      expect(faultsOf(each, false)[field]).toBe(fault)
      expect(accepted(each)).toBe(fault === undefined)
    }
  })

  it.each(kinds)('at the longest reply address of kind %s', (kind) => {
    const longest = { email: limits.email, phone: limits.phone }[kind as 'email'] ?? limits.messengerId
    for (const length of [longest, longest + 1]) {
      const value = kind === 'email' ? `${'a'.repeat(length - 6)}@ab.co` : '1'.repeat(length)
      const each = draft({ kind, address: value })
      expect(faultsOf(each, false).address).toBe(length > longest ? 'long' : undefined)
      expect(accepted(each)).toBe(length <= longest)
    }
  })
})

it('asks for consent only where the site does', () => {
  expect(faultsOf(draft({}), false)).toEqual({})
  expect(faultsOf(draft({}), true)).toEqual({ consent: 'empty' })
  expect(faultsOf(draft({ consent: true }), true)).toEqual({})
})

it('asks for no question where the answers to the flow say enough, and then takes one that is not too long', () => {
  expect(faultsOf(draft({ question: ' ' }), false)).toEqual({ question: 'empty' })
  expect(faultsOf(draft({ question: ' ' }), false, true)).toEqual({})
  expect(faultsOf(draft({ question: 'x'.repeat(limits.message + 1) }), false, true)).toEqual({ question: 'long' })
})

it('reads Thai digits in a phone number, and leaves them alone in a LINE ID', () => {
  expect(addressOf({ kind: 'phone', address: ' ๐๘๑-๒๓๔-๕๖๗๘ ' })).toBe('081-234-5678')
  expect(addressOf({ kind: 'line', address: 'โคม๙' })).toBe('โคม๙')
  expect(Contact.safeParse({ fullName: 'W', address: { kind: 'phone', value: '081-234-5678' } }).success).toBe(true)
})
