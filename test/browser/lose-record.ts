import { globSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Takes the record away from a server that runs on `data`, by holding the lock on D1's own file: every statement then
 * fails there, as it does when D1 cannot be reached. The returned function brings it back.
 */
export function loseRecord(data: string): () => void {
  const files = globSync(join(data, 'state', 'd1', '*', '*.sqlite')).filter((file) => !file.endsWith('metadata.sqlite'))
  const [file] = files
  if (file === undefined || files.length > 1) throw new Error(`Not one record but ${files.length} under ${data}.`)
  // The server may be writing at this very moment: waits for its turn.
  const lock = new DatabaseSync(file, { timeout: 5_000 })
  lock.exec('BEGIN EXCLUSIVE')
  return () => {
    if (lock.isOpen) lock.close()
  }
}
