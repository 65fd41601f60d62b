/** What a deployment is asked for: flags first, then the shell, then what an earlier run kept. Used by deploy.ts. */
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { oidcSettingsOf } from '../../worker/identity/oidc/oidc-settings.ts'
import type { OidcVars } from '../../worker/identity/oidc/oidc-settings.ts'
import { mailSettingsOf } from '../../worker/outbound/mail-settings.ts'

/** What an earlier run wrote into the generated configuration. */
export interface Kept {
  account?: string
  PUBLIC_URL?: string
  MAIL?: string
  MAIL_FROM?: string
  OIDC_ISSUER?: string
  OIDC_CLIENT_ID?: string
  OIDC_NAME?: string
}

export interface Wishes {
  /** Id or name of the Cloudflare account; undefined where there is only one. */
  account: string | undefined
  /** Without a slash at its end. */
  publicUrl: string
  mail: { MAIL: string; MAIL_FROM?: string }
  /** Of the identity provider, without its secret; empty where there is none. */
  oidc: Omit<OidcVars, 'OIDC_CLIENT_SECRET'>
  /** Secrets given in the shell, by name. Set again whenever they are given. */
  givenSecrets: Record<string, string>
  newSetUpLink: boolean
  /** Whether the name may be taken from what is there now. */
  replace: boolean
  dryRun: boolean
}

export const usage = `npm run deploy -- --url https://foyer.example.com

  --url <address>      where people reach it; its domain must be one of your Cloudflare account, or of workers.dev
  --account <id|name>  which account, where you have several
  --mail <how>         none, cloudflare, resend or smtp; with --mail-from, and RESEND_API_KEY or SMTP_URL in the shell
  --mail-from <who>    'Suk Desk <desk@suk.example>'
  --oidc-issuer <address>, --oidc-client-id <id>, --oidc-name <what the button says>
                       lets people sign in at Google, Microsoft or another, with OIDC_CLIENT_SECRET in the shell;
                       --oidc-issuer none ends it
  --new-set-up-link    makes another set-up link, where the first was lost
  --replace            takes the name from what is there now: its DNS record is replaced
  --dry-run            shows every command, and runs none

What was said once is kept in .foyer/deploy/wrangler.json and need not be said again.`

const options = {
  url: { type: 'string' },
  account: { type: 'string' },
  mail: { type: 'string' },
  'mail-from': { type: 'string' },
  'oidc-issuer': { type: 'string' },
  'oidc-client-id': { type: 'string' },
  'oidc-name': { type: 'string' },
  'new-set-up-link': { type: 'boolean', default: false },
  replace: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const

/** @throws with a sentence that names what is wrong */
export function wishesOf(args: readonly string[], shell: NodeJS.ProcessEnv, kept: Kept): Wishes {
  const { values } = parseArgs({ args: [...args], options })
  const publicUrl = values.url ?? shell['PUBLIC_URL'] ?? kept.PUBLIC_URL
  if (publicUrl === undefined) throw new Error(`say where people will reach it.\n\n${usage}`)
  const address = URL.canParse(publicUrl) ? new URL(publicUrl) : null
  if (address?.protocol !== 'https:') throw new Error(`--url must be an https:// address, not ${publicUrl}`)
  if (address.href !== `${address.origin}/`)
    throw new Error(`--url must be an address without a path: ${address.origin}`)
  const from = values['mail-from'] ?? shell['MAIL_FROM'] ?? kept.MAIL_FROM
  const mail = {
    MAIL: values.mail ?? shell['MAIL'] ?? kept.MAIL ?? 'none',
    ...(from !== undefined && { MAIL_FROM: from }),
  }
  const givenSecrets = Object.fromEntries(
    ['RESEND_API_KEY', 'SMTP_URL', 'OIDC_CLIENT_SECRET'].flatMap((name) => (shell[name] ? [[name, shell[name]]] : [])),
  )
  checkMail({ ...mail, ...givenSecrets, PUBLIC_URL: address.origin }, kept)
  const { 'oidc-issuer': issuer, 'oidc-client-id': id, 'oidc-name': name } = values
  const oidc = oidcOf({ issuer, id, name }, shell, kept)
  checkOidc({ ...oidc, ...givenSecrets }, kept)
  return {
    account: values.account ?? shell['CLOUDFLARE_ACCOUNT_ID'] ?? kept.account,
    publicUrl: address.origin,
    mail,
    oidc,
    givenSecrets,
    newSetUpLink: values['new-set-up-link'],
    replace: values.replace,
    dryRun: values['dry-run'],
  }
}

function oidcOf(
  flags: { issuer: string | undefined; id: string | undefined; name: string | undefined },
  shell: NodeJS.ProcessEnv,
  kept: Kept,
): Wishes['oidc'] {
  const issuer = flags.issuer ?? shell['OIDC_ISSUER'] ?? kept.OIDC_ISSUER
  const id = flags.id ?? shell['OIDC_CLIENT_ID'] ?? kept.OIDC_CLIENT_ID
  const name = flags.name ?? shell['OIDC_NAME'] ?? kept.OIDC_NAME
  if (issuer === 'none') return {}
  return {
    ...(issuer !== undefined && { OIDC_ISSUER: issuer }),
    ...(id !== undefined && { OIDC_CLIENT_ID: id }),
    ...(name !== undefined && { OIDC_NAME: name }),
  }
}

/** As the worker will. What an earlier run set for the same issuer need not be given again. */
function checkOidc(vars: OidcVars, kept: Kept): void {
  const set = vars.OIDC_ISSUER === kept.OIDC_ISSUER ? { OIDC_CLIENT_SECRET: 'kept' } : {}
  named(() => oidcSettingsOf({ ...set, ...vars }))
}

/** As the worker will. A secret that an earlier run set need not be given again. */
function checkMail(vars: Record<string, string>, kept: Kept): void {
  if (vars['MAIL'] === 'mailbox')
    throw new Error('--mail mailbox shows every mail to whoever looks: never on Cloudflare.')
  const set = vars['MAIL'] === kept.MAIL ? { RESEND_API_KEY: 'kept', SMTP_URL: 'smtps://kept:kept@kept.example' } : {}
  named(() => mailSettingsOf({ EMAIL: {}, ...set, ...vars } as Parameters<typeof mailSettingsOf>[0]))
}

/** With what is wrong in a sentence. */
function named(check: () => unknown): void {
  try {
    check()
  } catch (error) {
    if (error instanceof z.ZodError) throw new Error(z.prettifyError(error), { cause: error })
    throw error
  }
}
