/** Where an inquiry can go from somebody's hands, and why. The reasons are fixed, so that they can be counted. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id, text } from './basics.ts'
import { Level } from './skills.ts'

/** Why somebody turns an offer down. */
export const DeclineReason = z.enum(['not-my-area', 'conflict', 'cannot-open', 'busy', 'other'])
export type DeclineReason = z.infer<typeof DeclineReason>

/** Turned down for one of these, it costs nothing: it should not have come, or the fault is ours. */
export const excuses: readonly DeclineReason[] = ['not-my-area', 'conflict', 'cannot-open']

/** Why somebody passes an inquiry on at the same level. */
export const TransferReason = z.enum(['wrong-place', 'knows-better', 'language', 'end-of-shift', 'asked-for', 'other'])
export type TransferReason = z.infer<typeof TransferReason>

/** Why somebody passes it upwards. */
export const EscalationReason = z.enum(['too-hard', 'decision', 'unhappy', 'asked-for', 'other'])
export type EscalationReason = z.infer<typeof EscalationReason>

/** To a person, of its own team or (`queue`) of the team of another queue; or to a queue whose people get it in turn. */
export const MoveTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member'), member: Id, queue: Id.optional() }),
  z.strictObject({ kind: z.literal('queue'), queue: Id }),
])
export type MoveTarget = z.infer<typeof MoveTarget>

/** Up a level, to whoever has it; or to the manager of the team. */
const Height = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level: Level }),
  z.strictObject({ kind: z.literal('manager') }),
])

/** Words for whoever gets it: a private note of the thread, with an id of its own. */
const Words = z.strictObject({ id: Id, text: text(limits.message) })

/** Passes it on at the same level. */
export const Transfer = z.strictObject({
  type: z.literal('transfer'),
  to: MoveTarget,
  reason: TransferReason,
  words: Words.optional(),
})

export type Transfer = z.infer<typeof Transfer>

/** Passes it upwards. */
export const Escalate = z.strictObject({
  type: z.literal('escalate'),
  to: Height,
  reason: EscalationReason,
  words: Words.optional(),
})

/** Asks a colleague, who then sees it and can write notes; the conversation stays where it is. */
export const Consult = z.strictObject({ type: z.literal('consult'), member: Id, words: Words })

/**
 * How an inquiry left somebody's hands: at the same level, upwards, as planned from marketing to sales, or back from
 * there.
 */
export type MoveKind = 'transfer' | 'escalation' | 'handoff' | 'return'
