/** Inquiries that live their whole life at the real Desk: what it wrote for them, and the journal that the record gets. */
import { DatabaseSync } from 'node:sqlite'
import { MemberClient } from '../../demo/member-client.ts'
import { freePort } from '../../scripts/free-port.ts'
import { prepareFoyer } from '../../scripts/prepared-foyer.ts'
import type { Secrets } from '../../scripts/secrets.ts'
import { storedFiles } from '../../scripts/stored-data.ts'
import type { JournalEntry, NumberedEntry } from '../../shared/journal-entry.ts'
import { untilFlushed } from '../until-flushed.ts'
import { inquiryLives } from './inquiry-lives.ts'
import { measuredHost } from './measured-host.ts'
import type { Counts } from './measured-host.ts'

export interface Lived {
  commands: number
  entries: NumberedEntry[]
  /** How many of the entries came while they lived; the rest when they matured. */
  whileLiving: number
  /** Of the Desk's own SQLite: before, when they were over, and when they were forgotten. */
  counts: { before: Counts; over: Counts; forgotten: Counts }
}

/** @param inquiries conversations side by side, of 8 messages each */
export async function lived(data: string, secrets: Secrets, inquiries: number): Promise<Lived> {
  const host = await measuredHost({ data, port: await freePort(), secrets })
  const shop = 'https://www.noravi.example'
  const consent = { version: 1, text: { en: 'You may answer me.', th: 'ยินยอมให้ตอบกลับ' }, marketing: false }
  const settings = { origins: [shop], consent }
  const { owner, assistants, site } = await prepareFoyer(host.url, secrets, { assistants: 2, settings })
  const olga = await MemberClient.signIn(host.url, owner)
  const members = await Promise.all(assistants.map((signIn) => MemberClient.signIn(host.url, signIn)))
  const sockets = await Promise.all(members.map((member) => member.connect()))
  for (const member of members) await member.presence('available')
  await untilFlushed(olga)
  const before = await host.counts()
  const journaled = (await olga.get<{ journal: number }>('/api/status')).journal
  const commands = await inquiryLives({ url: host.url, key: site.key, shop, members }, inquiries)
  await untilFlushed(olga)
  const over = await host.counts()
  for (const socket of sockets) socket.close()
  const [desk] = storedFiles(data).desks
  const entries = entriesAfter(desk!, journaled)
  const whileLiving = entries.length
  // They leave the Desk, mature, have their surveys locked, and are forgotten.
  for (const days of [0, 1, 4, 7, 7, 31])
    for (const minutes of [days * 1_440, 20, 20]) {
      await host.later(minutes * 60_000)
      entries.push(...entriesAfter(desk!, entries.at(-1)!.n))
    }
  const forgotten = await host.counts()
  await host.stop()
  return { commands, entries, whileLiving, counts: { before, over, forgotten } }
}

function entriesAfter(desk: string, after: number): NumberedEntry[] {
  const file = new DatabaseSync(desk, { readOnly: true })
  const rows = file.prepare('SELECT n, entry FROM journal WHERE n > ? ORDER BY n').all(after)
  file.close()
  return rows.map(({ n, entry }) => ({ n: Number(n), entry: JSON.parse(String(entry)) as JournalEntry }))
}
