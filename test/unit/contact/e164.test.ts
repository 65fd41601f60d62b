/** Telephone numbers as people write them, read by the country of the site. */
import { describe, expect, it } from 'vitest'
import { countries } from '../../../shared/countries.ts'
import { Contact, NewInquiry } from '../../../shared/schema/inquiry.ts'
import { e164Of } from '../../../worker/contact/e164.ts'
import { keptContact } from '../../../worker/contact/kept-contact.ts'
import { typedContact } from '../../../worker/contact/typed-contact.ts'

describe('a number', () => {
  it.each([
    ['TH', '0812345678', '+66812345678'],
    ['TH', '081-234-5678', '+66812345678'],
    ['TH', '๐๘๑-๒๓๔-๕๖๗๘', '+66812345678'],
    ['TH', '０８１ ２３４ ５６７８', '+66812345678'],
    ['TH', '+66 81 234 5678', '+66812345678'],
    ['TH', '＋６６ ８１ ２３４ ５６７８', '+66812345678'],
    ['TH', '+๖๖ ๘๑ ๒๓๔ ๕๖๗๘', '+66812345678'],
    ['TH', '+66 (0)81 234 5678', '+66812345678'],
    ['TH', '66812345678', '+66812345678'],
    ['TH', '0066 81 234 5678', '+66812345678'],
    ['TH', '001 66 81 234 5678', '+66812345678'],
    ['TH', '812345678', '+66812345678'],
    ['TH', '(081) 234.5678', '+66812345678'],
    ['TH', '081 234 5678', '+66812345678'],
    ['TH', '081–234–5678', '+66812345678'],
    ['TH', 'โทร. 081 234 5678 (คุณวิภา)', '+66812345678'],
    ['TH', '02 123 4567', '+6621234567'],
    ['TH', '02 123 4567 ต่อ 12', '+6621234567'],
    ['TH', '02-123-4567 #12', '+6621234567'],
    ['TH', '02-123-4567/8', '+6621234567'],
    ['TH', '081-234-5678, 089-999-9999', '+66812345678'],
    ['TH', '0049 30 1234567', '+49301234567'],
    ['TH', '+86 138 0013 8000', '+8613800138000'],
    ['MY', '012-345 6789', '+60123456789'],
    ['MY', '011-1234 5678', '+601112345678'],
    ['MY', '03-2345 6789', '+60323456789'],
    ['MY', '+60 12-345 6789', '+60123456789'],
    ['PL', '600 100 200', '+48600100200'],
    ['PL', '+48 600-100-200', '+48600100200'],
    ['PL', '0048600100200', '+48600100200'],
    ['PL', '(22) 123 45 67 wew. 8', '+48221234567'],
    ['PL', 'tel.: 600-100-200 po 16', '+48600100200'],
    ['CN', '13800138000', '+8613800138000'],
    ['CN', '138 0013 8000', '+8613800138000'],
    ['CN', '86 138-0013-8000', '+8613800138000'],
    ['CN', '１３８００１３８０００', '+8613800138000'],
    ['CN', '010-6552 9988', '+861065529988'],
    ['DE', '030/1234567', '+49301234567'],
    [null, '+66 81 234 5678', '+66812345678'],
    [null, '0066 81 234 5678', '+66812345678'],
  ])('in %s written %s is %s', (country, typed, dialled) => {
    expect(e164Of(typed, country)).toBe(dialled)
  })

  it.each([
    [null, '081 234 5678'],
    // No telephones are numbered for a part of Antarctica.
    ['AQ', '081 234 5678'],
    ['TH', '123456'],
    ['TH', '191 191'],
    ['TH', '081 234 567'],
    ['TH', '0212345678901234567890'],
    ['TH', '+999 123 456 789'],
    ['TH', '000000'],
    ['TH', '+'],
    ['TH', ''],
    ['TH', 'ring the shop'],
    ['PL', '2026-11-26'],
    ['TH', '1234567890'],
    ['CN', '138 0013'],
    ['CN', '1380013800'],
  ])('in %s cannot be %s', (country, typed) => {
    expect(e164Of(typed, country)).toBe(null)
  })

  it('is read or not, and nothing is thrown, in every country there is', () => {
    for (const country of countries) expect(e164Of('+66 81 234 5678', country)).toBe('+66812345678')
  })
})

describe('a contact', () => {
  it('is kept as it was typed, with the number to dial where the address is one', () => {
    const keeping = (kind: 'phone' | 'whatsapp' | 'line' | 'wechat', value: string) =>
      keptContact({ fullName: 'Wipa', address: { kind, value } }, 'TH').address
    const e164 = '+66812345678'
    expect(keeping('phone', '๐๘๑ ๒๓๔ ๕๖๗๘')).toEqual({ kind: 'phone', value: '๐๘๑ ๒๓๔ ๕๖๗๘', e164 })
    expect(keeping('whatsapp', '081 234 5678')).toEqual({ kind: 'whatsapp', value: '081 234 5678', e164 })
    expect(keeping('whatsapp', 'wipa081 2345678')).toEqual({ kind: 'whatsapp', value: 'wipa081 2345678' })
    expect(keeping('line', '0812345678')).toEqual({ kind: 'line', value: '0812345678' })
    expect(keeping('wechat', '0812345678')).toEqual({ kind: 'wechat', value: '0812345678' })
    expect(keeping('phone', '123456')).toEqual({ kind: 'phone', value: '123456' })
  })

  it('is, without that, to the letter what its visitor sent', () => {
    for (const value of ['081 234 5678', '123456']) {
      const sent = Contact.parse({ fullName: 'Wipa', address: { kind: 'phone', value } })
      expect(JSON.stringify(typedContact(keptContact(sent, 'TH')))).toBe(JSON.stringify(sent))
    }
  })

  it('brings no number to dial from outside', () => {
    const address = { kind: 'phone', value: '081 234 5678', e164: '+15550100' }
    expect(Contact.safeParse({ fullName: 'Wipa', address }).success).toBe(false)
    expect(NewInquiry.shape.contact).toBe(Contact)
  })

  it('may have any six digits', () => {
    const accepted = (value: string) =>
      Contact.safeParse({ fullName: 'Wipa', address: { kind: 'phone', value } }).success
    expect(['123456', '๑๒๓๔๕๖', 'ext. 12 of 3456'].map(accepted)).toEqual([true, true, true])
    expect(['12345', '๑๒๓๔๕', 'ring me'].map(accepted)).toEqual([false, false, false])
  })
})
