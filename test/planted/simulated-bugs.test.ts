/** Lets the simulation look for bugs that are planted in it, in memory: it must find each by itself. */
import { expect, it } from 'vitest'
import { runWorlds } from '../simulation/run-worlds.ts'
import { simulatedBugs } from './simulated-bugs.ts'

/** Worlds in which a bug must show itself. */
const worlds = 1_000

it.concurrent.each(simulatedBugs)(
  'the simulation finds $name',
  async (plant) => {
    const { broken, worlds: played } = await runWorlds({ from: 1, worlds, plant })
    expect(broken.length, `${plant.name} shows itself in none of ${played} worlds`).toBe(1)
  },
  600_000,
)
