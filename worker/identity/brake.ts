/** The brakes before anything costly or telling, and how to pull one. Sign-in, set-up and invitations use it. */
import { createHash } from 'node:crypto'
import type { Services } from '../services.ts'
import type { Brake, Turn } from './attempts.ts'

const minuteMs = 60_000

export const brakes = {
  /** One account from one address: guessing a password. Locks the pair, never the account for everybody. */
  signIn: { most: 5, withinMs: 5 * minuteMs, lockMs: 15 * minuteMs },
  /** One address, whatever accounts: trying a list, or keeping the machine busy with scrypt. Only failures count. */
  signInAddress: { most: 60, withinMs: 5 * minuteMs, lockMs: 5 * minuteMs },
  /** One account changing its password: guessing the current one in a session left open. */
  changePassword: { most: 5, withinMs: 5 * minuteMs, lockMs: 15 * minuteMs },
  setUp: { most: 10, withinMs: 15 * minuteMs, lockMs: 15 * minuteMs },
  invitation: { most: 20, withinMs: 15 * minuteMs, lockMs: 15 * minuteMs },
} as const satisfies Record<string, Brake>

/** The limiter's key: a digest, so that no address is kept; its first byte is the shard. */
function keyOf(name: keyof typeof brakes, of: string[]): { key: string; shard: string } {
  const key = createHash('sha256')
    .update(JSON.stringify([name, ...of]))
    .digest('hex')
  return { key, shard: key.slice(0, 2) }
}

/** Counts one attempt by whoever `of` names; what follows may only happen when it was taken. */
export async function takeTurn(services: Services, name: keyof typeof brakes, ...of: string[]): Promise<Turn> {
  const { key, shard } = keyOf(name, of)
  return services.limiter(shard).take(key, brakes[name])
}

/** Forgets the attempts of somebody who has proved who they are. */
export async function forgive(services: Services, name: keyof typeof brakes, ...of: string[]): Promise<void> {
  const { key, shard } = keyOf(name, of)
  await services.limiter(shard).forgive(key)
}

/** Takes back an attempt that succeeded, where only failures count. */
export async function giveBack(services: Services, name: keyof typeof brakes, ...of: string[]): Promise<void> {
  const { key, shard } = keyOf(name, of)
  await services.limiter(shard).giveBack(key)
}
