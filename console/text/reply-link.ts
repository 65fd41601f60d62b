import type { KeptContact } from '../../shared/schema/inquiry.ts'

/**
 * Where a reply address leads when pressed: mail, telephone or WhatsApp; null for what has no safe address here. A
 * telephone number that could not be read is dialled as it was typed: the person's own telephone may know it.
 */
export function replyLink(address: KeptContact['address']): string | null {
  const { kind, value, e164 } = address
  if (kind === 'email') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`
  if (kind === 'whatsapp') return e164 === undefined ? null : `https://wa.me/${e164.replace('+', '')}`
  if (kind !== 'phone') return null
  const dialled = e164 ?? value.replace(/[^\d+*#]/gu, '')
  return dialled === '' ? null : `tel:${dialled}`
}
