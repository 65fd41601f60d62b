/** What a Cloudflare account has of Foyer already, as wrangler tells it. Each parser takes what the command printed. */
import * as z from 'zod'
import { jsonIn } from './json-in.ts'

export interface Found {
  /** Id of the database; null when there is none. */
  database: string | null
  queue: boolean
  /** Names of the worker's secrets; none where there is no worker yet. */
  secrets: readonly string[]
  /** Whether somebody has set up: the database holds a workspace. */
  isSetUp: boolean
}

const WhoAmI = z.object({ accounts: z.array(z.object({ id: z.string(), name: z.string() })) })
const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))
const Secrets = z.array(z.object({ name: z.string() }))
const Counted = z.array(z.object({ results: z.array(z.object({ count: z.int() })) }))

/**
 * The account to deploy to, from `wrangler whoami --json`.
 * @param wished its id or name; undefined where there is only one
 */
export function accountIn(text: string, wished: string | undefined): { id: string; name: string } {
  const { accounts } = WhoAmI.parse(jsonIn(text))
  const found = wished === undefined ? accounts : accounts.filter(({ id, name }) => id === wished || name === wished)
  if (found.length === 1) return found[0]!
  const list = accounts.map(({ id, name }) => `  ${id}  ${name}`).join('\n')
  throw new Error(
    wished === undefined || accounts.length === 0
      ? `say which account with --account:\n${list}`
      : `there is no account ${wished} among yours:\n${list}`,
  )
}

/** The id of a database, from `wrangler d1 list --json`; null when there is none of that name. */
export function databaseIn(text: string, name: string): string | null {
  return Databases.parse(jsonIn(text)).find((one) => one.name === name)?.uuid ?? null
}

/** Names, from `wrangler secret list`. */
export function secretsIn(text: string): string[] {
  return Secrets.parse(jsonIn(text)).map(({ name }) => name)
}

/** The one number a `SELECT … AS count` gave, from `wrangler d1 execute --json`. */
export function countIn(text: string): number {
  return Counted.parse(jsonIn(text))[0]!.results[0]!.count
}
