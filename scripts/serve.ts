/** The work of `npm run serve`: the same worker, empty, for a small site on its own server behind a TLS proxy. */
import { join, resolve } from 'node:path'
import { builds } from './builds.ts'
import { lockData } from './data-lock.ts'
import { fail } from './fail.ts'
import { startHost } from './host.ts'
import { mailVarsOf } from './mail-vars.ts'
import { oidcVarsOf } from './oidc-vars.ts'
import { portOf } from './port-of.ts'
import { portTaken } from './port-taken.ts'
import { root } from './root.ts'
import { secretsOf } from './secrets.ts'

const port = portOf('PORT', 8787)
const address = process.env['ADDRESS'] ?? '127.0.0.1'
const data = resolve(process.env['FOYER_DATA'] ?? join(root, '.foyer', 'serve'))
const publicUrl = (process.env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/u, '')

if (!URL.canParse(publicUrl)) fail('Foyer cannot start', `PUBLIC_URL is not an address: ${publicUrl}`)
const mail = mailVarsOf(process.env, { publicUrl, address })
const oidc = oidcVarsOf(process.env)
// First of all: it also ends a workerd that a killed server left on the port.
await lockData(data).catch((error: unknown) => fail('Foyer cannot start', error))
if (await portTaken(port, address)) {
  fail('Foyer cannot start', `port ${port} is taken. Stop what runs there, or choose another: PORT=… npm run serve`)
}
if (!(await builds())) process.exit(1)

const secrets = secretsOf(data)
const vars = { ...secrets, ...mail.vars, ...oidc, PUBLIC_URL: publicUrl }
await startHost({ data, port, address, vars, assets: true }).catch((error: unknown) =>
  fail('The server could not start', error),
)

const setUp = await fetch(`http://${address === '0.0.0.0' ? '127.0.0.1' : address}:${port}/api/set-up`)
const { needed } = (await setUp.json()) as { needed: boolean }
console.log(`\nFoyer is running at ${publicUrl}; its data is in ${data}.\n${mail.said}`)
if (needed) {
  console.log(
    `\nOpen this link once to make your workspace and its owner:\n  ${publicUrl}/set-up#token=${secrets.SET_UP_TOKEN}`,
  )
}
console.log('\nCtrl-C stops.')
process.once('exit', () => console.log('\nStopped.'))
