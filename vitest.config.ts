import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Unit tests run in Node, worker tests in workerd on a real D1 and real Durable Objects. */
export default defineConfig(async () => ({
  test: {
    projects: [
      { test: { name: 'crash', include: ['test/crash/**/*.test.ts'], environment: 'node', fileParallelism: false } },
      { test: { name: 'planted', include: ['test/planted/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('./migrations'),
                FOYER_SECRET: 'test-secret-test-secret-test-secret-test-se',
                SET_UP_TOKEN: 'set-up-token-set-up-token-set-up-token-set-',
              },
            },
          }),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          setupFiles: ['test/worker/migrate.ts'],
          isolate: false,
          testTimeout: 20_000,
        },
      },
    ],
  },
}))
