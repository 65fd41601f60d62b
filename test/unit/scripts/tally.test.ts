import { describe, expect, it } from 'vitest'
import { closingLine, sumOf, tallyPlaywright, tallyVitest } from '../../../scripts/tally.ts'

const vitest = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
}
const playwright = { errors: [], suites: [], stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } }

describe('the summary of npm test', () => {
  it('counts what the runners report', () => {
    const sum = sumOf([
      tallyVitest({ ...vitest, success: false, numFailedTests: 2 }),
      tallyPlaywright({ ...playwright, stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 3 } }),
    ])
    expect(closingLine(sum)).toBe('9 passed, 3 failed, 3 skipped')
  })

  it('names what failed', () => {
    const failed = { status: 'failed', fullName: 'the desk keeps everything' }
    const passed = { status: 'passed', fullName: 'the desk opens' }
    const spec = { file: 'journey.spec.ts', title: 'a visitor asks', ok: false }
    const sum = sumOf([
      tallyVitest({ ...vitest, testResults: [{ assertionResults: [passed, failed] }] }),
      tallyPlaywright({ ...playwright, suites: [{ specs: [], suites: [{ specs: [spec, { ...spec, ok: true }] }] }] }),
    ])
    expect(sum.failures).toEqual(['the desk keeps everything', 'journey.spec.ts: a visitor asks'])
  })

  it('says nothing of skipped tests when there are none', () => {
    expect(closingLine(tallyVitest(vitest))).toBe('5 passed, 0 failed')
  })

  it('takes a suite that ran no test for a failure', () => {
    expect(tallyVitest({ ...vitest, numPassedTests: 0 }).failed).toBe(1)
    expect(tallyPlaywright({ ...playwright, stats: { ...playwright.stats, expected: 0 } }).failed).toBe(1)
  })

  it('takes an error outside every test for a failure', () => {
    expect(tallyVitest({ ...vitest, success: false }).failed).toBe(1)
    expect(tallyPlaywright({ ...playwright, errors: [{ message: 'the server did not start' }] }).failed).toBe(1)
  })

  it('takes a test that passed on its second try for a failure', () => {
    expect(tallyPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }).failed).toBe(1)
  })
})
