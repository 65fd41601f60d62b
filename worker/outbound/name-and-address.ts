/** A name and its address in one text, for providers that want it so, and for people. */
import { canonicalLine } from '../../shared/text.ts'
import type { MailAddress } from './mail.ts'

/**
 * @example nameAndAddress({ name: 'Wipa "W" Suk', email: 'wipa@suk.example' }) // '"Wipa W Suk" <wipa@suk.example>'
 */
export function nameAndAddress({ name, email }: MailAddress): string {
  const shown = canonicalLine(name.replace(/["\\<>]/gu, ''))
  return shown === '' ? email : `"${shown}" <${email}>`
}
