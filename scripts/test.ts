/**
 * The work of `npm test`: checks, build, every suite, one summary. What is counted comes from the runners' own JSON
 * reports; each check, and the build, counts as one. The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from './browser-path.ts'
import { browserPath } from './browser-path.ts'
import { builds } from './builds.ts'
import { root } from './root.ts'
import { runChecks } from './run-checks.ts'
import { runStep } from './run-step.ts'
import type { PlaywrightReport, Tally, VitestReport } from './tally.ts'
import { closingLine, sumOf, tallyPlaywright, tallyVitest } from './tally.ts'

const reports = join(root, 'test-results')
const one = (ok: boolean, what: string): Tally =>
  ok ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [what] }

/** Reads a runner's report; one that was not written is a failure, with its reason in what the runner printed. */
function tallied(path: string, tally: (report: unknown) => Tally): Tally {
  try {
    return tally(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return one(false, `no report at ${path}`)
  }
}

async function vitest(project: string): Promise<Tally> {
  const report = join(reports, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await runStep('vitest', args, { shown: true })
  return tallied(report, (parsed) => tallyVitest(parsed as VitestReport))
}

/** @param name of the report @param debian the package that brings the browser */
async function playwright(name: string, browser: BrowserName, debian: string, projects: string[]): Promise<Tally> {
  if (browserPath(browser) === null) {
    const variable = browser.toUpperCase()
    console.error(
      `No ${browser} found. Install one (Debian: apt-get install ${debian}), or set ${variable} to the path of one you have.`,
    )
    return one(false, `no ${browser}`)
  }
  const report = join(reports, `${name}.json`)
  const extraEnv = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const only = projects.map((project) => `--project=${project}`)
  await runStep('playwright', ['test', ...only, '--reporter=list,json'], { shown: true, extraEnv })
  return tallied(report, (parsed) => tallyPlaywright(parsed as PlaywrightReport))
}

const suites: { name: string; run: () => Promise<Tally> }[] = [
  { name: 'checks', run: async () => sumOf((await runChecks()).map((check) => one(check.ok, check.name))) },
  { name: 'build', run: async () => one(await builds(), 'the build') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'worker', run: () => vitest('worker') },
  { name: 'simulation', run: () => vitest('simulation') },
  { name: 'planted', run: () => vitest('planted') },
  { name: 'crash', run: () => vitest('crash') },
  { name: 'browser', run: () => playwright('browser', 'Chromium', 'chromium', ['browser', 'mishaps']) },
  { name: 'firefox', run: () => playwright('firefox', 'Firefox', 'firefox-esr', ['firefox']) },
]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const results: { name: string; tally: Tally; seconds: number }[] = []
for (const { name, run } of suites) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const began = performance.now()
  const tally = await run()
  results.push({ name, tally, seconds: (performance.now() - began) / 1000 })
}

console.log('\n── summary: checks and the build count one each, the suites by test ─────')
for (const { name, tally, seconds } of results) {
  console.log(`${name.padEnd(10)} ${closingLine(tally).padEnd(24)} ${seconds.toFixed(1).padStart(7)} s`)
}
const sum = sumOf(results.map((result) => result.tally))
if (sum.failures.length > 0) console.log(`\nfailed:\n${sum.failures.map((what) => `  ${what}`).join('\n')}`)
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1
console.log(`\n${closingLine(sum)}`)
