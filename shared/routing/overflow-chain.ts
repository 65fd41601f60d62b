/**
 * Where an inquiry goes on to when nobody takes it. Pure; the Desk decides by it, the routes refuse a circle with it, and
 * the console shows it before anything is saved.
 */
import type { QueueRules } from '../schema/queue.ts'

interface Link {
  id: string
  rules: Pick<QueueRules, 'overflow'>
}

/** An inquiry goes on so often at most in one episode. */
export const mostHops = 4

/** The queues that follow one, in order, as far as the chain leads; a circle ends with the queue that comes again. */
export function overflowChain(from: string, queues: readonly Link[]): { queues: string[]; circle: boolean } {
  const chain = [from]
  for (;;) {
    const next = queues.find(({ id }) => id === chain.at(-1))?.rules.overflow?.to ?? null
    if (next === null) return { queues: chain, circle: false }
    const circle = chain.includes(next)
    chain.push(next)
    if (circle) return { queues: chain, circle }
  }
}
