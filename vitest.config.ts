import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { givenExamples } from './test/fixtures/kpi-examples.ts'

const provide = { examples: givenExamples() }

/** Unit tests run in Node, worker tests in workerd on a real D1 and real Durable Objects. */
export default defineConfig(async () => ({
  test: {
    projects: [
      { test: { name: 'crash', include: ['test/crash/**/*.test.ts'], environment: 'node', fileParallelism: false } },
      // A bug planted keeps a core and a half busy: two at a time, also where there are more cores.
      { test: { name: 'planted', include: ['test/planted/**/*.test.ts'], environment: 'node', maxConcurrency: 2 } },
      // Each test is a process that plays worlds: one for each core.
      {
        test: {
          name: 'simulation',
          include: ['test/simulation/**/*.test.ts'],
          environment: 'node',
          maxConcurrency: availableParallelism(),
        },
      },
      // Some start programs; none is judged by how long it takes.
      {
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000, provide },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('./migrations'),
                FOYER_SECRET: 'test-secret-test-secret-test-secret-test-se',
                SET_UP_TOKEN: 'set-up-token-set-up-token-set-up-token-set-',
                MAIL: 'mailbox',
              },
              email: { send_email: [{ name: 'EMAIL' }] },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: ['test/worker/push-sink.setup.ts', 'test/worker/oidc-provider.setup.ts'],
          setupFiles: ['test/worker/migrate.ts'],
          isolate: false,
          provide,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          deps: {
            optimizer: {
              // Bundled once, not hundreds of modules loaded one by one at each start. Every path imported is named, so
              // that no package is there twice.
              ssr: {
                enabled: true,
                include: [
                  'better-auth',
                  'better-auth/api',
                  'fast-check',
                  'hono',
                  'hono/cookie',
                  'hono/factory',
                  'nodemailer',
                  'uuidv7',
                  'zod',
                ],
                rolldownOptions: { external: [/^node:/u] },
              },
            },
          },
        },
      },
    ],
  },
}))
