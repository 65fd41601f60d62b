/** What somebody is found again by: the same for whatever is written with other spaces, dashes or capitals. */
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

/**
 * The number to dial, or the address in small letters (of a-z alone, as the record's own `lower` makes them).
 * @example addressKey({ kind: 'phone', value: '081 234 5678', e164: '+66812345678' }) // '+66812345678'
 */
export function addressKey({ value, e164 }: Pick<ReplyAddress, 'value'> & { e164?: string }): string {
  return e164 ?? value.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase())
}
