import { createServer } from 'node:net'

/** Whether something listens on this port already, so that a command can say so before it does anything else. */
export function portTaken(port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true)
      else reject(error)
    })
    probe.listen(port, address, () => probe.close(() => resolve(false)))
  })
}
