/**
 * The way of a lead from marketing through sales to won or lost, as members take it step by step; and what is asked
 * when an inquiry is closed.
 */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { line, Name } from './basics.ts'
import { MoveTarget } from './move.ts'

/** `passed` is on the way from marketing to sales; `accepted` by sales makes it a sales-qualified lead. */
export type LeadStage = 'new' | 'screened' | 'passed' | 'accepted' | 'returned' | 'won' | 'lost'

/** Why sales gives a lead back. */
export const ReturnReason = z.enum(['incomplete', 'not-a-fit', 'wrong-territory', 'not-reachable', 'other'])
export type ReturnReason = z.infer<typeof ReturnReason>

/** Why a deal was lost: fixed, so that they can be counted over years. */
export const LostReason = z.enum([
  'competitor-faster',
  'competitor-price',
  'competitor-product',
  'no-budget',
  'no-need',
  'postponed',
  'not-reachable',
  'other',
])
export type LostReason = z.infer<typeof LostReason>

export const GoodsReason = z.enum(['defective', 'damaged', 'wrong-item', 'not-wanted', 'other'])
export type GoodsReason = z.infer<typeof GoodsReason>

/** Money in integer minor units (satang, sen, grosz, fen). */
const Minor = z.int().min(0).max(1_000_000_000_000)
/** ISO 4217. */
const Currency = z.string().regex(/^[A-Z]{3}$/u, 'must be a currency like THB')

const DealLine = z.strictObject({ product: line(limits.choice), quantity: z.int().min(1).max(1_000_000), minor: Minor })

/** What was sold: its lines, if named, add up to at most the value. */
const Deal = z
  .strictObject({ minor: Minor, currency: Currency, lines: z.array(DealLine).max(50) })
  .refine(({ minor, lines }) => lines.reduce((sum, one) => sum + one.minor, 0) <= minor, {
    path: ['lines'],
    message: 'must not add up to more than the value',
  })
export type Deal = z.infer<typeof Deal>

/** By the workspace's calendar. */
const Day = z.iso.date('must be a real date, like 2026-12-03')

/** One step of a lead, taken by a member. */
export const LeadStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('screen') }),
  /** `to`: where sales is; without it, it stays with whoever has it. */
  z.strictObject({ step: z.literal('pass'), to: MoveTarget.optional() }),
  z.strictObject({ step: z.literal('accept') }),
  z.strictObject({ step: z.literal('return'), reason: ReturnReason }),
  /** `promised`: the day for which its goods are promised. */
  z.strictObject({ step: z.literal('win'), deal: Deal, promised: Day.optional() }),
  /** `competitor`: one of the workspace's own list. */
  z.strictObject({ step: z.literal('lose'), reason: LostReason, competitor: Name.nullable() }),
  /** Goods of a won deal came back, worth this much of it. */
  z.strictObject({ step: z.literal('goods-return'), minor: Minor.min(1), reason: GoodsReason }),
  /** The goods of a won deal are promised for this day, or rather for this one. */
  z.strictObject({ step: z.literal('promise'), promised: Day }),
  /** They were delivered: today, where no other day is said. */
  z.strictObject({ step: z.literal('deliver'), day: Day.optional() }),
])
export type LeadStep = z.infer<typeof LeadStep>

/** Why an inquiry counts nowhere. */
export const VoidReason = z.enum(['spam', 'duplicate', 'test'])
export type VoidReason = z.infer<typeof VoidReason>

/** Something to choose from, by the workspace's own list; what is retired is not offered any more and keeps its words. */
const Choice = z.strictObject({ id: Name, label: line(limits.choice), retired: z.boolean() })
export type Choice = z.infer<typeof Choice>

const Choices = z
  .array(Choice)
  .max(200)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'must not name one twice')

/** What a workspace asks when something is closed or lost. */
export const Closing = z.strictObject({ topics: Choices, topicRequired: z.boolean(), competitors: Choices })
export type Closing = z.infer<typeof Closing>

/** Asks nothing: what a workspace begins with. */
export const noClosing: Closing = { topics: [], topicRequired: false, competitors: [] }

/** Body of `PATCH /api/workspace`. */
export const WorkspaceChange = z.strictObject({ closing: Closing })
