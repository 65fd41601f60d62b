/** CPU time that a process has used, from Linux's own books; what the benches divide by requests. */
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of CPU of all threads of `pid`, in nanosecond steps; threads that ended meanwhile are not in it. */
export function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`
  let nanoseconds = 0
  for (const task of readdirSync(tasks)) {
    const [running] = readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')
    nanoseconds += Number(running)
  }
  return nanoseconds / 1e6
}
