/**
 * Notices as the outbox keeps them, and the queue message that hurries one. Both hold ids only: what a mail says, and to
 * whom, is read when it is sent.
 */
import * as z from 'zod'
import { Id } from './basics.ts'
import { ReportName } from './report.ts'

/** Together with the server's secret this gives a link's token; by itself it gives nothing. */
const Seed = z.string().length(43)

/** Body of an outbox row of kind `mail`. */
export const MailNotice = z.discriminatedUnion('mail', [
  /** To somebody invited: the link to come in by. */
  z.strictObject({ mail: z.literal('invitation'), seed: Seed }),
  /** To a member who forgot: the link to a new password. */
  z.strictObject({ mail: z.literal('reset'), seed: Seed }),
  /** To a visitor who has gone: replies after one seq up to another, and the link back into the conversation. */
  z.strictObject({ mail: z.literal('replies'), inquiry: Id, after: z.int(), upTo: z.int(), seed: Seed }),
  /** To a visitor who wants the conversation: the link that shows that the address is theirs. */
  z.strictObject({ mail: z.literal('confirm-address'), inquiry: Id, seed: Seed }),
  /** To a visitor who wants it, at an address that they have confirmed: the conversation up to this seq. */
  z.strictObject({ mail: z.literal('transcript'), inquiry: Id, upTo: z.int(), seed: Seed }),
  /** To a member who is not there: somebody gave them an inquiry. */
  z.strictObject({ mail: z.literal('assigned'), inquiry: Id, member: Id }),
  /** To a member who is not there: a colleague asks them about one. */
  z.strictObject({ mail: z.literal('asked'), inquiry: Id, member: Id }),
  /** To a member who is not there: the target of an inquiry that is theirs is about to be missed. */
  z.strictObject({ mail: z.literal('at-risk'), inquiry: Id, member: Id }),
  /** To a member who is not there: what they had put by is theirs to do again. */
  z.strictObject({ mail: z.literal('woke'), inquiry: Id, member: Id }),
  /** To a member who wants to know whether mails arrive. */
  z.strictObject({ mail: z.literal('test'), member: Id }),
  /** To a member whose password is another now: should it not have been them, they know. */
  z.strictObject({ mail: z.literal('password-changed'), member: Id }),
  /** To a member whose second step of signing in is another now. */
  z.strictObject({
    mail: z.literal('second-factor'),
    what: z.enum([
      'on',
      'off',
      'codes',
      'taken',
      'passkey-added',
      'passkey-removed',
      'provider-linked',
      'provider-unlinked',
    ]),
    member: Id,
  }),
  /** To a member who reads reports: that of a day, or of the week that ends with it. */
  z.strictObject({ mail: z.literal('report'), ...ReportName.shape, member: Id }),
  /** To an owner or admin: the nightly look found that facts are not what the log says. */
  z.strictObject({ mail: z.literal('facts-differ'), member: Id }),
  /** To an owner or admin: the widget began to fail on a website, or fares well there again. */
  z.strictObject({ mail: z.enum(['widget-bad', 'widget-good']), site: Id, member: Id }),
])
export type MailNotice = z.infer<typeof MailNotice>

/**
 * Body of an outbox row of kind `push`: what happened, and to whom. Without a browser it is for each that the person lets
 * take push, and becomes one notice for each.
 */
export const PushNotice = z.strictObject({
  push: z.enum(['assigned', 'asked', 'at-risk', 'woke', 'test']),
  inquiry: Id.nullable(),
  member: Id,
  browser: Id.optional(),
})
export type PushNotice = z.infer<typeof PushNotice>

export const Notice = z.union([MailNotice, PushNotice])
export type Notice = z.infer<typeof Notice>

/** A message of the queue: which row of the outbox is due. */
export const NoticeJob = z.strictObject({ workspace: Id, notice: Id })
export type NoticeJob = z.infer<typeof NoticeJob>
