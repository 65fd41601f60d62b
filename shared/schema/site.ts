/** A website that carries the tag: what its widget may know, and what the team sets. */
import * as z from 'zod'
import { limits } from '../limits.ts'
import { countries } from '../countries.ts'
import { Id, inLanguages, Language, line, text } from './basics.ts'
import type { PublicFlow } from './flow.ts'
import type { OpenState } from './hours.ts'
import type { Messenger } from './messenger.ts'

/**
 * An origin that may carry the tag: `https://shop.example`, `http://127.0.0.1:8788`, or `https://*.shop.example` for
 * every subdomain. Exact scheme, host and port; an empty list lets nobody in.
 */
const Origin = line(300).refine(
  (value) => /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/u.test(value),
  'must be an origin like https://www.shop.example, without a path',
)

/** Wording of a consent question, by language; a new version whenever the wording changes. */
export const ConsentQuestion = z.strictObject({
  version: z.int().min(1),
  text: inLanguages(text(600)),
  /** Ask separately whether news may be sent. */
  marketing: z.boolean(),
})
export type ConsentQuestion = z.infer<typeof ConsentQuestion>

/** How a site is found in each messenger; null where it is not. */
const Messengers = z.strictObject({
  /** The official account's id. */
  line: line(40)
    .refine((id) => /^@?[\w.-]{2,32}$/u.test(id), 'must be an id like @shop')
    .nullable(),
  /** Its telephone number, with the country's code. */
  whatsapp: line(24)
    .transform((number) => number.replace(/[\s().-]/gu, '').replace(/^(\+|00)/u, ''))
    .refine((digits) => /^[1-9]\d{6,14}$/u.test(digits), 'must be a telephone number with its country code')
    .nullable(),
  /** An id, or the link of its QR code. */
  wechat: line(100)
    .refine(
      (value) => /^[a-z][\w-]{5,19}$/iu.test(value) || /^https:\/\/u\.wechat\.com\/[\w-]+$/u.test(value),
      'must be an id, or a link that begins with https://u.wechat.com/',
    )
    .nullable(),
})
export type Messengers = z.infer<typeof Messengers>
export const noMessengers: Messengers = { line: null, whatsapp: null, wechat: null }

/**
 * How a site vouches for visitors that are signed in there: tokens signed with a secret that we make (a new one for each
 * generation), or with a private key of its own, of which this is the public half (Ed25519, base64url).
 */
const byKey = z.strictObject({
  by: z.literal('key'),
  publicKey: z.string().regex(/^[\w-]{43}$/u, 'must be the 32 bytes of an Ed25519 public key in base64url'),
})
const Vouching = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('secret'), generation: z.int().min(1) }),
  byKey,
])
export type Vouching = z.infer<typeof Vouching>

/** As it is asked for: by a secret means a new one, which the server makes. */
export const VouchingWish = z.discriminatedUnion('by', [z.strictObject({ by: z.literal('secret') }), byKey]).nullable()
export type VouchingWish = z.infer<typeof VouchingWish>

/** What is said in some languages or in none; one that is missing is what the widget itself says. */
const maybeWorded = (longest: number) => z.partialRecord(Language, line(longest))

