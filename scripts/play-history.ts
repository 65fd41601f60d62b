/** Plays the demo's history on a data folder whose workspace is founded and whose Foyer is stopped. Used by start.ts and a test. */
import { join, resolve } from 'node:path'
import type { V4WorkerOptionsShape } from 'miniflare'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as optionsFromConfig } from 'wrangler'
import type { Cast } from '../demo/history/cast.ts'
import type { Play, Refused } from '../demo/history/history-worker.ts'
import { builds } from './builds.ts'
import { lockData, noteWorkerd, unlockData } from './data-lock.ts'
import type { HostOptions } from './host.ts'
import { workerdOf } from './processes.ts'
import { root } from './root.ts'

export interface HistoryOptions {
  data: string
  workspace: string
  cast: Cast
  /** The variables the Desk needs. */
  vars: HostOptions['vars']
  /** The past ends at `to` (epoch ms), so many days after it began; the same seed brings the same. */
  to: number
  days: number
  seed: number
  /** Told as each week of `weeks` begins, from 1. */
  onWeek: (week: number, weeks: number) => void
}

/** What was mailed in those weeks has gone its way: nobody finds it in the mailbox today. */
const mailsOfThePast = `UPDATE outbox SET done_at = created_at
  WHERE done_at IS NULL AND created_at < ? AND body ->> '$.mail' IN ('replies', 'assigned', 'asked')`

const weekMs = 7 * 86_400_000

function miniflareOptions({ data, vars }: HistoryOptions) {
  const { compatibilityDate, compatibilityFlags, d1Databases, durableObjects, bindings } = optionsFromConfig(
    join(root, 'wrangler.toml'),
  ).workerOptions as V4WorkerOptionsShape
  return convertV4MiniflareOptions({
    port: 0,
    cf: false,
    telemetry: { enabled: false },
    log: new Log(LogLevel.ERROR),
    resourcePersistencePath: join(data, 'state'),
    resourceTmpPath: join(data, 'tmp'),
    workers: [
      {
        name: 'foyer',
        rootPath: root,
        modules: true,
        scriptPath: join(root, 'dist', 'history', 'history-worker.js'),
        ...(compatibilityDate !== undefined && { compatibilityDate }),
        ...(compatibilityFlags !== undefined && { compatibilityFlags }),
        ...(d1Databases !== undefined && { d1Databases }),
        ...(durableObjects !== undefined && { durableObjects }),
        bindings: { ...bindings, ...vars },
        unsafeRegisterWorker: false,
      },
    ],
  })
}

/**
 * @returns what the Desk refused on the way: nothing but what happens to people, such as a target that passed meanwhile
 * @throws when the history cannot be built or played
 */
export async function playHistory(options: HistoryOptions): Promise<Refused> {
  if (!(await builds({ only: 'history' }))) throw new Error('The history could not be built.')
  const data = resolve(options.data)
  await lockData(data)
  const miniflare = new Miniflare(miniflareOptions({ ...options, data }))
  try {
    await miniflare.ready
    noteWorkerd(data, workerdOf(process.pid))
    const refused = await weekByWeek(miniflare, options)
    const db = await miniflare.getD1Database('DB')
    await db.prepare(mailsOfThePast).bind(options.to).run()
    return refused
  } finally {
    await miniflare.dispose()
    unlockData(data)
  }
}

async function weekByWeek(miniflare: Miniflare, options: HistoryOptions): Promise<Refused> {
  const { workspace, cast, to, days, seed, onWeek } = options
  const weeks = Math.ceil((days * 86_400_000) / weekMs)
  let refused: Refused = {}
  for (let week = 1; week <= weeks; week++) {
    onWeek(week, weeks)
    const play: Play = { workspace, seed, to, days, cast, until: to - (weeks - week) * weekMs }
    const response = await miniflare.dispatchFetch('http://history/', { method: 'POST', body: JSON.stringify(play) })
    if (!response.ok) throw new Error(`The history stopped in week ${week}: ${await response.text()}`)
    refused = (await response.json()) as Refused
  }
  return refused
}
