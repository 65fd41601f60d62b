/** What things cost, as it is set and read, and what a period came to: for those alone who may read costs. */
import * as z from 'zod'
import type { PeriodCost } from '../measures/cost-of-period.ts'
import { isCurrency } from '../money.ts'
import type { Scope } from '../permissions.ts'
import { Id } from './basics.ts'
import type { CutDim, Stretch } from './measures.ts'

/** An hour of everybody, an hour of one person in place of that, a month of the platform, one inquiry. */
const rateKinds = ['usual', 'member', 'platform', 'inquiry'] as const

/** Body of `POST /api/rates`: holds from its day until the next of the same kind and person. */
export const NewRate = z
  .strictObject({
    kind: z.enum(rateKinds),
    /** Of the rate of one person alone. */
    member: Id.nullable().default(null),
    /** In minor units; 0 says that it costs nothing from then on. */
    amount: z.int().min(0).max(1e12),
    currency: z.string().refine(isCurrency, 'must be a currency, like THB'),
    from: z.iso.date('must be a real date, like 2026-11-26'),
  })
  .refine(({ kind, member }) => (kind === 'member') === (member !== null), {
    path: ['member'],
    error: 'goes with the rate of one person, and with no other',
  })
export type NewRate = z.infer<typeof NewRate>

export interface Rate extends NewRate {
  id: Id
}

/** Answer to `GET /api/rates`: of one kind and person the newest first. */
export interface RatesAnswer {
  /** Null: none is set. */
  currency: string | null
  rates: Rate[]
}

/** Answer to `GET /api/measures/cost`. All money in minor units of its currency. */
export interface CostAnswer extends PeriodCost {
  period: Stretch
  scope: Exclude<Scope, 'none' | 'own'>
  /** Null: no rate is set. */
  currency: string | null
  /** Of what came, how much is open, and may be resolved yet. */
  maturing: number
  /** Cost per resolution of as many days right before; null: no data, or a rate was missing then that is there now. */
  before: number | null
  /** Of the platform, the part that is counted: 1, or the reader's teams' part of all attention. */
  platformShare: number
  /** Whose pay is not in it: they keep no hours, or are here no more. */
  uncounted: { id: string; name: string; because: 'no-hours' | 'gone' }[]
  by: CutDim | null
  rows: CostRow[]
}

/** A part of the whole cost, by its part of the attention. */
export interface CostRow {
  /** Null: what is in no other row. */
  key: string | null
  label: string
  /** In seconds. */
  attention: number
  resolutions: number
  cost: number | null
  perResolution: number | null
}
