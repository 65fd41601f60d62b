#!/usr/bin/env node
/**
 * A wrangler that keeps a made-up account in a file beside it instead of asking Cloudflare. It answers as wrangler
 * 4.155 does and notes every call with what came by its input. deploy.test.ts and recover.test.ts copy it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(import.meta.dirname, 'account.json')
const account = JSON.parse(readFileSync(path, 'utf8'))
const args = process.argv.slice(2)

function ends(stdout, code = 0, stderr = '') {
  writeFileSync(path, JSON.stringify(account))
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exit(code)
}
const json = (what) => ends(`${JSON.stringify(what, null, 2)}\n`)
const breaks = (message) => ends('', 1, `\u001B[31m✘ [ERROR]\u001B[0m ${message}\n`)

const input = readFileSync(0, 'utf8')
account.calls.push({ args, input, account: process.env.CLOUDFLARE_ACCOUNT_ID })
const [noun, verb, name] = args
const command = noun === 'deploy' || noun === 'whoami' ? noun : `${noun} ${verb}`
const fault = account.faults[command]
if (fault !== undefined) breaks(fault)

switch (command) {
  case 'whoami':
    if (!account.signedIn) ends('{"loggedIn":false}\n', 1)
    json({ loggedIn: true, authType: 'OAuth Token', email: 'suk@noravi.example', accounts: account.accounts })
    break
  case 'd1 list':
    json(account.databases)
    break
  case 'd1 create':
    account.databases.push({ uuid: '5f0e0000-0000-4000-8000-0000000000d1', name, version: 'production' })
    ends(`✅ Successfully created DB '${name}' in region APAC\nCreated your new D1 database.\n`)
    break
  case 'd1 migrations':
    ends('✅ No migrations to apply!\n')
    break
  case 'd1 execute':
    if (account.rows === null) breaks('no such table: workspace: SQLITE_ERROR')
    json([{ results: account.rows, success: true, meta: {} }])
    break
  case 'queues info':
    if (!account.queues.includes(name))
      breaks(`Queue "${name}" does not exist. To create it, run: wrangler queues create ${name}`)
    ends(`Queue Name: ${name}\n`)
    break
  case 'queues create':
    account.queues.push(name)
    ends(`🌀 Creating queue '${name}'\n✅ Created queue '${name}'\n`)
    break
  case 'secret list':
    if (account.secrets === null)
      breaks('Worker "foyer" not found.\n\nIf this is a new Worker, run `wrangler deploy` first to create it.')
    json(Object.keys(account.secrets).map((one) => ({ name: one, type: 'secret_text' })))
    break
  case 'secret put':
    account.secrets = { ...account.secrets, [name]: input }
    ends(`✨ Success! Uploaded secret ${name}\n`)
    break
  case 'deploy':
    account.secrets ??= {}
    ends('Uploaded foyer (2.10 sec)\nDeployed foyer triggers (1.02 sec)\n')
    break
  default:
    breaks(`Unknown command ${args.join(' ')}`)
}
