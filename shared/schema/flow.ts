/**
 * A site's flow: the questions that qualify a lead before it is sent. Questions are asked in the order of the list; one
 * with conditions only when earlier answers meet them, so that a flow can neither loop nor lead nowhere. What an answer
 * is worth and what it sets stays with the team: the widget gets a `PublicFlow`.
 */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { flowFaultMessage, flowFaults } from '../qualification/flow-faults.ts'
import { inLanguages, line, Name } from './basics.ts'
import type { Language } from './basics.ts'

/** What a visitor reads, in every language the site speaks. */
const Wording = inLanguages(line(limits.wording))
export type Wording = z.infer<typeof Wording>

/** Met when an earlier question was answered with one of these options, or with a number at least this large. */
const Condition = z.union([
  z.strictObject({ question: Name, is: z.array(Name).min(1) }),
  z.strictObject({ question: Name, atLeast: z.number() }),
])
export type Condition = z.infer<typeof Condition>

/** Whom it suits us to serve (fit, never fades) or how soon somebody will buy (intent, halves every 14 days). */
export type Axis = 'fit' | 'intent'

/** What an answer is worth. `again`: that much more when the same person gave the same answer a short while ago. */
const Worth = z.strictObject({
  axis: z.enum(['fit', 'intent']),
  points: z.int().min(-60).max(60),
  again: z.int().min(0).max(40).optional(),
})

/** What kind of inquiry it is: only a lead is scored and goes through the stages of sales. */
export const InquiryKind = z.enum(['lead', 'order', 'complaint', 'colleague'])
export type InquiryKind = z.infer<typeof InquiryKind>

/** How soon somebody has to see to it. */
export const Urgency = z.enum(['high', 'normal', 'low'])
export type Urgency = z.infer<typeof Urgency>

/** How large a customer or a deal is: who may serve it is told apart by it. */
export const SizeClass = z.enum(['small', 'medium', 'large'])
export type SizeClass = z.infer<typeof SizeClass>

/** What inquiries are routed and counted by. Values that are names are the workspace's own. */
export const Attributes = z.strictObject({
  kind: InquiryKind.optional(),
  product: Name.optional(),
  group: Name.optional(),
  territory: Name.optional(),
  size: SizeClass.optional(),
  urgency: Urgency.optional(),
})
export type Attributes = z.infer<typeof Attributes>

const common = {
  id: Name,
  ask: Wording,
  required: z.boolean(),
  /** All of them must be met. */
  when: z.array(Condition).max(8),
  /** A lead without an answer to it is not qualified, whatever its points. */
  mustHave: z.boolean(),
}

const Option = z.strictObject({
  id: Name,
  label: Wording,
  worth: Worth.optional(),
  sets: Attributes.optional(),
})

const Band = z.strictObject({ from: z.number(), worth: Worth.optional(), sets: Attributes.optional() })

export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    options: z.array(Option).min(2).max(limits.optionsPerQuestion),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    least: z.number(),
    most: z.number(),
    unit: Wording.optional(),
    /** The band with the highest `from` that the number reaches counts. */
    bands: z.array(Band).max(10),
  }),
  z.strictObject({ ...common, kind: z.literal('text'), longest: z.int().min(1).max(limits.textAnswer) }),
  /** Where to answer the visitor. The answer says of which kind it is; the address itself stays with the contact. */
  z.strictObject({ ...common, kind: z.literal('address') }),
  /** Something to agree to. The answer is the language it was read in; the wording is that of the flow's version. */
  z.strictObject({ ...common, kind: z.literal('consent') }),
])
export type Question = z.infer<typeof Question>

export const Flow = z
  .strictObject({
    questions: z.array(Question).min(1).max(limits.questionsPerFlow),
    /** A lead with at least these points, and every must-have, is qualified. */
    line: z.int().min(0).max(100),
  })
  .superRefine(({ questions }, context) => {
    for (const fault of flowFaults(questions))
      context.addIssue({ code: 'custom', path: fault.path, message: flowFaultMessage(fault), params: { fault } })
  })
export type Flow = z.infer<typeof Flow>

/** A published version of a flow; a version never changes. */
export interface PublishedFlow {
  /** From 1, for each site; 0 before the first. */
  version: number
  /** Null where the site asks nothing. */
  flow: Flow | null
}

/** A question as the widget gets it, in one language and without what it is worth. */
export type PublicQuestion = { id: string; ask: string; required: boolean; when: Condition[] } & (
  | { kind: 'choice'; options: { id: string; label: string }[] }
  | { kind: 'number'; least: number; most: number; unit: string | null }
  | { kind: 'text'; longest: number }
  | { kind: 'address' }
  | { kind: 'consent'; language: Language }
)

export interface PublicFlow {
  version: number
  questions: PublicQuestion[]
}

/**
 * An answer: the id of an option, a number, a text, the kind of a reply address, the language in which something was
 * agreed to; null when the question was skipped.
 */
const Answer = z.union([z.string().max(limits.textAnswer * 4), z.number(), z.null()])
export type Answer = z.infer<typeof Answer>
export type Answers = Record<string, Answer>

/**
 * Body of `POST /api/sites/:id/flows`: publishes the version after the one that was seen. The draft of revision `draft` is
 * done with; one that somebody kept since stays.
 */
export const NewFlow = z.strictObject({
  after: z.int().min(0),
  flow: Flow.nullable(),
  draft: z.int().min(0).default(0),
})
export type NewFlow = z.infer<typeof NewFlow>

/** What a visitor answered, and to which version of the flow. */
export const Answered = z.strictObject({
  flow: z.int().min(1),
  answers: z
    .record(Name, Answer)
    .refine((answers) => Object.keys(answers).length <= limits.questionsPerFlow, 'has too many answers'),
})
export type Answered = z.infer<typeof Answered>
