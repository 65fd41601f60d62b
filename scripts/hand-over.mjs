/**
 * What `npm start`, `npm run serve` and `npm test` do first, on whatever Node ≥ 20 a machine has: install what is
 * missing, then hand over to the Node in node_modules, which runs the TypeScript. Plain JavaScript, no dependency.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './missing-packages.mjs'

const oldestNode = 20
const root = fileURLToPath(new URL('..', import.meta.url))
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Nothing that runs here reports home or asks the network for anything. */
const silence = {
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  DO_NOT_TRACK: '1',
}

/** Runs a program with its output shown; gives its exit code. Signals to us are passed on, so that nothing is orphaned. */
function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  let asked = false
  const passOn = (signal) => {
    asked = true
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, passOn)
  return new Promise((resolve) => {
    const done = (code) => {
      for (const signal of signals) process.off(signal, passOn)
      resolve(code)
    }
    child.once('error', (error) => {
      console.error(`Could not run ${command}: ${error.message}`)
      done(1)
    })
    // Ended because somebody asked for it: no failure.
    child.once('exit', (code) => done(asked ? 0 : (code ?? 1)))
  })
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

/** Why an install is needed, or null. Works without network, so that what is installed starts offline. */
function installNeeded() {
  if (!existsSync(ownNode)) return 'first time here'
  const missing = missingPackages(
    readJson(join(root, 'package-lock.json')),
    readJson(join(root, 'node_modules', '.package-lock.json')),
  )
  return missing.length === 0 ? null : `${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}`
}

async function install(reason) {
  console.log(`Installing packages (${reason}); this takes a minute or so …`)
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' })
  if (code === 0 && existsSync(ownNode)) return
  console.error('\nThe packages could not be installed. What npm said is above; it needs the network this once.')
  process.exit(code === 0 ? 1 : code)
}

/**
 * Installs what is missing and runs `scripts/<script>` with the project's own Node; ends the process with its exit code.
 * @param {string} script file name beside this one, such as 'start.ts'
 */
export async function handOver(script) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    console.error(`Foyer needs Node ${oldestNode} or newer to begin with; this is ${process.version}.`)
    process.exit(1)
  }
  const reason = installNeeded()
  if (reason !== null) await install(reason)
  const env = { ...process.env, ...silence }
  process.exitCode = await run(ownNode, [join(root, 'scripts', script), ...process.argv.slice(2)], { env })
}
