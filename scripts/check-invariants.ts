/** `npm run check:invariants -- <data folder>`: looks whether everything that must hold does, in the data of a stopped Foyer. */
import { resolve } from 'node:path'
import { runningOn } from './data-lock.ts'
import { factsBreaches } from './facts-breach.ts'
import { fail } from './fail.ts'
import { breachesOf, invariantCount, standingBreaches } from './invariants.ts'
import { openStored } from './stored-data.ts'

const folder = process.argv[2]
if (folder === undefined) fail('Nothing to check', 'name a data folder: npm run check:invariants -- .foyer/start')
const data = resolve(folder)
if (runningOn(data) !== null) fail('Not checked', `a Foyer runs on ${data}. Stop it first.`)

let stored
try {
  stored = openStored(data)
} catch (error) {
  fail('Not checked', error)
}
const { record, standings, close } = stored
const counts = ['inquiry', 'message', 'event', 'span'].map(
  (table) => `${String(record.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get()?.['n'])} rows of ${table}`,
)
const breaches = [...breachesOf(record), ...factsBreaches(record), ...standingBreaches(standings)]
close()

console.log(counts.join(', '))
for (const { workspace, journal, recorded } of standings) {
  console.log(
    `Desk of ${workspace}: journal ${journal}, in the record ${recorded}, to be flushed ${journal - recorded}`,
  )
}
for (const { rule, count, examples } of breaches) console.error(`BROKEN: ${rule} (${count}): ${examples.join(' ')}`)
console.log(`${invariantCount + 3} rules, ${breaches.length} broken`)
process.exitCode = breaches.length === 0 ? 0 : 1
