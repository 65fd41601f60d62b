/** `npm run tour`: the pictures of docs/tour. Not among the tests: it holds nothing, it shows. */
import { defineConfig } from '@playwright/test'
import browserTests from '../../playwright.config.ts'

export default defineConfig({
  ...browserTests,
  testDir: '.',
  outputDir: '../../test-results/tour',
  // One after the other: the pictures are gathered in one process and put on sheets at the end.
  workers: 1,
  fullyParallel: false,
  projects: [{ name: 'tour' }],
})
