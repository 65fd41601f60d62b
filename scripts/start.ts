/** The work of `npm start`: builds what is stale, hosts Foyer with the demo on this machine, and says where to look. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askWaiting } from '../demo/ask-waiting.ts'
import { historyDays } from '../demo/history/history-days.ts'
import { MemberClient } from '../demo/member-client.ts'
import type { Demo } from '../demo/seed.ts'
import { settleIn } from '../demo/settle-in.ts'
import { startShop } from '../demo/start-shop.ts'
import { Trickle } from '../demo/trickle.ts'
import { builds } from './builds.ts'
import { lockData } from './data-lock.ts'
import { fail } from './fail.ts'
import { startHost } from './host.ts'
import { indexPast } from './index-past.ts'
import { makeDemo } from './make-demo.ts'
import { portOf } from './port-of.ts'
import { portTaken } from './port-taken.ts'
import { root } from './root.ts'
import { secretsOf } from './secrets.ts'

const data = join(root, '.foyer', 'start')
const demoPath = join(data, 'demo.json')
const port = portOf('PORT', 8787)
const shopPort = portOf('SHOP_PORT', port + 1)
const foyer = `http://localhost:${port}`
const shop = `http://127.0.0.1:${shopPort}`

/** What earlier starts made up; a shop that moved is put on its site's list first. */
async function knownDemo(): Promise<Demo> {
  const demo = JSON.parse(readFileSync(demoPath, 'utf8')) as Demo
  if (demo.shop === shop) return demo
  const owner = await MemberClient.signIn(foyer, demo.owner)
  await owner.patch(`/api/sites/${demo.siteId}`, { origins: [shop] })
  return { ...demo, shop }
}

function keepDemo(demo: Demo): void {
  writeFileSync(demoPath, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}

const args = process.argv.slice(2)
if (args.some((arg) => arg !== '--fresh')) fail('Foyer cannot start', 'the one option is: npm start -- --fresh')
// First of all: it also ends a workerd that a killed start left on the port.
await lockData(data).catch((error: unknown) => fail('Foyer cannot start', error))
for (const [variable, wanted] of [
  ['PORT', port],
  ['SHOP_PORT', shopPort],
] as const) {
  if (await portTaken(wanted, '127.0.0.1')) {
    fail(
      'Foyer cannot start',
      `port ${wanted} is taken. Stop what runs there, or choose another: ${variable}=… npm start`,
    )
  }
}

if (!(await builds())) process.exit(1)

// A start that broke off while it seeded left half a demo: begin anew rather than show it.
const halfDone = existsSync(join(data, 'state')) && !existsSync(demoPath)
if (args.includes('--fresh') || halfDone) rmSync(data, { recursive: true, force: true })

const secrets = secretsOf(data)
// Mails stay here and are shown on a page: a demo writes to nobody.
const vars = { ...secrets, PUBLIC_URL: foyer, MAIL: 'mailbox' }
const made = existsSync(demoPath)
  ? null
  : await makeDemo({ data, port, vars, secrets, foyer, shop, days: historyDays }).catch((error: unknown) =>
      fail('The demo could not be prepared', error),
    )
const host = await startHost({ data, port, vars, assets: true }).catch((error: unknown) =>
  fail('The server could not start', error),
)

let demo: Demo
try {
  if (made !== null) {
    const owner = await MemberClient.signIn(foyer, made.owner)
    await settleIn(owner, Date.now())
    await owner.signOut()
    await askWaiting(foyer, made.siteKey, shop)
    await indexPast(host)
  }
  demo = made ?? (await knownDemo())
  keepDemo(demo)
  await startShop({
    folders: [join(root, 'demo', 'shop'), join(root, 'demo', 'visitors-bar')],
    port: shopPort,
    siteKey: demo.siteKey,
    foyer,
    visitors: new Trickle(foyer, demo.siteKey, shop),
  })
} catch (error) {
  await host.stop()
  fail('The demo could not be prepared', error)
}

const width = Math.max(...[demo.owner, ...demo.assistants].map((person) => person.email.length))
const line = ({ name, email, password }: Demo['owner']) => `  ${email.padEnd(width)}  ${password}  ${name}`
console.log(`
Foyer is running.

  Shop      ${shop}     ask something there, as a visitor
  Console   ${foyer}     sign in there, in another window, and answer
  Mailbox   ${foyer}/mailbox     the mails it would send: invitations, new passwords

${demo.assistants.map(line).join('\n')}
${line(demo.owner)} (owner)

Everything is kept in .foyer/start; \`npm start -- --fresh\` begins anew. Ctrl-C stops.`)
process.once('exit', () => console.log('\nStopped.'))
