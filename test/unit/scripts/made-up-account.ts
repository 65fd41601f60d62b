/** A Cloudflare account made up for a test, behind a stand-in for wrangler. Used by the tests of deploy and recover. */
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

interface Call {
  args: string[]
  input: string
  account?: string
}

export interface Account {
  signedIn: boolean
  accounts: { id: string; name: string }[]
  databases: { uuid: string; name: string }[]
  queues: string[]
  /** Null while there is no worker. */
  secrets: Record<string, string> | null
  /** What `d1 execute` reads; null while there are no tables. */
  rows: object[] | null
  /** Command → what wrangler says instead of doing it. */
  faults: Record<string, string>
  calls: Call[]
}

const empty: Account = {
  signedIn: true,
  accounts: [{ id: 'a1', name: 'Noravi' }],
  databases: [],
  queues: [],
  secrets: null,
  rows: null,
  faults: {},
  calls: [],
}

export function madeUpAccount(change: Partial<Account> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-account-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'account.json')
  const program = join(folder, 'wrangler.mjs')
  copyFileSync(join(import.meta.dirname, 'stand-in-wrangler.mjs'), program)
  chmodSync(program, 0o700)
  const read = () => JSON.parse(readFileSync(path, 'utf8')) as Account
  const set = (change: Partial<Account>) => writeFileSync(path, JSON.stringify({ ...read(), ...change }))
  writeFileSync(path, JSON.stringify({ ...empty, ...change }))
  return { folder, program, read, set }
}
