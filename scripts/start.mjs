/** `npm start`: everything on this machine, with a demo to play with. Runs on any Node ≥ 20; the work is in start.ts. */
import { handOver } from './hand-over.mjs'

await handOver('start.ts')
