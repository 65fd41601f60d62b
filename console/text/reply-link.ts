import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

/** Where a reply address leads when pressed: mail or telephone; null for messengers, which have no safe address here. */
export function replyLink(address: ReplyAddress): string | null {
  if (address.kind === 'email') return `mailto:${encodeURIComponent(address.value).replaceAll('%40', '@')}`
  if (address.kind === 'phone') return `tel:${address.value.replace(/[^\d+*#]/gu, '')}`
  return null
}
