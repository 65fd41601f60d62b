/**
 * `npm run bench:cost`: what one inquiry with 8 messages costs in rows: of the Desk's SQLite, counted while it lives at
 * the real Desk, and of D1, by flushing the same journal again at 1, 5 and 50 entries a flush. Prints the tables that
 * docs/cost.md quotes, with their price. About a minute; counts rows and no time: what the record's flushes write is the
 * same everywhere, the Desk's differs by a few with how entries fell into flushes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MemberClient } from '../demo/member-client.ts'
import { builds } from '../scripts/builds.ts'
import { freePort } from '../scripts/free-port.ts'
import { startHost } from '../scripts/host.ts'
import { prepareFoyer } from '../scripts/prepared-foyer.ts'
import { secretsOf } from '../scripts/secrets.ts'
import { storedFiles } from '../scripts/stored-data.ts'
import type { JournalEntry } from '../shared/journal-entry.ts'
import { inquiryLives } from './cost/inquiry-lives.ts'
import { measuredHost } from './cost/measured-host.ts'
import { replay } from './cost/replay.ts'
import { untilFlushed } from './until-flushed.ts'

/** Conversations side by side. */
const inquiries = 20
const shop = 'https://www.noravi.example'
/** USD for a million, docs/cost.md says from where. */
const price = { written: 1, read: 0.001 }

if (!(await builds({ only: 'worker' }))) process.exit(1)
const data = mkdtempSync(join(tmpdir(), 'foyer-cost-'))
try {
  const secrets = secretsOf(data)
  const host = await measuredHost({ data, port: await freePort(), secrets })
  const consent = { version: 1, text: { en: 'You may answer me.', th: 'ยินยอมให้ตอบกลับ' }, marketing: false }
  const settings = { origins: [shop], consent }
  const { owner, assistants, site } = await prepareFoyer(host.url, secrets, { assistants: 2, settings })
  const olga = await MemberClient.signIn(host.url, owner)
  const members = await Promise.all(assistants.map((signIn) => MemberClient.signIn(host.url, signIn)))
  const sockets = await Promise.all(members.map((member) => member.connect()))
  for (const member of members) await member.presence('available')
  await untilFlushed(olga)
  const before = { counts: await host.counts(), journal: await journalOf(olga) }
  const commands = await inquiryLives({ url: host.url, key: site.key, shop, members }, inquiries)
  await untilFlushed(olga)
  const after = { counts: await host.counts(), journal: await journalOf(olga) }
  for (const socket of sockets) socket.close()
  const [desk] = storedFiles(data).desks
  const lived = entriesAfter(desk!, before.journal)
  const entries = [...lived]
  // They leave the Desk, mature, have their surveys locked, and are forgotten.
  for (const days of [0, 1, 4, 7, 7, 31])
    for (const minutes of [days * 1_440, 20, 20]) {
      await host.later(minutes * 60_000)
      entries.push(...entriesAfter(desk!, entries.at(-1)!.n))
    }
  const forgotten = { counts: await host.counts() }
  await host.stop()
  const per = (sum: number) => (sum / inquiries).toFixed(1)
  console.log(
    `\n${inquiries} inquiries with 8 messages side by side; each: ${per(commands)} commands, ${per(lived.length)} entries, and ${per(entries.length - lived.length)} later.\n`,
  )
  const spentBetween = (from: typeof before.counts, to: typeof before.counts) => {
    const written = Object.entries(to.written)
      .map(([table, sum]) => [table, sum - (from.written[table] ?? 0)] as const)
      .filter(([, sum]) => sum >= inquiries / 10)
      .sort(([, one], [, other]) => other - one)
    const all = written.reduce((total, [, sum]) => total + sum, 0)
    console.log(`  ${per(all)} rows written, ${per(to.read - from.read)} read`)
    console.log(`  ${written.map(([table, sum]) => `${table} ${per(sum)}`).join(', ')}\n`)
  }
  console.log("The Desk's own SQLite, by inquiry, as flushed live:")
  spentBetween(before.counts, after.counts)
  console.log('And when it leaves, matures and is forgotten:')
  spentBetween(after.counts, forgotten.counts)

  console.log('D1, by inquiry:')
  console.log(
    '| entries a flush | flushes | statements | rows written | of facts | rows read | USD for a million inquiries |',
  )
  console.log('|---|---|---|---|---|---|---|')
  const empty = await startHost({
    data: join(data, 'replay'),
    port: await freePort(),
    vars: { ...secrets, PUBLIC_URL: shop },
    assets: false,
  })
  for (const atOnce of [1, 5, 50]) {
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

function entriesAfter(desk: string, after: number): { n: number; entry: JournalEntry }[] {
  const file = new DatabaseSync(desk, { readOnly: true })
  const rows = file.prepare('SELECT n, entry FROM journal WHERE n > ? ORDER BY n').all(after)
  file.close()
  return rows.map(({ n, entry }) => ({ n: Number(n), entry: JSON.parse(String(entry)) as JournalEntry }))
}

async function journalOf(owner: MemberClient): Promise<number> {
  return (await owner.get<{ journal: number }>('/api/status')).journal
}
