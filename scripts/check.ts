/** `npm run check`: everything that can be said about the code without running it. Each step prints one line; what failed prints all it said. */
import { runChecks } from './run-checks.ts'

const results = await runChecks()
process.exitCode = results.every((result) => result.ok) ? 0 : 1
