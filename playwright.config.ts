/**
 * Browser tests: the real bundle in workerd, the real pages, the machine's own Chromium. Each worker has a server of its
 * own (test/browser/fixtures.ts), each test a fresh copy of the data.
 */
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './scripts/chromium-path.ts'

const chromium = chromiumPath()

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // Generous: a machine that builds beside its tests is slow, and waiting costs nothing when all is well.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    headless: true,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
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
