/**
 * Entry of a thread of the crash test: kills a process group the moment a value in a database of the living server
 * changes. On a thread of its own, since the test's own is busy with the writers and would come too late. Worker data:
 * file, query (one row, one column), group.
 */
import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

const { file, query, group } = workerData as { file: string; query: string; group: number }
/** Between two looks. */
const lookEveryMs = 0.2

const database = new DatabaseSync(file, { readOnly: true })
const look = database.prepare(query)
look.setReturnArrays(true)
const value = () => JSON.stringify(look.get())
const before = value()
const clock = new Int32Array(new SharedArrayBuffer(4))
while (value() === before) Atomics.wait(clock, 0, 0, lookEveryMs)
process.kill(-group, 'SIGKILL')
database.close()
