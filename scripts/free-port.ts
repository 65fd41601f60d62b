/**
 * A port of 127.0.0.1 that nobody uses at the moment, for tests and benches. Below the range from which systems give
 * out ports to connections: there, a client that retries while its server is down could end up holding the very port.
 */
import { randomInt } from 'node:crypto'
import { portTaken } from './port-taken.ts'

const lowest = 15_000
const beyond = 30_000

export async function freePort(): Promise<number> {
  const port = randomInt(lowest, beyond)
  return (await portTaken(port, '127.0.0.1')) ? freePort() : port
}
