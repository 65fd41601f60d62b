/** Plays worlds in a process of its own, and tells what came of them: used by the tests and by scripts/simulate.ts. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Plant } from './plant.ts'

/** A world in which something did not hold. */
export interface Broken {
  seed: number
  broken: string
  step: number
  events: number
  log: string[]
}

export interface Played {
  /** How many worlds came to their end, and how many events happened in them. */
  worlds: number
  events: number
  /** Of all events, in order: the same for the same worlds. */
  trace: number
  broken: Broken[]
}

/** @param ask seeds from `from` on; a plant stops at the first world that breaks. @throws when the process itself breaks */
export async function runWorlds(
  ask: { from: number; worlds: number; plant?: Plant },
  told: (broken: Broken) => void = () => {},
): Promise<Played> {
  const args = [join(import.meta.dirname, 'run.ts'), '--from', String(ask.from), '--worlds', String(ask.worlds)]
  if (ask.plant !== undefined) args.push('--plant', JSON.stringify({ file: ask.plant.file, plant: ask.plant.plant }))
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const broken: Broken[] = []
  let played: Omit<Played, 'broken'> | null = null
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Broken | Omit<Played, 'broken'>
    if ('worlds' in said) played = said
    else {
      broken.push(said)
      told(said)
    }
  }
  const code = await ended
  if (played === null) throw new Error(`the process of worlds from ${ask.from} ended with ${code}:\n${errors}`)
  return { ...played, broken }
}

/** A broken world for a person to read: what did not hold, what happened last, and how to play it again. */
export function tell({ seed, broken, step, events, log }: Broken): string {
  return [
    `seed ${seed} broke at step ${step} (event ${events}): ${broken}`,
    ...log.map((line) => `  ${line}`),
    `play it again: npm run simulate -- --from ${seed} --worlds 1`,
  ].join('\n')
}
