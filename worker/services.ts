/** What the worker may use, made from its environment in one place: clock, chance, database, secrets. */
import { uuidv7 } from 'uuidv7'
import * as z from 'zod'
import type { NoticeJob } from '../shared/schema/notice.ts'
import type { Desk } from './desk/desk.ts'
import type { DeskRpc } from './desk/desk-rpc.ts'
import type { Limiter } from './limiter.ts'
import type { WordIndex } from './search/word-index.ts'
import type { Mailer } from './outbound/mail.ts'
import { oidcSettingsOf } from './identity/oidc/oidc-settings.ts'
import type { OidcSettings, OidcVars } from './identity/oidc/oidc-settings.ts'
import { mailSettingsOf } from './outbound/mail-settings.ts'
import { mailerOf } from './outbound/mailer-of.ts'

/** The bindings and variables of wrangler.toml, the secrets beside it, and those of an identity provider. */
export interface Env extends OidcVars {
  DB: D1Database
  ASSETS: Fetcher
  DESK: DurableObjectNamespace<Desk>
  LIMITER: DurableObjectNamespace<Limiter>
  WORDS: DurableObjectNamespace<WordIndex>
  /** As much of the queue as we use. */
  NOTICES: { send: (job: NoticeJob) => Promise<unknown> }
  PUBLIC_URL: string
  FOYER_SECRET: string
  /** Lets the first owner in, once; without it set-up is closed. */
  SET_UP_TOKEN?: string
  /** How mail leaves, and what that way needs: see outbound/mail-settings.ts. */
  MAIL?: string
  MAIL_FROM?: string
  RESEND_API_KEY?: string
  SMTP_URL?: string
  EMAIL?: SendEmail
}

const Vars = z.object({
  PUBLIC_URL: z.url(),
  FOYER_SECRET: z.string().min(43, 'must hold at least 32 random bytes as base64url'),
  SET_UP_TOKEN: z.string().length(43).optional(),
})

/** A Desk as routes and jobs see it; `fetch` takes upgrades of sockets only. */
export interface DeskStub extends DeskRpc {
  fetch(request: Request): Promise<Response>
}

export interface Services {
  /** The record. A property, so that the Desk of a test can be given one that fails. */
  db: D1Database
  now: () => number
  newId: () => string
  /** `bytes` random bytes. */
  random: (bytes: number) => Uint8Array
  publicUrl: string
  secret: string
  setUpToken: string | null
  /** Where people may sign in as well; null: nowhere. */
  oidc: OidcSettings | null
  /** Null where no mail leaves. */
  mailer: Mailer | null
  /** Hurries notices; the outbox has them either way. */
  notices: Env['NOTICES']
  desk: (workspace: string) => DeskStub
  limiter: (key: string) => DurableObjectStub<Limiter>
  wordIndex: (workspace: string) => DurableObjectStub<WordIndex>
}

/**
 * Checks the variables and makes the services.
 * @throws ZodError naming the variable that is missing or malformed.
 */
export function servicesOf(env: Env): Services {
  const vars = Vars.parse(env)
  const now = () => Date.now()
  return {
    db: env.DB,
    now,
    newId: () => uuidv7(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    publicUrl: vars.PUBLIC_URL,
    secret: vars.FOYER_SECRET,
    setUpToken: vars.SET_UP_TOKEN ?? null,
    oidc: oidcSettingsOf(env),
    mailer: mailerOf(mailSettingsOf(env), { db: env.DB, now, email: env.EMAIL }),
    notices: env.NOTICES,
    desk: (workspace) => env.DESK.get(env.DESK.idFromName(workspace)),
    wordIndex: (workspace) => env.WORDS.get(env.WORDS.idFromName(workspace)),
    limiter: (key) => env.LIMITER.get(env.LIMITER.idFromName(key)),
  }
}
