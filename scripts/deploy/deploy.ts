/**
 * One deployment: looks what the account has, makes what is missing, brings the code, and sees that it answers. Whatever
 * breaks it off, the next run goes on from there. scripts/deploy.ts calls it; tests give it another wrangler.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deployConfig } from './deploy-config.ts'
import type { BaseConfig } from './deploy-config.ts'
import { accountIn, countIn, databaseIn, secretsIn } from './found.ts'
import type { Found } from './found.ts'
import { keptWishes } from './kept-wishes.ts'
import { database, looks, stepsOf } from './steps-of.ts'
import type { Step } from './steps-of.ts'
import type { Wishes } from './wishes-of.ts'
import type { Wrangler } from './wrangler.ts'

export interface Around {
  /** wrangler.toml as read. */
  base: BaseConfig
  /** Where the generated configuration is kept. */
  folder: string
  wrangler: Wrangler
  /** Whether everything is built; says itself what went wrong. */
  build: () => Promise<boolean>
  fetch: typeof fetch
  /** Whether a name is known to the DNS. */
  resolves: (hostname: string) => Promise<boolean>
  wait: (ms: number) => Promise<void>
  say: (line: string) => void
}

/** A new domain needs a moment for its certificate. */
const answerTries = 40
const betweenTriesMs = 3_000

/** @throws with what is wrong and what to do about it */
export async function deploy(wishes: Wishes, around: Around): Promise<void> {
  const config = join(around.folder, 'wrangler.json')
  if (wishes.dryRun) return showAll(wishes, config, around.say)
  const { wrangler, say } = around
  const who = await wrangler.try(looks.account)
  if (!who.ok) {
    throw new Error(
      who.output.includes('"loggedIn":false')
        ? 'nobody is signed in to Cloudflare here. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN, and try again.'
        : `wrangler whoami said:\n${who.output}`,
    )
  }
  const account = accountIn(who.stdout, wishes.account)
  wrangler.useAccount(account.id)
  say(`Deploying to ${account.name}, to be reached at ${wishes.publicUrl}`)
  await keepOthersOut(wishes, around)
  const found = await look(account.id, wishes, around, config)
  const steps = stepsOf(found, wishes, config)
  if (!(await around.build())) throw new Error('the build failed; nothing was changed.')
  for (const step of steps) {
    say(`${step.says} …`)
    await wrangler.run(step.args, secretFor(step, wishes, around.folder))
    if (step.args[1] === 'create' && step.args[0] === 'd1') await knowDatabase(account.id, wishes, around, config)
  }
  await seeThatItAnswers(wishes, around)
}

/** Wrangler gives the name to the worker whatever stood under it before, when nobody is there to be asked. */
async function keepOthersOut({ publicUrl, replace }: Wishes, { folder, fetch, resolves }: Around): Promise<void> {
  const { hostname } = new URL(publicUrl)
  const isOurs = keptWishes(folder).PUBLIC_URL === publicUrl || hostname.endsWith('.workers.dev')
  if (replace || isOurs || !(await resolves(hostname))) return
  const answer = await fetch(`${publicUrl}/api/set-up`)
    .then((response) => response.text())
    .catch(() => '')
  if (answer.startsWith('{"needed":')) return
  throw new Error(
    `something else than Foyer is at ${hostname} already, and its DNS record would be replaced. Choose another name, or say --replace.`,
  )
}

/** Asks for everything that is there, and changes nothing but the generated configuration. */
async function look(account: string, wishes: Wishes, around: Around, config: string): Promise<Found> {
  const { wrangler } = around
  const id = await knowDatabase(account, wishes, around, config)
  const queue = await wrangler.try(looks.queue)
  if (!queue.ok && !/does not exist|not found/iu.test(queue.output)) await wrangler.run(looks.queue)
  const listed = await wrangler.try(looks.secrets)
  if (!listed.ok && !/not found/iu.test(listed.output)) await wrangler.run(looks.secrets)
  const counted = id === null ? null : await wrangler.try(looks.workspaces(config))
  if (counted?.ok === false && !counted.output.includes('no such table')) await wrangler.run(looks.workspaces(config))
  return {
    database: id,
    queue: queue.ok,
    secrets: listed.ok ? secretsIn(listed.stdout) : [],
    isSetUp: counted?.ok === true && countIn(counted.stdout) > 0,
  }
}

