/** One Foyer at a time on a data folder, with real processes: refused while one runs, taken over from one that was killed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { builds } from '../../scripts/builds.ts'
import { runningOn } from '../../scripts/data-lock.ts'
import { freePort } from '../../scripts/free-port.ts'
import { isAlive } from '../../scripts/processes.ts'
import { MortalServer } from './mortal-server.ts'

let data: string
let first: MortalServer
let second: MortalServer

const lock = () => JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { host: number; workerd: number }
const answers = async (server: MortalServer) => (await fetch(`${server.url}/api/set-up`)).json()

beforeEach(async () => {
  expect(await builds({ only: 'worker' })).toBe(true)
  data = mkdtempSync(join(tmpdir(), 'foyer-lock-'))
  const port = await freePort()
  first = new MortalServer(data, port)
  second = new MortalServer(data, port)
  await first.start()
}, 60_000)

afterEach(async () => {
  await first.kill()
  await second.kill()
  rmSync(data, { recursive: true, force: true })
})

it('a second server on the same data is refused, and the first goes on', { timeout: 60_000 }, async () => {
  await expect(second.start()).rejects.toThrow(`Another Foyer (process ${lock().host}) is running`)
  expect(await answers(first)).toEqual({ needed: true })
})

it(
  'what a killed server left running is ended by the next, which takes port and data over',
  { timeout: 60_000 },
  async () => {
    const { host, workerd } = lock()
    process.kill(host, 'SIGKILL')
    await expect.poll(() => runningOn(data)).toBeNull()
    expect(isAlive(workerd, 'workerd')).toBe(true)
    await second.start()
    expect(isAlive(workerd, 'workerd')).toBe(false)
    expect(await answers(second)).toEqual({ needed: true })
  },
)

it('a workerd that dies is started anew on the same data, and the lock names it', { timeout: 60_000 }, async () => {
  const { workerd } = lock()
  process.kill(workerd, 'SIGKILL')
  await expect.poll(() => lock().workerd, { timeout: 20_000 }).not.toBe(workerd)
  expect(await answers(first)).toEqual({ needed: true })
})
