/** A Foyer in a process of its own that can be killed at any moment and started again on the same data. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { storedFiles } from '../../scripts/stored-data.ts'

const entry = fileURLToPath(new URL('server-process.ts', import.meta.url))

export class MortalServer {
  readonly #data: string
  readonly #port: number
  #child: ChildProcess | null = null

  constructor(data: string, port: number) {
    this.#data = data
    this.#port = port
  }

  get url(): string {
    return `http://localhost:${this.#port}`
  }

  /** Starts it and waits until it serves. */
  async start(): Promise<void> {
    // A process group of its own, so that one signal reaches workerd too.
    const child = spawn(process.execPath, [entry, this.#data, String(this.#port)], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    let complaint = ''
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString()
    })
    const died = once(child, 'close').then(() => {
      throw new Error(`The server ended before it was ready: ${complaint}`)
    })
    const ready = new Promise<void>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes('ready')) resolve()
      })
    })
    died.catch(() => {})
    await Promise.race([ready, died])
  }

  /** Kills it the moment a flush takes off from the Desk, or the moment one is committed to the record. */
  async killAt(moment: 'take-off' | 'commit'): Promise<void> {
    const child = this.#child!
    const { record, desks } = storedFiles(this.#data)
    const aim =
      moment === 'commit'
        ? { file: record, query: 'SELECT flushed FROM desk' }
        : { file: desks[0], query: `SELECT value FROM meta WHERE key = 'flight'` }
    const ended = once(child, 'exit')
    const killer = new Worker(new URL('kill-at-change.ts', import.meta.url), {
      workerData: { ...aim, group: child.pid },
    })
    await Promise.race([ended, once(killer, 'error').then(([error]) => Promise.reject(error as Error))])
    await killer.terminate()
    this.#child = null
  }

  /** Ends host and workerd at once, without a chance to finish anything; what died before is no matter. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child?.pid === undefined) return
    this.#child = null
    const alive = child.exitCode === null && child.signalCode === null
    const ended = alive ? once(child, 'exit') : null
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch (error) {
      // Nobody of the group is left.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    await ended
  }
}
