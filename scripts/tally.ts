/** Reads the JSON reports of the test runners into plain numbers, for the summary of `npm test`. */

export interface Tally {
  passed: number
  failed: number
  skipped: number
  /** What failed, by name, as far as the runner names it: the end of a log must say where to look. */
  failures: string[]
}

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: { title: string; file: string; ok: boolean }[]
}

/** What Playwright's JSON reporter writes, as far as it is read here. `errors` are those outside any test. */
export interface PlaywrightReport {
  errors: unknown[]
  suites: PlaywrightSuite[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** A suite that failed without naming a test, or ran none at all, counts as one failed: silence is not success. */
function honest(tally: Tally, succeeded: boolean): Tally {
  const silent = tally.failed === 0 && (!succeeded || tally.passed === 0)
  return silent ? { ...tally, failed: 1 } : tally
}

export function tallyVitest(report: VitestReport): Tally {
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    ),
  }
  return honest(tally, report.success)
}

function failuresIn({ suites = [], specs }: PlaywrightSuite): string[] {
  const here = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`)
  return [...here, ...suites.flatMap(failuresIn)]
}

/** A test that passed only on a second try counts as failed. */
export function tallyPlaywright({ errors, stats, suites }: PlaywrightReport): Tally {
  const tally = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap(failuresIn),
  }
  return honest(tally, errors.length === 0)
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const tally of tallies) {
    sum.passed += tally.passed
    sum.failed += tally.failed
    sum.skipped += tally.skipped
    sum.failures.push(...tally.failures)
  }
  return sum
}

/** The closing line of a run: `12 passed, 0 failed`, and how many were skipped if any were. */
export function closingLine({ passed, failed, skipped }: Omit<Tally, 'failures'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
