/**
 * Entry of the process that the crash test kills: hosts the worker on the data folder and port it is told, and says
 * `ready` when it serves. Arguments: data folder, port.
 */
import { startHost } from '../../scripts/host.ts'
import { secretsOf } from '../../scripts/secrets.ts'

const [data, port] = process.argv.slice(2)
await startHost({
  data: data!,
  port: Number(port),
  vars: { ...secretsOf(data!), PUBLIC_URL: `http://localhost:${port}` },
  assets: false,
})
console.log('ready')
