import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

/** An address as somebody is known again by it, however it was typed: `phone +66812345678`. Nobody has confirmed it. */
export function claimedAddress({ kind, value }: ReplyAddress): string {
  return `${kind} ${value.toLowerCase().replaceAll(/[\s().-]/gu, '')}`
}
