/** `npm test`: every check and every test, and one summary. Runs on any Node ≥ 20; the work is in test.ts. */
import { handOver } from './hand-over.mjs'

await handOver('test.ts')
