/** Runs a floor of bench/floors in a workerd of its own, bundled and hosted as the product is, without assets. */
import { join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { build } from 'vite'
import { freePort } from '../scripts/free-port.ts'
import { migrate } from '../scripts/migrate.ts'
import { workerdOf } from '../scripts/processes.ts'
import { root } from '../scripts/root.ts'

export type FloorName = 'bare-route' | 'validated-route' | 'naive-inquiry' | 'naive-message' | 'object-write'

export interface Floor {
  url: string
  workerd: number
  stop: () => Promise<void>
}

async function bundle(name: FloorName): Promise<string> {
  const outDir = join(root, 'dist', 'bench')
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: join(root, 'bench', 'floors', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'es2024',
      rolldownOptions: { external: ['cloudflare:workers'], output: { entryFileNames: `${name}.js` } },
    },
  })
  return join(outDir, `${name}.js`)
}

/** @param data folder for its D1 and objects, which are as durable as the product's */
export async function startFloor(name: FloorName, data: string): Promise<Floor> {
  const port = await freePort()
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      cf: false,
      telemetry: { enabled: false },
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: join(data, name),
      workers: [
        {
          name,
          rootPath: root,
          modules: true,
          scriptPath: await bundle(name),
          compatibilityDate: '2026-10-20',
          compatibilityFlags: ['nodejs_compat'],
          d1Databases: { DB: { id: 'floor' } },
          ...(name === 'object-write' ? { durableObjects: { DESK: { className: 'Desk', useSQLite: true } } } : {}),
          unsafeDirectSockets: [{ host: '127.0.0.1', port }],
        },
      ],
    }),
  )
  await miniflare.ready
  await migrate(await miniflare.getD1Database('DB'))
  return { url: `http://127.0.0.1:${port}`, workerd: workerdOf(process.pid)!, stop: () => miniflare.dispose() }
}
