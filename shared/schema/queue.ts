/** A queue: what its team promises to those who wait in it. Set in the console, decided by at the Desk. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, Language, line, Name } from './basics.ts'
import { changeOf } from './change-of.ts'
import { InquiryKind, SizeClass } from './flow.ts'
import { Hours } from './hours.ts'
import { Channel } from './inquiry.ts'
import type { Pause } from './hours.ts'
import { Level, some } from './skills.ts'

const day = 86_400

/** What a queue promises; times in seconds. */
export const QueueTargets = z.strictObject({
  /** To the first reply of a person, for a visitor who is there. */
  live: z.int().min(5).max(day),
  /** How many are to be answered within their target, 0 to 1. */
  share: z.number().gt(0).max(1),
  /** To the first reply to a message, in working time. */
  message: z
    .int()
    .min(60)
    .max(30 * day),
  /** To the call-back of somebody who left with an address before a reply. */
  callBack: z
    .int()
    .min(60)
    .max(30 * day),
})
export type QueueTargets = z.infer<typeof QueueTargets>

/** What a queue begins with (contract of the measures, section 2, 2). */
export const usualTargets: QueueTargets = { live: 60, share: 0.8, message: 3_600, callBack: 14_400 }

/** Which inquiries a queue takes from the sites' own queues: those that are in every list there is. */
export const QueueMatch = z.strictObject({
  sites: some(Id),
  languages: some(Language),
  channels: some(Channel).default(null),
  kinds: some(InquiryKind),
  products: some(Name),
  groups: some(Name),
  territories: some(Name),
  /** Rules from before there were any take all. */
  sizes: some(SizeClass).default(null),
  tiers: some(z.enum(['A', 'B', 'C', 'D'])),
})
export type QueueMatch = z.infer<typeof QueueMatch>

/** What a match begins with: every list of it takes all. */
export const anything: QueueMatch = {
  sites: null,
  languages: null,
  channels: null,
  kinds: null,
  products: null,
  groups: null,
  territories: null,
  sizes: null,
  tiers: null,
}

/** Seconds since an inquiry entered: when it goes to everybody of its product, and when to everybody of the team. */
const Widen = z.tuple([z.int().min(0).max(day), z.int().min(0).max(day)])

/** Seconds of waiting that something has from the start. */
const Ahead = z.int().min(0).max(3_600)

/** Seconds that an offer stands for the person it was made to. */
const OfferSeconds = z.int().min(10).max(600)

/** What a queue takes and asks of its people, how it looks for somebody, and what happens when nobody takes something. */
export const QueueRules = z.strictObject({
  /** Null: nothing but what sites lead to it. */
  match: QueueMatch.nullable(),
  /** The least that whoever takes it must have. */
  level: Level,
  /** Of leads of tier A and B, and of everything else. */
  widenHigh: Widen,
  widenOthers: Widen,
  /** Seconds that these stand ahead of others from the start; leads stand by their tier. */
  ahead: z
    .strictObject({ order: Ahead, complaint: Ahead, colleague: Ahead, urgent: Ahead })
    .default({ order: 0, complaint: 0, colleague: 0, urgent: 0 }),
  /** Its people may take what waits as they choose, instead of waiting for their turn; it costs them credit. */
  claims: z.boolean().default(false),
  /** Whoever it is offered to has it at once, and for this many seconds without a reply; null: they are asked. */
  atOnce: z.int().min(15).max(600).nullable().default(null),
  /** Of whoever came while it was open, and of messages. Rules from before there was one have what was usual. */
  offer: z.strictObject({ live: OfferSeconds, message: OfferSeconds }).default({ live: 45, message: 600 }),
  /** So many who are here may wait: whoever comes beyond leaves a message. Null: any number. */
  atMost: z.int().min(1).max(1000).nullable().default(null),
  /**
   * What nobody took for so many seconds, while it is open, goes on to another queue; with none its managers are told.
   * Null: it stays.
   */
  overflow: z
    .strictObject({ after: z.int().min(10).max(day), to: Id.nullable() })
    .nullable()
    .default(null),
})
export type QueueRules = z.infer<typeof QueueRules>

/** What a queue begins with. The times were found on made-up days, and are flat around these (docs/routing.md). */
export const usualRules: QueueRules = {
  match: null,
  level: 1,
  widenHigh: [0, 10],
  widenOthers: [20, 120],
  ahead: { order: 0, complaint: 0, colleague: 0, urgent: 0 },
  claims: false,
  atOnce: null,
  offer: { live: 45, message: 600 },
  atMost: null,
  overflow: null,
}

const RulesChange = changeOf(QueueRules.extend({ match: changeOf(QueueMatch).nullable() }))
type RulesChange = z.infer<typeof RulesChange>

const settable = {
  name: line(limits.queueName),
  team: Id,
  targets: QueueTargets,
  rules: QueueRules,
  /** Null: always open. */
  hours: Hours.nullable(),
}

/** Body of `POST /api/queues`. */
export const NewQueue = z.strictObject({
  ...settable,
  targets: QueueTargets.default(usualTargets),
  rules: QueueRules.default(usualRules),
  hours: settable.hours.default(null),
})
export type NewQueue = z.infer<typeof NewQueue>

/** Body of `PATCH /api/queues/:id`. What waits already stays with the team it came to. */
export const QueueChange = z.strictObject({ ...settable, rules: RulesChange }).partial()
export type QueueChange = z.infer<typeof QueueChange>

/** The rules after a change of some of them, and of some lists of the match. */
export function rulesAfter(kept: QueueRules, { match, ...change }: RulesChange): QueueRules {
  if (match === undefined) return { ...kept, ...change }
  return { ...kept, ...change, match: match && { ...(kept.match ?? anything), ...match } }
}

/** A queue as the console shows it. */
export interface Queue extends NewQueue {
  id: Id
  /** Closed for a while, whatever its hours; one that is over counts for nothing. */
  pause: Pause | null
}
