import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Demo } from '../../demo/seed.ts'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import { indexPast } from '../../scripts/index-past.ts'
import { makeDemo } from '../../scripts/make-demo.ts'
import { secretsOf } from '../../scripts/secrets.ts'

export interface StartedDemo {
  foyer: string
  demo: Demo
  /** The folder that it keeps everything in. */
  data: string
  stop: () => Promise<void>
}

/** Makes the demo anew in a folder of its own, and serves it. @param days of its past */
export async function startDemo(days: number): Promise<StartedDemo> {
  if (!(await builds())) throw new Error('What the browser tests look at could not be built.')
  const data = mkdtempSync(join(tmpdir(), 'foyer-demo-'))
  const port = await freePort()
  const foyer = `http://localhost:${port}`
  const secrets = secretsOf(data)
  const vars = { ...secrets, PUBLIC_URL: foyer, MAIL: 'mailbox' as const }
  const demo = await makeDemo({ data, port, vars, secrets, foyer, shop: 'http://127.0.0.1:1', days })
  const host = await startHost({ data, port, vars, assets: true })
  await indexPast(host)
  const stop = async () => {
    await host.stop()
    rmSync(data, { recursive: true, force: true })
  }
  return { foyer, demo, data, stop }
}
