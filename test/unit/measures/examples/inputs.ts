/** What the worked examples write. Times are seconds from any origin; what is missing did not happen. */

export interface ExampleInquiry {
  kind?: 'live' | 'message'
  customer?: string
  topic?: string
  created: number
  answered?: number
  /** Left; the examples use the first before a reply and the second after one. */
  abandoned?: number
  left?: number
  closed?: number
  resolved?: boolean
  reopened?: number[]
  escalated?: boolean
  transferred?: boolean
  handedToSales?: boolean
  void?: boolean
}

/** The settings an example may give; without a moment nothing is late, without a target everything is in time. */
export interface ExampleSettings {
  shortAbandon?: number
  target?: number
  now?: number
}

export type ExampleInquiries = ExampleSettings & { inquiries: ExampleInquiry[] }

export interface ExampleSegment {
  inquiry: string
  assistant: string
  from: number
  to: number
  kind?: 'work' | 'wrap' | 'parked'
}

export interface ExampleSurvey {
  responses: { inquiry: string; at: number; score: number }[]
  asked: number
  minimum: number
}

/** `sql`: accepted by sales, or passed to it and not accepted. Merged leads have one id. */
export interface ExampleLead {
  id?: string
  sql?: boolean
  void?: boolean
  qualifiedAt?: number
  outcome?: 'won' | 'lost'
  outcomeAt?: number
}

/** By the keys of a dimension. */
export interface ExampleAllocation {
  total: number
  attention: Record<string, number>
  resolutions: Record<string, number>
}
