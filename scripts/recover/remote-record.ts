/** The record at Cloudflare, through `wrangler d1 execute`; for recover.ts. What it writes holds a hash and no token. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { jsonIn } from '../deploy/json-in.ts'
import { database } from '../deploy/steps-of.ts'
import type { Wrangler } from '../deploy/wrangler.ts'
import type { RecordAccess } from './record-access.ts'
import { sqlText } from './sql-text.ts'

const Rows = z.array(z.object({ results: z.array(z.unknown()) }))

/** @param config the configuration that `npm run deploy` generated: it names account and database */
export function remoteRecord(wrangler: Wrangler, config: string): RecordAccess {
  const execute = ['d1', 'execute', database, '--remote', '--config', config]
  return {
    read: async (query) => {
      const { stdout } = await wrangler.run([...execute, '--json', '--command', sqlText(query)])
      return Rows.parse(jsonIn(stdout))[0]!.results
    },
    write: async (statements) => {
      const folder = mkdtempSync(join(tmpdir(), 'foyer-recover-'))
      try {
        const file = join(folder, 'recover.sql')
        writeFileSync(file, `${statements.map(sqlText).join('\n')}\n`, { mode: 0o600 })
        await wrangler.run([...execute, '--yes', '--file', file])
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    close: () => {},
  }
}
