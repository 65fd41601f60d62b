/**
 * `npm run bench:search`: what a search reads among 1,000,000 closed inquiries (`-- --inquiries 100000` for fewer), through
 * the real API, beside a scan of all that was written. Rows are exact; times are of this machine, and only their ratio means
 * something. Ends with an error when a line is missed. About ten minutes, and 4 GB of disk while it runs.
 */
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { MemberClient } from '../demo/member-client.ts'
import { VisitorClient } from '../demo/visitor-client.ts'
import { builds } from '../scripts/builds.ts'
import { freePort } from '../scripts/free-port.ts'
import { prepareFoyer } from '../scripts/prepared-foyer.ts'
import { secretsOf } from '../scripts/secrets.ts'
import { storedFiles } from '../scripts/stored-data.ts'
import type { InquiryPerson, InquiryState } from '../shared/inquiry/inquiry-state.ts'
import type { SearchPage } from '../shared/schema/search.ts'
import { measuredHost } from './cost/measured-host.ts'
import { printTable } from './intake-table.ts'
import { median } from './quantile.ts'
import { common, fill, rare } from './search/fill.ts'
import { untilFlushed } from './until-flushed.ts'

const { values } = parseArgs({ options: { inquiries: { type: 'string', default: '1000000' } } })
const inquiries = Number(values.inquiries)
const rounds = 5
/** Rows of the record that a page of 50 may read, of inquiries with one message each: the same however many there are. */
const mostOfRecord = 500
const shop = 'https://shop.example'

if (!(await builds({ only: 'worker' }))) process.exit(1)
const data = mkdtempSync(join(tmpdir(), 'foyer-search-'))
let missed = 0
try {
  const secrets = secretsOf(data)
  const host = async () => measuredHost({ data, port: await freePort(), secrets })
  const first = await host()
  const { owner, assistants, site } = await prepareFoyer(first.url, secrets, {
    assistants: 2,
    settings: { origins: [shop] },
  })
  const visitor = new VisitorClient(first.url, site.key, shop)
  const contact = { fullName: 'Ada First', address: { kind: 'email', value: 'ada@home.example' } } as const
  const { inquiry } = await visitor.submit({ contact, question: 'Is anybody there?' })
  await visitor.command(inquiry.id, { type: 'end' })
  await untilFlushed(await MemberClient.signIn(first.url, owner))
  await first.later(60_000)
  await first.stop()

  const record = new DatabaseSync(storedFiles(data).record)
  const [words] = globSync(join(data, 'state', 'do', 'foyer-WordIndex', '*.sqlite')).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  )
  const index = new DatabaseSync(words!)
  const row = record.prepare('SELECT workspace, state, person FROM inquiry WHERE id = ?').get(inquiry.id)!
  console.log(`${inquiries.toLocaleString('en')} inquiries are written and indexed …`)
  fill(
    { record, words: index },
    {
      workspace: String(row['workspace']),
      state: JSON.parse(String(row['state'])) as InquiryState,
      person: JSON.parse(String(row['person'])) as InquiryPerson,
    },
    {
      inquiries,
      assistants: assistants.map(({ id }) => id),
      tell: (done) => {
        if (done % (inquiries / 10) === 0) console.log(`  ${(done / inquiries) * 100} %`)
      },
    },
  )
  record.close()
  index.close()

  const running = await host()
  const [olga, ada] = [
    await MemberClient.signIn(running.url, owner),
    await MemberClient.signIn(running.url, assistants[0]!),
  ]
  const scan = scanned(storedFiles(data).record)
  const lines = []
  for (const [what, by, query] of [
    ['a word of one in ten thousand', olga, `q=${rare}`],
    ['a word of three in eight', olga, `q=${common}`],
    ['two words, one begun', olga, `q=${common}%20stoc`],
    ['Thai', olga, 'q=ไฟถนน'],
    ['Chinese', olga, 'q=路灯'],
    ['an address', olga, `q=customer${inquiries - 7}@home`],
    ['no word, by who had it', olga, `assignee=${assistants[1]!.id}`],
    ['a common word, one’s own', ada, `q=${common}`],
    ['what nobody wrote', olga, 'q=zeppelin'],
  ] as const) {
    const before = await running.counts()
    const page = await by.get<SearchPage>(`/api/search?${query}`)
    const after = await running.counts()
    const times = []
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now()
      await by.get(`/api/search?${query}`)
      times.push(performance.now() - began)
    }
    const ofRecord = after.record - before.record
    if (ofRecord > mostOfRecord) missed += 1
    lines.push([
      what,
      `${page.items.length}${page.next === null ? '' : '+'}`,
      (after.words - before.words).toLocaleString('en'),
      ofRecord.toLocaleString('en'),
      `≤ ${mostOfRecord} ${ofRecord <= mostOfRecord ? 'kept' : 'MISSED'}`,
      `${(scan.ms / median(times)).toFixed(1)} ×`,
    ])
  }
  await running.stop()
  printTable([['search', 'found', 'rows of the index', 'rows of the record', 'line', 'faster than a scan'], ...lines])
  console.log(`The scan reads ${scan.rows.toLocaleString('en')} rows for one word.`)
} finally {
  rmSync(data, { recursive: true, force: true })
}
process.exitCode = missed === 0 ? 0 : 1

/** The same word in all that was written, as without an index. */
function scanned(file: string): { rows: number; ms: number } {
  const record = new DatabaseSync(file, { readOnly: true })
  const times = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    record.prepare('SELECT inquiry FROM message WHERE body LIKE ? ORDER BY at DESC LIMIT 50').all(`%${rare}%`)
    times.push(performance.now() - began)
  }
  const { rows } = record.prepare('SELECT count(*) AS rows FROM message').get() as { rows: number }
  record.close()
  return { rows, ms: median(times) }
}
