/** The secrets of a local Foyer: made once, kept in its data folder where only its owner can read them. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Secrets {
  FOYER_SECRET: string
  /** Lets the first owner in, once. */
  SET_UP_TOKEN: string
}

const token = () => randomBytes(32).toString('base64url')

/** Reads the secrets of a data folder, making folder and secrets when they are not there yet. */
export function secretsOf(data: string): Secrets {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const path = join(data, 'secrets.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets
  const secrets: Secrets = { FOYER_SECRET: token(), SET_UP_TOKEN: token() }
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  return secrets
}
