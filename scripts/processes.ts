/** Looks at this machine's processes: whether one is alive, and what a process started. Used by the host and its tests. */
import { execFileSync } from 'node:child_process'

interface Process {
  pid: number
  parent: number
  command: string
}

/** Every process, where the machine has `ps`; elsewhere (Windows) none. */
function processes(): Process[] {
  if (process.platform === 'win32') return []
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 })
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [pid, parent, ...command] = line.trim().split(/\s+/u)
    return { pid: Number(pid), parent: Number(parent), command: command.join(' ') }
  })
}

/** The workerd that `parent` started last, or null. */
export function workerdOf(parent: number): number | null {
  const found = processes().filter((one) => one.parent === parent && one.command.includes('workerd'))
  return found.at(-1)?.pid ?? null
}

/** Whether `pid` runs, and where `name` is given, whether its command line has it. */
export function isAlive(pid: number, name = ''): boolean {
  return processes().some((one) => one.pid === pid && one.command.includes(name))
}
