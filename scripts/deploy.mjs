/** `npm run deploy`: brings Foyer to your Cloudflare account. Runs on any Node ≥ 20; the work is in deploy.ts. */
import { handOver } from './hand-over.mjs'

await handOver('deploy.ts')