/** Finds the database and writes the configuration that names it. */
async function knowDatabase(
  account: string,
  wishes: Wishes,
  { base, folder, wrangler }: Around,
  config: string,
): Promise<string | null> {
  const id = databaseIn((await wrangler.run(looks.databases)).stdout, database)
  if (id === null) return null
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(config, `${JSON.stringify(deployConfig(base, { account, database: id }, wishes), null, 2)}\n`)
  return id
}

const tokenPath = (folder: string) => join(folder, 'set-up-token')

/** What a step gives to wrangler's input. The set-up token is kept until it is used, for whoever was interrupted. */
function secretFor({ secret }: Step, { givenSecrets, newSetUpLink }: Wishes, folder: string): string {
  if (secret === undefined) return ''
  if (secret in givenSecrets) return givenSecrets[secret]!
  const path = tokenPath(folder)
  const isToken = secret === 'SET_UP_TOKEN'
  if (isToken && !newSetUpLink && existsSync(path)) return readFileSync(path, 'utf8')
  const made = randomBytes(32).toString('base64url')
  if (isToken) writeFileSync(path, made, { mode: 0o600 })
  return made
}

async function seeThatItAnswers({ publicUrl }: Wishes, { folder, fetch, wait, say }: Around): Promise<void> {
  let why = ''
  for (let tries = 0; tries < answerTries; tries++) {
    try {
      const response = await fetch(`${publicUrl}/api/set-up`, { headers: { accept: 'application/json' } })
      if (response.ok) return tell(publicUrl, ((await response.json()) as { needed: boolean }).needed, folder, say)
      why = `it answers ${response.status}`
    } catch (error) {
      why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    }
    if (tries === 0) say(`Waiting for ${publicUrl} to answer …`)
    await wait(betweenTriesMs)
  }
  throw new Error(
    `the code is there, but ${publicUrl} does not answer as Foyer: ${why}. A new domain may need some minutes; run this again then.`,
  )
}

function tell(publicUrl: string, needed: boolean, folder: string, say: Around['say']): void {
  const path = tokenPath(folder)
  say(`\nFoyer is running at ${publicUrl}.`)
  if (!needed) return rmSync(path, { force: true })
  say(
    existsSync(path)
      ? `\nOpen this link once to make your workspace and its owner:\n  ${publicUrl}/set-up#token=${readFileSync(path, 'utf8')}`
      : '\nNobody has set up yet, and the link was made elsewhere: `npm run deploy -- --new-set-up-link` makes another.',
  )
}

/** Every command of a first run, in order. Nothing is asked, so nothing is known of what is there. */
function showAll(wishes: Wishes, config: string, say: Around['say']): void {
  const nothing: Found = { database: null, queue: false, secrets: [], isSetUp: false }
  const lookups = [looks.account, looks.databases, looks.queue, looks.secrets, looks.workspaces(config)]
  say(`Would deploy to ${wishes.publicUrl}. It looks what is there:`)
  for (const args of lookups) say(`  ${shown(args)}`)
  say('then builds, and runs (what is there already is left out):')
  for (const { args, secret } of stepsOf(nothing, wishes, config))
    say(`  ${shown(args)}${secret === undefined ? '' : `   # ${secret}, by its input`}`)
  say(`and looks whether ${wishes.publicUrl}/api/set-up answers.`)
}

function shown(args: readonly string[]): string {
  return ['wrangler', ...args].map((arg) => (/[\s*()]/u.test(arg) ? `'${arg}'` : arg)).join(' ')
}
