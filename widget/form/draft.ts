/** What stands in the contact form. */
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'
import type { Prefill } from './prefill.ts'

/** The ways to be answered, in the order they are offered. */
export const kinds = ['email', 'phone', 'line', 'whatsapp', 'wechat'] as const satisfies ReplyAddress['kind'][]

export interface Draft {
  fullName: string
  kind: ReplyAddress['kind']
  address: string
  question: string
  consent: boolean
  marketing: boolean
}

/** What can be wrong with a field. */
export type Fault = 'empty' | 'long' | 'malformed'
export type FieldName = 'fullName' | 'address' | 'question' | 'consent'
export type Faults = Partial<Record<FieldName, Fault>>

/** What the page knows goes where nothing stands yet. */
export function filledIn(draft: Draft, { fullName = '', address, question = '' }: Prefill): Draft {
  const fits = address && !draft.address
  return {
    ...draft,
    fullName: draft.fullName || fullName,
    question: draft.question || question,
    ...(fits && { kind: address.kind, address: address.value }),
  }
}
