/** What an earlier deployment was asked for, read from the configuration it generated. Used by deploy.ts and recover.ts. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from './wishes-of.ts'

/** @param folder .foyer/deploy, or where a test keeps it */
export function keptWishes(folder: string): Kept {
  const path = join(folder, 'wrangler.json')
  if (!existsSync(path)) return {}
  const { account_id: account, vars } = JSON.parse(readFileSync(path, 'utf8')) as { account_id: string; vars: Kept }
  return { ...vars, account }
}
