/** `npm run simulate`: plays made-up worlds at length. Runs on any Node ≥ 20; the work is in simulate.ts. */
import { handOver } from './hand-over.mjs'

await handOver('simulate.ts')
