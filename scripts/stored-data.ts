/**
 * Opens what a Foyer on one machine keeps in its data folder: the record and the Desks' own files, as copies, so that
 * looking never changes anything. The server must be stopped, or just killed.
 */
import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Standing } from './invariants.ts'

export interface StoredData {
  record: DatabaseSync
  /** One for each Desk that was founded. */
  standings: Standing[]
  /** Ends looking and removes the copy. */
  close: () => void
}

function databasesIn(folder: string): string[] {
  return globSync('*.sqlite', { cwd: folder })
    .filter((name) => name !== 'metadata.sqlite')
    .map((name) => join(folder, name))
}

/** The files of a data folder, of a server that runs or not: the record, and each Desk's own. @throws when there is no record */
export function storedFiles(data: string, state = join(data, 'state')): { record: string; desks: string[] } {
  const [record] = databasesIn(join(state, 'd1', 'miniflare-D1DatabaseObject'))
  if (record === undefined) throw new Error(`${data} holds no record yet.`)
  return { record, desks: databasesIn(join(state, 'do', 'foyer-Desk')) }
}

/** The workspace whose members a Desk's settings name; null for a Desk that was never founded. */
function workspaceOf(settings: unknown, record: DatabaseSync): string | null {
  if (typeof settings !== 'string') return null
  const { members } = JSON.parse(settings) as { members: { id: string }[] }
  const row = record.prepare('SELECT workspace FROM member WHERE id = ?').get(members[0]?.id ?? null)
  return typeof row?.['workspace'] === 'string' ? row['workspace'] : null
}

/** Where a Desk stands, or null for an object that was never founded. */
function standingOf(path: string, record: DatabaseSync): Standing | null {
  const desk = new DatabaseSync(path)
  try {
    if (desk.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'journal'`).get() === undefined) return null
    const meta = (key: string) => desk.prepare('SELECT value FROM meta WHERE key = ?').get(key)?.['value']
    const workspace = workspaceOf(meta('settings'), record)
    if (workspace === null) return null
    const acknowledged = Number(meta('flushed') ?? 0)
    const newest = Number(desk.prepare('SELECT MAX(n) AS n FROM journal').get()?.['n'] ?? 0)
    const recorded = Number(
      record.prepare('SELECT flushed FROM desk WHERE workspace = ?').get(workspace)?.['flushed'] ?? 0,
    )
    const flight = meta('flight')
    const from = typeof flight === 'string' && flight !== '' ? (JSON.parse(flight) as { from: number }).from : null
    const journal = Math.max(newest, acknowledged)
    return { workspace, journal, acknowledged, recorded, inFlight: from === acknowledged + 1 }
  } finally {
    desk.close()
  }
}

/**
 * @param data the data folder, such as `.foyer/start`
 * @throws when there is no record in it
 */
export function openStored(data: string): StoredData {
  const state = join(data, 'state')
  if (!existsSync(state)) throw new Error(`${data} is not the data folder of a Foyer: it has no folder "state".`)
  const copy = mkdtempSync(join(tmpdir(), 'foyer-look-'))
  cpSync(state, copy, { recursive: true })
  const files = storedFiles(data, copy)
  const record = new DatabaseSync(files.record)
  const standings = files.desks.map((path) => standingOf(path, record)).filter((standing) => standing !== null)
  const close = () => {
    record.close()
    rmSync(copy, { recursive: true, force: true })
  }
  return { record, standings, close }
}
