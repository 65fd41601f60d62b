/**
 * `npm run simulate -- --worlds 20000 --from 1`: plays worlds on every core, says how far it is, prints each that breaks,
 * and ends with 1 if one did.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runWorlds, tell } from '../test/simulation/run-worlds.ts'
import { fail } from './fail.ts'

const { values } = parseArgs({
  options: { worlds: { type: 'string', default: '2000' }, from: { type: 'string', default: '1' } },
})
const [worlds, from] = [Number(values.worlds), Number(values.from)]
if (!Number.isSafeInteger(worlds) || worlds < 1) fail('No worlds to play', '--worlds must be a whole number from 1 on')
if (!Number.isSafeInteger(from) || from < 0) fail('No worlds to play', '--from must be a whole number from 0 on')

/** Worlds that one process plays before it says how far it is. */
const portion = 100
const starts = Array.from({ length: Math.ceil(worlds / portion) }, (_, at) => from + at * portion)
const began = performance.now()
let played = 0
let events = 0
let broken = 0

async function playPortions(): Promise<void> {
  for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
    const count = Math.min(portion, from + worlds - start)
    const sum = await runWorlds({ from: start, worlds: count }, (one) => console.error(`\n${tell(one)}\n`))
    played += sum.worlds
    events += sum.events
    broken += sum.broken.length
    const seconds = (performance.now() - began) / 1000
    console.log(`${played} of ${worlds} worlds, ${broken} broken, ${events} events, ${seconds.toFixed(0)} s`)
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, playPortions))
process.exitCode = broken === 0 ? 0 : 1
