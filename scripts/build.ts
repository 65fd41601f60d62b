/** `npm run build`: widget, console and worker, all anew, into dist/. */
import { builds } from './builds.ts'

process.exitCode = (await builds({ fresh: true })) ? 0 : 1
