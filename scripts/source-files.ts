/** Lists the project's own source files, for the house check and for telling whether a build is stale. */
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const left = /(^|\/)(node_modules|dist|test-results)(\/|$)/u

/** Paths below `root`, relative and with forward slashes, sorted; what is built or installed is left out. */
export function sourceFiles(root: string, patterns: readonly string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (path) => left.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !left.test(path) && statSync(join(root, path)).isFile())
    .sort()
}
