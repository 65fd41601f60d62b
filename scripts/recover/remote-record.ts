/**
 * The record at Cloudflare, through `wrangler d1 execute`; for recover.ts. By --command and not by --file, whose import
 * makes the database answer nobody meanwhile; what is written holds a hash and no token.
 */
import * as z from 'zod'
import { jsonIn } from '../deploy/json-in.ts'
import { database } from '../deploy/steps-of.ts'
import type { Wrangler } from '../deploy/wrangler.ts'
import type { RecordAccess } from './record-access.ts'
import { sqlText } from './sql-text.ts'

const Rows = z.array(z.object({ results: z.array(z.unknown()) }))

/** @param config the configuration that `npm run deploy` generated: it names account and database */
export function remoteRecord(wrangler: Wrangler, config: string): RecordAccess {
  const execute = async (text: string) => {
    const args = ['d1', 'execute', database, '--remote', '--json', '--yes', '--config', config, '--command', text]
    return Rows.parse(jsonIn((await wrangler.run(args)).stdout))
  }
  return {
    read: async (query) => (await execute(sqlText(query)))[0]!.results,
    write: async (statements) => {
      await execute(statements.map(sqlText).join('\n'))
    },
    close: () => {},
  }
}
