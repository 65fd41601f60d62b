/** Brings the test database to the newest migration before a file's first test. */
import { applyD1Migrations } from 'cloudflare:test'
import type { D1Migration } from '@cloudflare/vitest-plugin'
import { env } from 'cloudflare:workers'
import type { Env as WorkerEnv } from '../../worker/services.ts'

declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      TEST_MIGRATIONS: D1Migration[]
    }
  }
}

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
