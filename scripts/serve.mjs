/** `npm run serve`: Foyer for a small site on its own server, empty. Runs on any Node ≥ 20; the work is in serve.ts. */
import { handOver } from './hand-over.mjs'

await handOver('serve.ts')
