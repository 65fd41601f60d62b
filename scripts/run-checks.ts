/** The steps of `npm run check`, used by the command and by `npm test`. */
import { runStep } from './run-step.ts'

/** Scripts of package.json; each can be run alone with `npm run check:<step>`. */
const steps = ['types', 'lint', 'format', 'unused', 'house'] as const

/** Runs every check, also after one failed, and prints a line for each; what failed prints all it said. */
export async function runChecks(): Promise<{ name: string; ok: boolean }[]> {
  const results: { name: string; ok: boolean }[] = []
  for (const name of steps) {
    const { ok, output, ms } = await runStep('node', ['--run', `check:${name}`], { shown: false })
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${(ms / 1000).toFixed(1)} s)`)
    if (!ok) console.log(output.trimEnd())
    results.push({ name, ok })
  }
  return results
}
