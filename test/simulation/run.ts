/**
 * Entry of the process that plays worlds: `--from 1 --worlds 250`. Prints a line of JSON for each world that broke and
 * one at the end. `--plant {"file":…,"plant":[…]}` changes a source file in memory first, and stops at the first world
 * that breaks. Started by run-worlds.ts.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { takeMachine } from './machine.ts'
import type { Plant } from './plant.ts'

const { values } = parseArgs({
  options: { from: { type: 'string' }, worlds: { type: 'string' }, plant: { type: 'string' } },
})
const [from, worlds] = [Number(values.from), Number(values.worlds)]
const plant = values.plant === undefined ? null : (JSON.parse(values.plant) as Plant)
const planted = plant && join(import.meta.dirname, '..', '..', plant.file)

/** The source with the bug in it. */
function withBug(path: string, { plant }: Plant): string {
  let source = readFileSync(path, 'utf8')
  for (const [sound, bug] of plant) {
    if (source.split(sound).length !== 2) throw new Error(`cannot plant: ${sound}`)
    source = source.replace(sound, () => bug)
  }
  return source
}

registerHooks({
  resolve(specifier, context, next) {
    // The one import that only the platform has.
    if (specifier !== 'cloudflare:workers') return next(specifier, context)
    return { url: new URL('durable-object.ts', import.meta.url).href, shortCircuit: true }
  },
  load(url, context, next) {
    if (plant === null || !url.startsWith('file:') || fileURLToPath(url) !== planted) return next(url, context)
    return { format: 'module-typescript', source: withBug(planted, plant), shortCircuit: true }
  },
})
takeMachine()

// Only now: their modules must find the machine taken, and the platform's import given.
const { World } = await import('./world.ts')
const { Desk } = await import('../../worker/desk/desk.ts')

const rejected: unknown[] = []
process.on('unhandledRejection', (error: unknown) => rejected.push(error))
const print = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
const sum = { worlds: 0, events: 0, trace: 0 }
for (let seed = from; seed < from + worlds; seed++) {
  const { trace, ...outcome } = await new World(seed, Desk).play()
  const [left] = rejected.splice(0)
  if (left !== undefined) outcome.broken ??= `a promise was left rejected: ${(left as Error).stack}`
  sum.worlds += 1
  sum.events += outcome.events
  sum.trace = (Math.imul(sum.trace, 31) + trace) | 0
  if (outcome.broken === null) continue
  print(outcome)
  if (plant !== null) break
}
print(sum)
