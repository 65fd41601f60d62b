import { describe, expect, it } from 'vitest'
import { vouchedEmail } from '../../../worker/identity/oidc/vouched-email.ts'

const issuers = {
  any: 'https://id.suk.example/realms/desk',
  google: 'https://accounts.google.com',
  microsoft: 'https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0',
  lookalike: 'https://login.microsoftonline.com.evil.example/v2.0',
}
const email = 'Wipa@suk.example'
const own = 'wipa@suk.example'

describe('an address', () => {
  it.each<[keyof typeof issuers, Record<string, unknown>, string | null]>([
    ['any', { email, email_verified: true }, own],
    ['any', { email, email_verified: 'true' }, null],
    ['any', { email, email_verified: 1 }, null],
    ['any', { email, email_verified: false }, null],
    ['any', { email }, null],
    ['any', { email_verified: true }, null],
    ['any', { email: '', email_verified: true }, null],
    ['any', { email: ` ${email}`, email_verified: true }, null],
    ['any', { email: 'wi\u200Bpa@suk.example', email_verified: true }, null],
    ['any', { email: 'wіpa@suk.example', email_verified: true }, null],
    ['any', { email: [email], email_verified: true }, null],
    ['any', { email: `${'x'.repeat(250)}@suk.example`, email_verified: true }, null],
    ['any', { email, xms_edov: true }, null],
    // Google is the authority on its own mail and on that of organisations which have theirs there.
    ['google', { email: 'wipa@gmail.com', email_verified: true }, 'wipa@gmail.com'],
    ['google', { email, email_verified: true, hd: 'suk.example' }, own],
    ['google', { email, email_verified: true }, null],
    ['google', { email, email_verified: true, hd: '' }, null],
    ['google', { email, email_verified: false, hd: 'suk.example' }, null],
    // Microsoft says it in a word of its own, and in several spellings.
    ['microsoft', { email, xms_edov: true }, own],
    ['microsoft', { email, xms_edov: '1' }, own],
    ['microsoft', { email, xms_edov: 1 }, own],
    ['microsoft', { email, xms_edov: 'true' }, own],
    ['microsoft', { email, xms_edov: false }, null],
    ['microsoft', { email, xms_edov: '0' }, null],
    ['microsoft', { email }, null],
    ['microsoft', { email, email_verified: false, xms_edov: true }, null],
    ['microsoft', { email, email_verified: true }, own],
    ['lookalike', { email, xms_edov: true }, null],
  ])('by %s with %j is %s', (issuer, claims, expected) => {
    expect(vouchedEmail(claims, issuers[issuer])).toBe(expected)
  })
})
