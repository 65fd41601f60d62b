/** The work of `npm run recover`: a link to a new password, straight into the record. See docs/operations.md. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keptWishes } from './deploy/kept-wishes.ts'
import { Wrangler } from './deploy/wrangler.ts'
import { fail } from './fail.ts'
import { localRecord } from './recover/local-record.ts'
import { recover } from './recover/recover.ts'
import { remoteRecord } from './recover/remote-record.ts'
import { root } from './root.ts'

const usage = `npm run recover -- <e-mail> [--data <folder>] [--url <address>]     on this machine, with the server stopped
npm run recover -- <e-mail> --remote                                on Cloudflare, from where \`npm run deploy\` ran
--without-second-step: takes the second step of signing in away, too`

function wishes() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      url: { type: 'string' },
      remote: { type: 'boolean', default: false },
      'without-second-step': { type: 'boolean', default: false },
    },
  })
  if (positionals.length !== 1) throw new Error(`say whose e-mail address.\n\n${usage}`)
  return { ...values, email: positionals[0]! }
}

try {
  const { email, data, remote, url, 'without-second-step': withoutSecondStep } = wishes()
  const folder = join(root, '.foyer', 'deploy')
  const kept = keptWishes(folder)
  const publicUrl = url ?? (remote ? kept.PUBLIC_URL : (process.env['PUBLIC_URL'] ?? 'http://localhost:8787'))
  if (publicUrl === undefined)
    throw new Error('run `npm run deploy` here once: it writes down which database is yours.')
  if (!URL.canParse(publicUrl)) throw new Error(`--url is not an address: ${publicUrl}`)
  const program = join(root, 'node_modules', '.bin', 'wrangler')
  const record = remote
    ? remoteRecord(new Wrangler({ program, account: kept.account }), join(folder, 'wrangler.json'))
    : await localRecord(resolve(data ?? process.env['FOYER_DATA'] ?? join(root, '.foyer', 'serve')))
  try {
    await recover(email, { record, publicUrl, now: Date.now(), say: (line) => console.log(line), withoutSecondStep })
  } finally {
    record.close()
  }
} catch (error) {
  fail('No link was made', error)
}
