/** Sends requests over a fixed number of connections, each sending the next when the last is answered. */

export interface Drive {
  /** Requests a second, all connections together. */
  rate: number
  /** From sending to the answer, in milliseconds, sorted. */
  latencies: number[]
}

/** @param send sends request number `at` and throws when it was not answered as it should */
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
