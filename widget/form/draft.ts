/** What stands in the contact form. */
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

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
