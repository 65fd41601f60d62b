/** What stands in the contact form. Types only. */
import type { ReplyAddress } from '../../shared/schema/inquiry.ts'

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
