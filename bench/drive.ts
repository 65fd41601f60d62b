/** Sends requests: over a fixed number of connections without a break, or one now and then. */
import { setTimeout as pause } from 'node:timers/promises'

export interface Drive {
  /** Requests a second, all connections together. */
  rate: number
  /** From sending to the answer, in milliseconds, sorted. */
  latencies: number[]
}

/**
 * Each connection sends the next request when its last is answered.
 * @param send sends request number `at` and throws when it was not answered as it should
 */
export async function drive(count: number, connections: number, send: (at: number) => Promise<void>): Promise<Drive> {
  const latencies: number[] = []
  let next = 0
  const connection = async () => {
    while (next < count) {
      const at = next++
      const began = performance.now()
      await send(at)
      latencies.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - began) / 1000
  return { rate: count / seconds, latencies: latencies.sort((a, b) => a - b) }
}

/**
 * One request at a time, each after a pause in which the server comes to rest; the cases take turns request by request,
 * so that whatever else the machine does falls on all alike.
 * @returns latencies of each case in milliseconds
 */
export async function driveSlowly<Name extends string>(
  cases: readonly { name: Name; send: (at: number) => Promise<void> }[],
  count: number,
  pauseMs: number,
): Promise<Map<Name, number[]>> {
  const latencies = new Map(cases.map(({ name }) => [name, [] as number[]]))
  for (let at = 0; at < count; at++) {
    for (const { name, send } of cases) {
      await pause(pauseMs)
      const began = performance.now()
      await send(at)
      latencies.get(name)!.push(performance.now() - began)
    }
  }
  return latencies
}
