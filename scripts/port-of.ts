/** The port a command serves on: from the environment, or its usual one. Ends the process with a clear word on nonsense. */
export function portOf(variable: string, usual: number): number {
  const given = process.env[variable]
  if (given === undefined || given === '') return usual
  const port = Number(given)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  console.error(`${variable} must be a port number from 1 to 65535; it is "${given}".`)
  process.exit(1)
}
