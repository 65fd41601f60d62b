/** The work of `npm run deploy`: reads what is wished and what an earlier run kept, then deploys. See docs/operations.md. */
import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { builds } from './builds.ts'
import { deploy } from './deploy/deploy.ts'
import { keptWishes } from './deploy/kept-wishes.ts'
import { usage, wishesOf } from './deploy/wishes-of.ts'
import { Wrangler } from './deploy/wrangler.ts'
import { fail } from './fail.ts'
import { root } from './root.ts'

const folder = join(root, '.foyer', 'deploy')
const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(usage)
  process.exit(0)
}

/** Asks for the one thing that cannot be guessed, where somebody is there to be asked. */
async function withAddress(given: readonly string[]): Promise<readonly string[]> {
  const named = given.some((arg) => arg.startsWith('--url')) || process.env['PUBLIC_URL'] !== undefined
  if (named || keptWishes(folder).PUBLIC_URL !== undefined || !process.stdin.isTTY) return given
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question('The address people will reach it at (https://foyer.example.com): ')
  asking.close()
  return [...given, `--url=${answer.trim()}`]
}

try {
  const wishes = wishesOf(await withAddress(args), process.env, keptWishes(folder))
  await deploy(wishes, {
    base: readRawConfig({ config: join(root, 'wrangler.toml') }).rawConfig,
    folder,
    wrangler: new Wrangler({ program: join(root, 'node_modules', '.bin', 'wrangler'), account: wishes.account }),
    build: () => builds(),
    fetch,
    resolves: (hostname) =>
      lookup(hostname).then(
        () => true,
        () => false,
      ),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    say: (line) => console.log(line),
  })
} catch (error) {
  fail('Foyer was not deployed', error)
}
