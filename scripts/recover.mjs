/** `npm run recover`: a way back in for whoever lost password and mail. Any Node ≥ 20; the work is in recover.ts. */
import { handOver } from './hand-over.mjs'

await handOver('recover.ts')
