/** Saved replies as the console writes them and is answered: texts that members keep for answering. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { unknownVariables } from '../saved-replies/variables.ts'
import { Id, inLanguages, line, text } from './basics.ts'
import type { Language } from './basics.ts'

/** Whose a reply is: of whoever asks, of a team, or everyone's. Somebody else's own is never seen. */
export const Whose = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mine') }),
  z.strictObject({ kind: z.literal('team'), team: Id }),
  z.strictObject({ kind: z.literal('everyone') }),
])
export type Whose = z.infer<typeof Whose>

/** What is typed after `/`: a word, of any script. */
const Shortcut = line(limits.replyShortcut)
  .transform((word) => word.toLowerCase())
  .refine((word) => /^[\p{L}\p{M}\p{N}]+(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(word), 'must be one word, like hello')

const Text = text(limits.message).superRefine((value, context) => {
  for (const name of unknownVariables(value))
    context.addIssue({ code: 'custom', message: `has {${name}}, which is no variable` })
})

/** Body of `PUT /api/saved-replies/:id`: `revision` is that of the one that was seen; 0: there is none yet. */
export const ReplyToKeep = z.strictObject({
  whose: Whose,
  title: line(limits.replyTitle),
  /** No two of the same owner have the same. */
  shortcut: Shortcut,
  texts: inLanguages(Text),
  revision: z.int().min(0),
})
export type ReplyToKeep = z.infer<typeof ReplyToKeep>

/** Body of `DELETE /api/saved-replies/:id`: the revision that was seen. */
export const ReplyToRemove = z.strictObject({ revision: z.int().min(1) })

/** Body of `POST /api/saved-replies/:id/uses`: the message that it went out with. */
export const ReplyUse = z.strictObject({ message: Id })

export interface SavedReply extends ReplyToKeep {
  id: Id
  /** How often it was sent, by anybody, and when last (epoch ms). */
  uses: number
  usedAt: number | null
}

/** Somebody whose replies the reader sees. */
export interface ReplyOwner {
  whose: Whose
  /** Of a team. */
  name: string | null
  mayWrite: boolean
}

/** Answer to `GET /api/saved-replies`. */
export interface SavedReplies {
  /** Oneself, then teams as they were made, then everyone. */
  owners: ReplyOwner[]
  replies: SavedReply[]
  /** What replies say of the website, and in which language they are where the visitor's is missing. */
  sites: { id: Id; name: string; language: Language }[]
}
