/** Runs the production bundle with counters around what it stores, on a data folder of the bench's own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { V4WorkerOptionsShape } from 'miniflare'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as optionsFromConfig } from 'wrangler'
import { migrate } from '../../scripts/migrate.ts'
import { root } from '../../scripts/root.ts'
import type { Secrets } from '../../scripts/secrets.ts'

/** Rows since it was started: of the SQLite of its objects, and of D1 as far as requests read it. */
export interface Counts {
  /** By table. */
  written: Record<string, number>
  read: number
  /** Of what was read, by the index of words. */
  words: number
  /** Read of D1. */
  record: number
}

export async function measuredHost({ data, port, secrets }: { data: string; port: number; secrets: Secrets }) {
  const url = `http://localhost:${port}`
  const configured = optionsFromConfig(join(root, 'wrangler.toml')).workerOptions as V4WorkerOptionsShape
  const bundle = join(root, 'dist', 'worker')
  const module = (path: string, from: string) => ({
    type: 'ESModule' as const,
    path: join(bundle, path),
    contents: readFileSync(from, 'utf8'),
  })
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      cf: false,
      telemetry: { enabled: false },
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: join(data, 'state'),
      resourceTmpPath: join(data, 'tmp'),
      workers: [
        {
          ...configured,
          assets: undefined,
          modulesRules: undefined,
          name: 'foyer',
          rootPath: root,
          modulesRoot: bundle,
          modules: [
            module('counting-worker.js', join(import.meta.dirname, 'counting-worker.js')),
            module('index.js', join(bundle, 'index.js')),
          ],
          bindings: { ...configured.bindings, ...secrets, PUBLIC_URL: url },
          unsafeDirectSockets: [{ host: '127.0.0.1', port }],
          unsafeRegisterWorker: false,
        },
      ],
    }),
  )
  await miniflare.ready
  await migrate(await miniflare.getD1Database('DB'))
  return {
    url,
    counts: async () => (await (await fetch(`${url}/counts`)).json()) as Counts,
    /** So much later the clock has rung, and what was due is done. */
    later: async (ms: number) => void (await fetch(`${url}/later?ms=${ms}`)),
    stop: () => miniflare.dispose(),
  }
}
