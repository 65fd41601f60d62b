/**
 * Runs the production bundle of the worker on this machine: D1, Durable Objects, alarms and assets in workerd, durable
 * in a data folder, silent, offline. What `npm start`, `npm run serve`, the browser and crash tests and the benches
 * stand on; the bindings come from wrangler.toml, so that there is one source of truth.
 */
import { appendFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { V4WorkerOptionsShape } from 'miniflare'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as optionsFromConfig } from 'wrangler'
import type { OidcVars } from '../worker/identity/oidc/oidc-settings.ts'
import type { MailVars } from '../worker/outbound/mail-settings.ts'
import { lockData, noteWorkerd, unlockData } from './data-lock.ts'
import { migrate } from './migrate.ts'
import { workerdOf } from './processes.ts'
import { root } from './root.ts'

export interface HostOptions {
  /** Folder that keeps everything: made when missing. */
  data: string
  port: number
  /** Address to listen on; loopback unless told otherwise. */
  address?: string
  /** Variables and secrets over those of wrangler.toml. */
  vars: Omit<MailVars, 'EMAIL'> & OidcVars & { FOYER_SECRET: string; SET_UP_TOKEN?: string }
  /** Serve dist/assets too; its router costs CPU for each request, which benches leave out. */
  assets: boolean
}

export interface Host {
  /** The record, for migrations and tests. */
  db: Awaited<ReturnType<Miniflare['getD1Database']>>
  /** Process id of workerd, the process that serves. */
  workerd: number
  /** Rings the clock-driven duties, as the platform's cron does. */
  ring: () => Promise<void>
  /** Ends workerd and gives the data folder free. */
  stop: () => Promise<void>
}

const everyMinute = '* * * * *'
const minute = 60_000
/** The server's log starts anew when it has grown to this many bytes. */
const longestLog = 10_000_000

/** Appends what the worker logs to server.log in the data folder. */
function logInto(data: string): (entry: { timestamp: number; level: string; message: string }) => void {
  const path = join(data, 'server.log')
  if (existsSync(path) && statSync(path).size > longestLog) rmSync(path)
  return ({ timestamp, level, message }) =>
    appendFileSync(path, `${new Date(timestamp).toISOString()} ${level} ${message}\n`)
}

/** Calls `ring` at every full minute; the returned function ends that. */
function eachMinute(ring: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout
  const next = () => {
    timer = setTimeout(
      () => {
        // A missed ring is caught up by the next one: the duties look at what is due, not at who rang.
        ring().catch(() => {})
        next()
      },
      minute - (Date.now() % minute),
    )
  }
  next()
  return () => clearTimeout(timer)
}

function miniflareOptions({ data, port, address = '127.0.0.1', vars, assets }: HostOptions) {
  const configured = optionsFromConfig(join(root, 'wrangler.toml')).workerOptions as V4WorkerOptionsShape
  const { cronTriggers, bindings } = configured
  if (cronTriggers?.some((cron) => cron !== everyMinute)) {
    throw new Error(`The host rings crons of every minute only; wrangler.toml has ${cronTriggers.join(', ')}.`)
  }
  return convertV4MiniflareOptions({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    telemetry: { enabled: false },
    log: new Log(LogLevel.ERROR),
    handleStructuredLogs: logInto(data),
    // Miniflare starts a workerd that crashed anew: the lock must name the living one.
    unsafeHandleRuntimeRestart: () => noteWorkerd(data, workerdOf(process.pid)),
    resourcePersistencePath: join(data, 'state'),
    resourceTmpPath: join(data, 'tmp'),
    workers: [
      {
        ...configured,
        ...(assets ? {} : { assets: undefined }),
        modulesRules: undefined,
        name: 'foyer',
        rootPath: root,
        modules: true,
        scriptPath: join(root, 'dist', 'worker', 'index.js'),
        bindings: { ...bindings, ...vars },
        // Straight into workerd: no proxy in between, whose development pages would be reachable too.
        unsafeDirectSockets: [{ host: address, port }],
        unsafeRegisterWorker: false,
      },
    ],
  })
}

/**
 * Starts the worker on a data folder and waits until it answers; D1 is migrated by then.
 * @throws DataInUse, or an Error saying which step failed
 * @example
 * const host = await startHost({ data: '.foyer/serve', port: 8787, vars, assets: true })
 * process.on('SIGINT', () => host.stop())
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const data = resolve(options.data)
  await lockData(data)
  // Miniflare ends workerd and the process by itself on SIGINT, SIGTERM and SIGHUP: the lock goes with the process.
  const unlock = () => unlockData(data)
  process.once('exit', unlock)
  rmSync(join(data, 'tmp'), { recursive: true, force: true })
  const miniflare = new Miniflare(miniflareOptions({ ...options, data }))
  try {
    await miniflare.ready
    const workerd = workerdOf(process.pid) ?? process.pid
    noteWorkerd(data, workerd)
    const db = await miniflare.getD1Database('DB')
    await migrate(db)
    const worker = await miniflare.getWorker()
    const ring = async () => {
      await worker.scheduled({ cron: everyMinute, scheduledTime: new Date() })
    }
    const endRinging = eachMinute(ring)
    const stop = async () => {
      endRinging()
      await miniflare.dispose()
      process.off('exit', unlock)
      unlock()
    }
    return { db, workerd, ring, stop }
  } catch (error) {
    // Disposing of what never became ready rejects with the same error again.
    await miniflare.dispose().catch(() => {})
    unlock()
    throw error
  }
}
