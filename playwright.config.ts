/**
 * Browser tests: the real bundle in workerd, the real pages, the machine's own Chromium; what is tagged `@firefox` runs in
 * its Firefox too. Each worker has a server of its own (test/browser/fixtures.ts), each test a fresh copy of the data.
 */
import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { browserPath } from './scripts/browser-path.ts'

/** Where Playwright is to find a browser; nowhere in particular when the machine has none. */
function at(path: string | null): { executablePath?: string } {
  return path === null ? {} : { executablePath: path }
}

/** Nothing lost, nothing twice: whatever happens to network, page, storage and tabs. */
const mishaps = /widget-(never-loses|line|mishaps)\.spec\.ts$/

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // Generous: a machine that builds beside its tests is slow, and waiting costs nothing when all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Half of a test is waiting: two at a time take two thirds of the time, also on two busy cores. Never more: a test
  // that drags on the clock of a live desk is one that may fail.
  workers: Math.min(2, availableParallelism()),
  forbidOnly: true,
  retries: 0,
  projects: [
    { name: 'browser', testIgnore: mishaps },
    // What may go wrong now and then is tried three times.
    { name: 'mishaps', testMatch: mishaps, repeatEach: 3 },
    {
      name: 'firefox',
      grep: /@firefox/,
      outputDir: 'test-results/firefox',
      use: {
        browserName: 'firefox',
        // The machine's own, driven by WebDriver BiDi, and not a Firefox built for tests.
        channel: 'moz-firefox',
        launchOptions: {
          ...at(browserPath('Firefox')),
          // Light, whatever the machine is set to: see test/browser/own-firefox.ts.
          firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': 1 },
        },
      },
    },
  ],
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    // Recording costs a tenth of the time: FOYER_TRACE=1 when something is to be looked into.
    trace: process.env['FOYER_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...at(browserPath('Chromium')),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
