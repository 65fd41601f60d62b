import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Moves the files of a build into a folder named by their content, so that they may be kept for ever while their own
 * names stay short: the loader, which is told the folder, knows every file of it.
 */
export function hashedFolder(): Plugin {
  return {
    name: 'hashed-folder',
    writeBundle({ dir }) {
      const files = readdirSync(dir!).sort()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file).update(readFileSync(join(dir!, file)))
      const folder = hash.digest('hex').slice(0, 10)
      mkdirSync(join(dir!, folder))
      for (const file of files) renameSync(join(dir!, file), join(dir!, folder, file))
    },
  }
}
