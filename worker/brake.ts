/**
 * Pulls a brake before anything costly or telling is done: by whoever wants in (sign-in, set-up, invitations, forgotten
 * passwords), by a member who sends themselves tests, and by what pages of strangers count.
 */
import { createHash } from 'node:crypto'
import { brakes } from '../shared/limits.ts'
import type { Turn } from './identity/attempts.ts'
import type { Services } from './services.ts'

type BrakeName = keyof typeof brakes

/** The limiter's key: a digest, so that no address is kept; its first byte is the shard. */
function keyOf(name: BrakeName, of: string[]): { key: string; shard: string } {
  const key = createHash('sha256')
    .update(JSON.stringify([name, ...of]))
    .digest('hex')
  return { key, shard: key.slice(0, 2) }
}

/** Counts one attempt by whoever `of` names; what follows may only happen when it was taken. */
export async function takeTurn(services: Services, name: BrakeName, ...of: string[]): Promise<Turn> {
  const { key, shard } = keyOf(name, of)
  return services.limiter(shard).take(key, brakes[name])
}

/** Forgets the attempts of somebody who has proved who they are. */
export async function forgive(services: Services, name: BrakeName, ...of: string[]): Promise<void> {
  const { key, shard } = keyOf(name, of)
  await services.limiter(shard).forgive(key)
}

/** Takes back an attempt that succeeded, where only failures count. */
export async function giveBack(services: Services, name: BrakeName, ...of: string[]): Promise<void> {
  const { key, shard } = keyOf(name, of)
  await services.limiter(shard).giveBack(key)
}
