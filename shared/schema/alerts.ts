/** How somebody wants to be alerted: their own settings, the browsers that take push, and what became of each notice. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { Id } from './basics.ts'
import { weekdays } from './hours.ts'

const Minute = z
  .int('must be a whole minute of the day')
  .min(0)
  .max(24 * 60 - 1, 'must be before midnight')

/**
 * When what is not urgent waits, in the workspace's zone: from a minute of these days up to another, which may be of the
 * next day.
 */
export const QuietHours = z
  .strictObject({
    from: Minute,
    to: Minute,
    days: z.array(z.enum(weekdays)).min(1, 'must name a day'),
  })
  .refine(({ from, to }) => from !== to, { path: ['to'], message: 'must be another time than it begins' })
export type QuietHours = z.infer<typeof QuietHours>

/** A person's own settings. */
export const AlertSettings = z.strictObject({
  /** A mail when something is given to them, or asked of them, while they have no console open. */
  mail: z.boolean().default(true),
  /** Warnings before a target is missed. */
  warnings: z.boolean().default(true),
  /** The workspace's reports, where their role is sent them. */
  reports: z.boolean().default(true),
  quiet: QuietHours.nullable().default(null),
})
export type AlertSettings = z.infer<typeof AlertSettings>

/** Body of `PATCH /api/alerts`. */
export const AlertChange = z.strictObject({
  mail: z.boolean().optional(),
  warnings: z.boolean().optional(),
  reports: z.boolean().optional(),
  quiet: QuietHours.nullable().optional(),
})
export type AlertChange = z.infer<typeof AlertChange>

/** base64url of so many bytes. */
const bytes = (count: number) =>
  z
    .string()
    .regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((count * 4) / 3)}}$`, 'u'), `must be ${count} bytes in base64url`)

/** Body of `POST /api/alerts/subscriptions`: what a browser says of itself, as `PushSubscription.toJSON` gives it. */
export const NewSubscription = z.strictObject({
  endpoint: z.url().max(limits.pushEndpoint),
  keys: z.strictObject({ p256dh: bytes(65), auth: bytes(16) }),
})
export type NewSubscription = z.infer<typeof NewSubscription>

/** Body of `POST /api/alerts/subscriptions/revoke`. */
export const RevokeSubscription = z.strictObject({ id: Id })

/** A browser of a person that takes push. */
export interface PushBrowser {
  id: Id
  /** Its user agent. */
  agent: string
  createdAt: number
}

/** How a notice stands: on its way, put off (quiet hours, or after an attempt that failed), sent, given up, not wanted. */
export type NoticeStanding = 'waiting' | 'later' | 'sent' | 'dead' | 'unwanted'

/** A line of the delivery log, without an address or a word of anybody. */
export interface NoticeLine {
  id: Id
  way: 'mail' | 'push'
  /** What it tells of, e.g. `assigned`. */
  kind: string
  /** Whom it is for: a member, or (null) the visitor of the inquiry. */
  member: Id | null
  receipt: string | null
  createdAt: number
  standing: NoticeStanding
  /** When it is tried next, where it was put off. */
  dueAt: number | null
  doneAt: number | null
  attempts: number
  /** A code, of the newest attempt that failed. */
  reason: string | null
}

/** How long people take to see what was given to them, in seconds; null: nothing was. */
export interface SeenTimes {
  given: number
  seen: number
  /** Still not seen, or taken away unseen. */
  unseen: number
  mean: number | null
  median: number | null
}

/** Answer to `GET /api/alerts`. */
export interface MyAlerts {
  settings: AlertSettings
  browsers: PushBrowser[]
  /** What a browser subscribes with: the server's public key, base64url. */
  publicKey: string
  /** Whether any mail leaves this Foyer. */
  mail: boolean
  /** The newest first. */
  notices: NoticeLine[]
  /** Of the last 30 days: the asker's own, and of everybody whose measures they may see (null: of nobody else). */
  seen: SeenTimes
  others: SeenTimes | null
}

/** Answer to `GET /api/notices`. */
export interface NoticePage {
  notices: NoticeLine[]
  /** Pass as `before` for the next page; null at the end. */
  next: Id | null
  seen: SeenTimes
}
