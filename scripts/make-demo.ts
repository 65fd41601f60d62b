/** Makes the demo on an empty data folder: the company through its own API, then its past. Used by start.ts, once for each folder, and by a test. */
import type { Demo } from '../demo/seed.ts'
import { seedDemo } from '../demo/seed.ts'
import type { HostOptions } from './host.ts'
import { startHost } from './host.ts'
import { playHistory } from './play-history.ts'
import { sayOver } from './say-over.ts'
import type { Secrets } from './secrets.ts'

export interface DemoOptions extends Pick<HostOptions, 'data' | 'port' | 'vars'> {
  secrets: Secrets
  /** Where the console and the shop will be. */
  foyer: string
  shop: string
  /** How far its past reaches back. */
  days: number
}

/** The past is the same for everybody, but for when it ends. */
const seed = 60

export async function makeDemo({ data, port, vars, secrets, foyer, shop, days }: DemoOptions): Promise<Demo> {
  const host = await startHost({ data, port, vars, assets: false })
  let demo
  try {
    demo = await seedDemo(foyer, shop, secrets.SET_UP_TOKEN, (what) => console.log(`${what} …`))
  } finally {
    await host.stop()
  }
  const { workspace, cast } = demo
  const past = sayOver()
  const onWeek = (week: number, weeks: number) => past.say(`${weeks} weeks of history: week ${week} of ${weeks} …`)
  await playHistory({ data, workspace, cast, vars, to: Date.now(), days, seed, onWeek })
  past.end()
  return demo
}
