/** Builds widget, console and worker into dist/, each only when its sources changed since; used by every command. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'
import { runStep } from './run-step.ts'
import { sourceFiles } from './source-files.ts'

type BuildName = 'widget' | 'console' | 'worker' | 'history'

interface Build {
  name: BuildName
  /** The program that builds it, and its arguments. */
  command: readonly [string, ...string[]]
  sources: string[]
  /** What must be there afterwards. */
  makes: string
}

/** A script of package.json. */
const script = (name: string) => ['node', '--run', name] as const

const inAll = ['shared/**/*', 'tsconfig.json', 'package-lock.json']

/** In this order: the worker's bundle is made beside the assets that the other two leave in dist/assets. */
const all: Build[] = [
  {
    name: 'widget',
    command: script('build:widget'),
    sources: ['widget/**/*', 'pinned/**/*', 'scripts/*-versions.ts', ...inAll],
    makes: 'dist/assets/widget.js',
  },
  {
    name: 'console',
    command: script('build:console'),
    sources: ['console/**/*', ...inAll],
    makes: 'dist/assets/index.html',
  },
  {
    name: 'worker',
    command: script('build:worker'),
    sources: ['worker/**/*', 'wrangler.toml', ...inAll],
    makes: 'dist/worker/index.js',
  },
]

/** What plays the demo's past, on a first start alone: made when it is asked for, and never deployed. */
const history: Build = {
  name: 'history',
  command: [
    'wrangler',
    'deploy',
    'demo/history/history-worker.ts',
    '--dry-run',
    '--outdir',
    'dist/history',
    '--alias',
    'real-worker:./worker/index.ts',
  ],
  sources: ['demo/**/*', 'worker/**/*', 'wrangler.toml', ...inAll],
  makes: 'dist/history/history-worker.js',
}

/** Says what a build was made of: changes when any source does, whatever the file times say. */
function stampOf(build: Build): string {
  const hash = createHash('sha256')
  for (const path of sourceFiles(root, build.sources)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\n${content.byteLength}\n`).update(content)
  }
  return hash.digest('hex')
}

/**
 * Builds what is stale and prints a line for each.
 * @param options fresh: build even what is not stale; only: leave out the others
 * @returns whether everything is built; what went wrong has been printed
 */
export async function builds({ fresh = false, only }: { fresh?: boolean; only?: BuildName } = {}): Promise<boolean> {
  // Files with hashed names are never overwritten: without this the old ones would be deployed for ever.
  if (fresh && only === undefined) rmSync(join(root, 'dist'), { recursive: true, force: true })
  // The worker's build looks at the assets' folder, even where nobody wants assets.
  mkdirSync(join(root, 'dist', 'assets'), { recursive: true })
  for (const build of only === undefined ? all : [...all, history].filter(({ name }) => name === only)) {
    const kept = join(root, 'dist', 'stamps', build.name)
    const stamp = stampOf(build)
    const made = join(root, build.makes)
    if (!fresh && existsSync(made) && existsSync(kept) && readFileSync(kept, 'utf8') === stamp) continue
    const [program, ...args] = build.command
    const { ok, output, ms } = await runStep(program, args, { shown: false })
    if (!ok || !existsSync(made)) {
      console.error(`Could not build the ${build.name}:\n${output.trimEnd()}`)
      return false
    }
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, stamp)
    console.log(`Built the ${build.name} (${(ms / 1000).toFixed(1)} s)`)
  }
  return true
}