/** How the widget looks on a site, as far as the site does not say so in its own stylesheet. */
const Look = z.strictObject({
  /** `#rrggbb`; null: the widget's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu, 'must be a colour like #0e6b5c')
    .nullable(),
  /** `auto`: as the visitor's system has it. */
  theme: z.enum(['auto', 'light', 'dark']),
  /** Of the line: `end` is on the right where the page reads from the left. */
  side: z.enum(['end', 'start']),
  /** On the launcher. */
  label: maybeWorded(40),
  /** The panel's heading, in the place of the site's name; and the line below it. */
  title: maybeWorded(60),
  lead: maybeWorded(120),
  /** Address of a picture shown beside the heading. */
  logo: line(500)
    .refine((address) => /^https:\/\/[^\s"'<>\\]+$/u.test(address), 'must be an address that begins with https://')
    .nullable(),
})
export type Look = z.infer<typeof Look>
export const plainLook: Look = {
  accent: null,
  theme: 'auto',
  side: 'end',
  label: {},
  title: {},
  lead: {},
  logo: null,
}

/** Months that a site may keep what is closed. */
export const KeptMonths = z.literal([3, 6, 12, 24])
export type KeptMonths = z.infer<typeof KeptMonths>

const settable = {
  name: line(limits.siteName),
  origins: z.array(Origin).max(limits.originsPerSite),
  language: Language,
  consent: ConsentQuestion.nullable(),
  /** Who is responsible for the data, shown to visitors; null shows nothing. */
  responsible: line(200).nullable(),
  /** Where its visitors telephone from when they write no country code; null when from anywhere. */
  country: z.enum(countries).nullable(),
  /** Where its visitors may go on, in the place of waiting. */
  messengers: Messengers,
  /** Whoever has rated is asked whether they would recommend us. */
  asksRecommend: z.boolean(),
  look: Look,
  /** For how many months after closing an inquiry keeps who asked and what was written; null: for ever. */
  keptMonths: KeptMonths.nullable(),
}

/** What the team sets for a site. Those kept from before there was a country, messengers or a look have none, ask no second question, and keep for ever. */
export const SiteSettings = z.strictObject({
  ...settable,
  country: settable.country.default(null),
  messengers: Messengers.default(noMessengers),
  asksRecommend: settable.asksRecommend.default(false),
  look: Look.default(plainLook),
  keptMonths: settable.keptMonths.default(null),
  /** Null: it vouches for nobody. */
  vouching: Vouching.nullable().default(null),
})
export type SiteSettings = z.infer<typeof SiteSettings>

/** Body of `POST /api/sites`; without a queue its inquiries go to the oldest. */
export const NewSite = SiteSettings.extend({ vouching: VouchingWish.default(null), queue: Id.optional() })
export type NewSite = z.infer<typeof NewSite>

/** Body of `PATCH /api/sites/:id`. */
export const SiteChange = z.strictObject({ ...settable, vouching: VouchingWish, queue: Id }).partial()
export type SiteChange = z.infer<typeof SiteChange>

/** Answer to `GET /api/sites/:id/keeping`: what the coming night would forget, if the site kept for so long. */
export interface Forgettable {
  /** When that night is, epoch ms. */
  at: number
  inquiries: number
  /** Who asked in them: of so many people nothing would be left, and so many have another inquiry that stays. */
  people: number
  staying: number
  /** Closed for as long, and kept: sales is not done with them. */
  withSales: number
}

/** A site as the console shows it. */
export interface Site extends SiteSettings {
  id: Id
  /** Where its new inquiries go. */
  queue: Id
  /** Goes into the tag's `data-site`. An identifier, not a secret. */
  key: string
  /** The same for pages that are being tried: what comes by it counts nowhere. */
  testKey: string
}

/** A messenger in which a visitor may go on. */
export interface Elsewhere {
  to: Messenger
  /** As it is found there. */
  id: string
  /** Opens it; null where there is no such link. */
  href: string | null
  /** Whether `href` takes words to begin with, appended as they go into an address. */
  takesWords: boolean
}

/** Answer to `GET /v1/:site/qr`: squares of a grid of `size` by `size`, as an SVG path. */
export interface QrCode {
  size: number
  path: string
}

/** Answer to `GET /v1/:site`: all the widget needs to know before the visitor asks. */
export interface PublicSite {
  name: string
  language: Language
  /** `language`: the one it is worded in, where it is not worded in the visitor's. */
  consent: { version: number; text: string; language: Language; marketing: boolean } | null
  responsible: string | null
  /** What stands in the place of the name and of the line below it, and beside them; absent or null: nothing. */
  title?: string | null
  lead?: string | null
  logo?: string | null
  /** Where the visitor may go on; absent in answers from before there were any. */
  elsewhere?: Elsewhere[]
  /** Whoever has rated is asked whether they would recommend us. */
  asksRecommend?: true
  /** There is something to read about what one is about to ask. */
  articles?: boolean
  /** What is asked before the inquiry is sent; null asks nothing but the question itself. */
  flow: PublicFlow | null
  /** Somebody is there to answer now. */
  attended: boolean
  /** Whether the site's queue is open, until when, or from when on again and why not. */
  opening: OpenState
  /** The server's time (epoch ms); absent in answers from before it was told. */
  now?: number
  /** While it is closed: by when what is asked now is answered (epoch ms); absent or null otherwise. */
  answerBy?: number | null
}
