/** `npm run check:house`: runs the house's own rules over every source file, prints what it finds and fails if it does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { houseFindings } from './house-rules.ts'
import { root } from './root.ts'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles(root, [
  '{worker,console,widget,shared,demo,test,bench,scripts}/**/*.{ts,mjs,js,html}',
  '*.config.ts',
])
let found = 0
for (const path of files) {
  for (const finding of houseFindings(path, readFileSync(join(root, path), 'utf8'))) {
    console.error(`${path}:${finding.line} ${finding.message}`)
    found++
  }
}
if (files.length === 0) throw new Error('The house check found no files: it looked in the wrong place.')
console.log(`${files.length} files, ${found} findings`)
process.exitCode = found === 0 ? 0 : 1
