/**
 * `npm run bench:cost`: what one inquiry with 8 messages costs in rows: of the Desk's SQLite, counted while it lives at
 * the real Desk, and of D1, by flushing the same journal again at 1, 5 and 50 entries a flush. Prints the tables that
 * docs/cost.md quotes, with their price. About a minute; counts rows and no time: what the record's flushes write is the
 * same everywhere, the Desk's differs by a few with how entries fell into flushes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builds } from '../scripts/builds.ts'
import { freePort } from '../scripts/free-port.ts'
import { startHost } from '../scripts/host.ts'
import { secretsOf } from '../scripts/secrets.ts'
import { lived } from './cost/lived.ts'
import type { Counts } from './cost/measured-host.ts'
import { entriesAtOnce, replay } from './cost/replay.ts'

/** Conversations side by side. */
const inquiries = 20
/** USD for a million, docs/cost.md says from where. */
const price = { written: 1, read: 0.001 }

if (!(await builds({ only: 'worker' }))) process.exit(1)
const data = mkdtempSync(join(tmpdir(), 'foyer-cost-'))
try {
  const secrets = secretsOf(data)
  const { commands, entries, whileLiving, counts } = await lived(data, secrets, inquiries)
  const per = (sum: number) => (sum / inquiries).toFixed(1)
  console.log(
    `\n${inquiries} inquiries with 8 messages side by side; each: ${per(commands)} commands, ${per(whileLiving)} entries, and ${per(entries.length - whileLiving)} later.\n`,
  )
  const spentBetween = (from: Counts, to: Counts) => {
    const written = Object.entries(to.written)
      .map(([table, sum]) => [table, sum - (from.written[table] ?? 0)] as const)
      .filter(([, sum]) => sum >= inquiries / 10)
      .sort(([, one], [, other]) => other - one)
    const all = written.reduce((total, [, sum]) => total + sum, 0)
    console.log(`  ${per(all)} rows written, ${per(to.read - from.read)} read`)
    console.log(`  ${written.map(([table, sum]) => `${table} ${per(sum)}`).join(', ')}\n`)
  }
  console.log("The Desk's own SQLite, by inquiry, as flushed live:")
  spentBetween(counts.before, counts.over)
  console.log('And when it leaves, matures and is forgotten:')
  spentBetween(counts.over, counts.forgotten)

  console.log('D1, by inquiry:')
  console.log(
    '| entries a flush | flushes | statements | rows written | of facts | rows read | USD for a million inquiries |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const empty = await startHost({
    data: join(data, 'replay'),
    port: await freePort(),
    vars: { ...secrets, PUBLIC_URL: 'http://localhost' },
    assets: false,
  })
  for (const atOnce of entriesAtOnce) {
    const spent = await replay(empty.db, `bench-${atOnce}`, entries, atOnce)
    const usd = (spent.written * price.written + spent.read * price.read) / inquiries
    console.log(
      `| ${atOnce} | ${per(spent.flushes)} | ${per(spent.statements)} | ${per(spent.written)} | ${per(spent.facts)} | ${per(spent.read)} | ${usd.toFixed(0)} |`,
    )
    if (atOnce === 50) console.log(`\nD1 grew by ${(spent.grown / inquiries / 1000).toFixed(1)} kB an inquiry.`)
  }
  await empty.stop()
} finally {
  rmSync(data, { recursive: true, force: true })
}
