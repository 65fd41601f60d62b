/**
 * A flow while somebody works on it: of a flow's shape, but anything may be missing, empty or too long yet. What it
 * lacks is told by `Flow` and `flowFaults`; it can always be kept.
 */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Language } from './basics.ts'
import { InquiryKind, SizeClass, Urgency } from './flow.ts'
import type { PublishedFlow } from './flow.ts'

const loose = (longest: number) => z.string().max(longest * 4)
const id = loose(32)
const wording = z.partialRecord(Language, loose(limits.wording))
const number = z.number().nullable()

const condition = z.union([
  z.strictObject({ question: id, is: z.array(id).max(limits.optionsPerQuestion * 2) }),
  z.strictObject({ question: id, atLeast: number }),
])

const worth = z.strictObject({ axis: z.enum(['fit', 'intent']), points: number, again: number.optional() })

const sets = z.strictObject({
  kind: InquiryKind.optional(),
  product: id.optional(),
  group: id.optional(),
  territory: id.optional(),
  size: SizeClass.optional(),
  urgency: Urgency.optional(),
})

const common = { id, ask: wording, required: z.boolean(), when: z.array(condition).max(16), mustHave: z.boolean() }

const option = z.strictObject({ id, label: wording, worth: worth.optional(), sets: sets.optional() })
const band = z.strictObject({ from: number, worth: worth.optional(), sets: sets.optional() })

const DraftQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('choice'), options: z.array(option).max(limits.optionsPerQuestion * 2) }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    least: number,
    most: number,
    unit: wording.optional(),
    bands: z.array(band).max(20),
  }),
  z.strictObject({ ...common, kind: z.literal('text'), longest: number }),
  z.strictObject({ ...common, kind: z.literal('address') }),
  z.strictObject({ ...common, kind: z.literal('consent') }),
])
export type DraftQuestion = z.infer<typeof DraftQuestion>
export type DraftCondition = z.infer<typeof condition>
export type DraftOption = z.infer<typeof option>
export type DraftBand = z.infer<typeof band>
export type DraftWorth = z.infer<typeof worth>
export type DraftSets = z.infer<typeof sets>
export type DraftWording = z.infer<typeof wording>

export const FlowDraft = z.strictObject({
  questions: z.array(DraftQuestion).max(limits.questionsPerFlow * 2),
  line: number,
})
export type FlowDraft = z.infer<typeof FlowDraft>

/** Body of `PUT /api/sites/:id/flows/draft`: takes the place of the draft that was seen, 0 where there was none. */
export const DraftToKeep = z.strictObject({
  after: z.int().min(0),
  /** The published version it began from, 0 for none. */
  from: z.int().min(0),
  draft: FlowDraft,
})
export type DraftToKeep = z.infer<typeof DraftToKeep>

/** Body of `DELETE /api/sites/:id/flows/draft`: the draft that was seen, 0 where there was none. */
export const DraftToDrop = z.strictObject({ revision: z.int().min(0) })
export type DraftToDrop = z.infer<typeof DraftToDrop>

/** A draft as it is kept: one for each site, whoever works on it. */
export interface KeptDraft {
  /** Larger with every change, and never one that another draft of the site had. */
  revision: number
  from: number
  draft: FlowDraft
  /** Name of who changed it last. */
  by: string
  at: number
}

/** A published version in the list of them. */
export interface FlowVersion {
  version: number
  /** Name of who published it; '' where they are not known any more. */
  by: string
  at: number
  /** How many questions it has; 0 where it asks nothing. */
  questions: number
}

/** Answer to `GET /api/sites/:id/flows/work`: all that whoever edits a flow begins with. */
export interface FlowWork {
  /** What is published now; version 0 before the first. */
  newest: PublishedFlow
  draft: KeptDraft | null
  /** Newest first. */
  versions: FlowVersion[]
}
