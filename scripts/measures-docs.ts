/** Writes docs/measures.md from the table of measures: `npm run docs:measures`. A test says when it is due. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measuresDocument } from '../shared/measures/measures-document.ts'
import { root } from './root.ts'

writeFileSync(join(root, 'docs/measures.md'), measuresDocument())
