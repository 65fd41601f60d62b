/**
 * One Foyer at a time on a data folder: two would write the same files. The lock names the process that holds it and
 * its workerd, which survives when its parent is killed the hard way and is then ended by the next start.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './processes.ts'

interface Lock {
  host: number
  workerd: number | null
}

/** Somebody else runs on this data folder. */
export class DataInUse extends Error {}

const pathOf = (data: string) => join(data, 'running.json')

/** Ends a workerd left behind and waits until it is gone, at most five seconds. */
async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  for (let tries = 0; tries < 100 && isAlive(pid, 'workerd'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function lockOf(data: string): Lock | null {
  const path = pathOf(data)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : null
}

/** The process that runs on a data folder now, or null: a lock that its holder did not outlive counts for nothing. */
export function runningOn(data: string): number | null {
  const held = lockOf(data)
  return held !== null && isAlive(held.host, 'node') ? held.host : null
}

/**
 * Takes the lock of a data folder.
 * @throws DataInUse when a running Foyer has it
 */
export async function lockData(data: string): Promise<void> {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const running = runningOn(data)
  if (running !== null && running !== process.pid) {
    throw new DataInUse(`Another Foyer (process ${running}) is running on ${data}. Stop it first.`)
  }
  const left = lockOf(data)?.workerd ?? null
  if (left !== null && isAlive(left, 'workerd')) await end(left)
  noteWorkerd(data, null)
}

/** Writes down which workerd runs on the data folder. */
export function noteWorkerd(data: string, workerd: number | null): void {
  const lock: Lock = { host: process.pid, workerd }
  writeFileSync(pathOf(data), JSON.stringify(lock))
}

export function unlockData(data: string): void {
  rmSync(pathOf(data), { force: true })
}
