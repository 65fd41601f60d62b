/** Runs one program of the checks or tests as a child, quietly or shown, and says how it ended. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

export interface StepResult {
  ok: boolean
  /** Everything it printed, when it ran quietly. */
  output: string
  ms: number
}

const env = {
  ...process.env,
  // What is run here reports home nowhere.
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}

/**
 * Runs `command` in the project's folder with its own tools first on the path.
 * @param shown true: output goes to the terminal as it comes; false: it is kept in `output`
 */
export function runStep(
  command: string,
  args: readonly string[],
  { shown, extraEnv = {} }: { shown: boolean; extraEnv?: Record<string, string> },
): Promise<StepResult> {
  const began = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, ...extraEnv },
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, output: error.message, ms: performance.now() - began }))
    child.once('close', (code) => resolve({ ok: code === 0, output, ms: performance.now() - began }))
  })
}
