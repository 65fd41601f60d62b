/**
 * Plants a bug of the kind this field really makes into a copy of the source, and lets the Desk's own tests look for it.
 * A bug nobody notices is a hole in the tests. A bug that cannot be planted any more, because the code changed, fails.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { bugs } from './bugs.ts'
import type { Bug } from './bugs.ts'

const run = promisify(execFile)

const root = join(import.meta.dirname, '..', '..')
const copied = [
  'worker',
  'shared',
  'migrations',
  'test/worker',
  'test/fixtures',
  'test/push',
  'test/oidc',
  'test/simulation',
  'test/tsconfig.json',
  'demo',
  'wrangler.toml',
  'vitest.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const free: string[] = []
const made: string[] = []

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'foyer-planted-'))
  made.push(copy)
  for (const part of copied) cpSync(join(root, part), join(copy, part), { recursive: true })
  // Package by package, so that each copy has caches of its own beside them.
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  }
  return copy
}

afterAll(() => {
  for (const copy of made) rmSync(copy, { recursive: true, force: true })
})

/** A pattern for the name of a test. */
const patternOf = (test: string) => test.replaceAll(/[^\w\s]/gu, '.')

/** Runs tests of the Desk in a copy until one fails. @returns whether they passed, and what was printed test by test */
async function deskTests(copy: string, those: readonly Bug[]): Promise<{ passed: boolean; printed: string }> {
  const files = [...new Set(those.map(({ by }) => `test/worker/desk/${by}.test.ts`))]
  const names = those.map(({ test }) => `${patternOf(test)}$`).join('|')
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--project', 'worker', '--reporter', 'verbose', '--bail', '1', '-t', names, ...files]
  const options = { cwd: copy, timeout: 120_000, maxBuffer: Infinity, env: { ...process.env, NO_COLOR: '1' } }
  try {
    const { stdout, stderr } = await run(process.execPath, args, options)
    return { passed: true, printed: stdout + stderr }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { passed: false, printed: stdout + stderr }
  }
}

/** Lends a copy nobody plants in just now. */
async function inCopy<Result>(work: (copy: string) => Promise<Result>): Promise<Result> {
  const copy = free.pop() ?? makeCopy()
  try {
    return await work(copy)
  } finally {
    free.push(copy)
  }
}

it.concurrent(
  'finds nothing where nothing is planted',
  () =>
    inCopy(async (copy) => {
      const { passed, printed } = await deskTests(copy, bugs)
      expect(passed, printed).toBe(true)
      for (const { test } of bugs) expect(printed).toMatch(new RegExp(`✓ .*${patternOf(test)}`, 'u'))
    }),
  180_000,
)

it.concurrent.each(bugs)(
  'notices $name',
  (bug) =>
    inCopy(async (copy) => {
      const path = join(copy, bug.file)
      const sound = readFileSync(path, 'utf8')
      let source = sound
      for (const [from, to] of bug.plant) {
        expect(source.split(from).length, `cannot plant: ${from}`).toBe(2)
        source = source.replace(from, () => to)
      }
      writeFileSync(path, source)
      try {
        const { passed, printed } = await deskTests(copy, [bug])
        expect(passed).toBe(false)
        // It is the test that failed, not the start of the runner. A bug may hang the runner too: this counts then.
        expect(printed).toMatch(new RegExp(`× .*${patternOf(bug.test)}`, 'u'))
      } finally {
        writeFileSync(path, sound)
      }
    }),
  180_000,
)
