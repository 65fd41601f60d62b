import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { describe, expect, it, onTestFinished } from 'vitest'
import { adviceOn } from '../../../scripts/deploy/advice-on.ts'
import { deployConfig } from '../../../scripts/deploy/deploy-config.ts'
import { deploy } from '../../../scripts/deploy/deploy.ts'
import { accountIn } from '../../../scripts/deploy/found.ts'
import { keptWishes } from '../../../scripts/deploy/kept-wishes.ts'
import { stepsOf } from '../../../scripts/deploy/steps-of.ts'
import { wishesOf } from '../../../scripts/deploy/wishes-of.ts'
import { Wrangler } from '../../../scripts/deploy/wrangler.ts'
import { root } from '../../../scripts/root.ts'
import { madeUpAccount } from './made-up-account.ts'
import type { Account } from './made-up-account.ts'

const base = readRawConfig({ config: join(root, 'wrangler.toml') }).rawConfig
const url = 'https://foyer.noravi.example'

/** One `npm run deploy` on a made-up account. Nobody has set up until `isSetUp` is said. */
async function run(
  made: ReturnType<typeof madeUpAccount>,
  { args = ['--url', url], isSetUp = false, answers = true, taken = '' } = {},
) {
  const said: string[] = []
  const folder = join(made.folder, 'deploy')
  const wishes = wishesOf(args, {}, keptWishes(folder))
  const before = made.read().calls.length
  await deploy(wishes, {
    base,
    folder,
    wrangler: new Wrangler({ program: made.program, account: wishes.account }),
    build: () => Promise.resolve(true),
    fetch: () => {
      if (!answers) return Promise.reject(new Error('no such host'))
      return Promise.resolve(taken === '' ? Response.json({ needed: !isSetUp }) : new Response(taken))
    },
    resolves: () => Promise.resolve(taken !== ''),
    wait: () => Promise.resolve(),
    say: (line) => said.push(line),
  })
  return { said: said.join('\n'), calls: made.read().calls.slice(before), folder }
}

/** As a first run leaves it. */
const deployed: Partial<Account> = {
  databases: [{ uuid: '5f0e0000-0000-4000-8000-0000000000d1', name: 'foyer' }],
  queues: ['foyer-notices'],
  secrets: { FOYER_SECRET: 'f'.repeat(43), SET_UP_TOKEN: 's'.repeat(43) },
  rows: [{ count: 0 }],
}

const names = (calls: Account['calls']) =>
  calls.map(({ args }) =>
    args
      .filter((arg) => !arg.startsWith('-'))
      .slice(0, 3)
      .join(' '),
  )

describe('a first deployment', () => {
  it('makes database, queue and secrets, applies migrations, deploys, and shows the set-up link once', async () => {
    const made = madeUpAccount()
    const { said, calls, folder } = await run(made)
    expect(names(calls.slice(4))).toEqual([
      'd1 create foyer',
      'd1 list',
      'queues create foyer-notices',
      'd1 migrations apply',
      'secret put FOYER_SECRET',
      'secret put SET_UP_TOKEN',
      `deploy ${join(folder, 'wrangler.json')}`,
    ])
    const { secrets } = made.read()
    expect(secrets!['FOYER_SECRET']).toMatch(/^[\w-]{43}$/u)
    expect(said).toContain(`${url}/set-up#token=${secrets!['SET_UP_TOKEN']!}`)
    expect(said).not.toContain(secrets!['FOYER_SECRET'])
    // By the input alone: what stands in an argument is seen by everybody on the machine.
    expect(JSON.stringify(calls.map(({ args }) => args))).not.toContain(secrets!['FOYER_SECRET'])
    expect(calls.slice(1).every(({ account }) => account === 'a1')).toBe(true)
    expect(statSync(join(folder, 'set-up-token')).mode & 0o077).toBe(0)
  })

  it('generates a configuration that names the account, the database and the address', () => {
    const mail = { MAIL: 'cloudflare', MAIL_FROM: 'desk@noravi.example' }
    expect(deployConfig(base, { account: 'a1', database: 'd1' }, { publicUrl: url, mail, oidc: {} })).toMatchObject({
      account_id: 'a1',
      main: '../../worker/index.ts',
      assets: { directory: '../../dist/assets' },
      d1_databases: [{ database_id: 'd1', migrations_dir: '../../migrations' }],
      routes: [{ pattern: 'foyer.noravi.example', custom_domain: true }],
      workers_dev: false,
      send_email: [{ name: 'EMAIL' }],
      vars: { PUBLIC_URL: url, ...mail },
    })
    const onWorkersDev = { publicUrl: 'https://foyer.noravi.workers.dev', mail: { MAIL: 'none' }, oidc: {} }
    const config = deployConfig(base, { account: 'a1', database: 'd1' }, onWorkersDev)
    expect(config).toMatchObject({ workers_dev: true })
    expect(config).not.toHaveProperty('routes')
  })
})

describe('a later deployment', () => {
  it('changes nothing but the code, and needs no flag', async () => {
    const made = madeUpAccount()
    await run(made)
    const { secrets } = made.read()
    made.set({ rows: [{ count: 1 }] })
    const { said, calls, folder } = await run(made, { args: [], isSetUp: true })
    expect(names(calls.slice(5))).toEqual(['d1 migrations apply', `deploy ${join(folder, 'wrangler.json')}`])
    expect(made.read().secrets).toEqual(secrets)
    expect(said).not.toContain('token=')
    expect(existsSync(join(folder, 'set-up-token'))).toBe(false)
  })

  it('goes on where an earlier one broke off, after the database was made', async () => {
    const made = madeUpAccount({ faults: { 'd1 migrations': 'Network connection lost' } })
    await expect(run(made)).rejects.toThrow('Network connection lost')
    made.set({ faults: {} })
    const { said, calls } = await run(made)
    expect(names(calls)).not.toContain('d1 create foyer')
    expect(made.read().databases).toHaveLength(1)
    expect(said).toContain('/set-up#token=')
  })

  it('shows the same link again to whoever was interrupted before it was shown', async () => {
    const made = madeUpAccount({ faults: { deploy: 'Script startup exceeded CPU limit' } })
    await expect(run(made)).rejects.toThrow('Script startup')
    const token = made.read().secrets!['SET_UP_TOKEN']!
    made.set({ faults: {}, rows: [{ count: 0 }] })
    expect((await run(made)).said).toContain(token)
    expect(made.read().secrets!['SET_UP_TOKEN']).toBe(token)
  })

  it('makes another set-up link when asked, where the first one is lost', async () => {
    const made = madeUpAccount(deployed)
    expect((await run(made)).said).toContain('--new-set-up-link')
    expect(made.read().secrets).toEqual(deployed.secrets)
    const { said } = await run(made, { args: ['--new-set-up-link'] })
    const { FOYER_SECRET, SET_UP_TOKEN } = made.read().secrets!
    expect(FOYER_SECRET).toBe(deployed.secrets!['FOYER_SECRET'])
    expect(SET_UP_TOKEN).not.toBe(deployed.secrets!['SET_UP_TOKEN'])
    expect(said).toContain(SET_UP_TOKEN)
  })

  it('refuses to give a workspace another secret', async () => {
    const made = madeUpAccount({ ...deployed, secrets: {}, rows: [{ count: 1 }] })
    await expect(run(made)).rejects.toThrow('no FOYER_SECRET')
    expect(made.read().secrets).toEqual({})
  })
})

describe('a deployment that cannot be', () => {
  it('says how to sign in, and changes nothing', async () => {
    const made = madeUpAccount({ signedIn: false })
    await expect(run(made)).rejects.toThrow('npx wrangler login')
    expect(names(made.read().calls)).toEqual(['whoami'])
  })

  it('takes no name from what is there, unless told to', async () => {
    const made = madeUpAccount(deployed)
    await expect(run(made, { taken: '<h1>Lamps</h1>' })).rejects.toThrow('something else than Foyer is at foyer.noravi')
    expect(names(made.read().calls)).toEqual(['whoami'])
    const again = { taken: '{"needed":false}', args: ['--url', url] }
    expect((await run(made, again)).said).toContain('Foyer is running')
  })

  it('names the plan when queues are refused', async () => {
    const made = madeUpAccount({
      faults: { 'queues create': 'Queues is only available on the Workers Paid plan [code: 100129]' },
    })
    await expect(run(made)).rejects.toThrow(/^This account has no queues/u)
    expect(made.read().secrets).toBeNull()
  })

  it('asks which account, where there are several, and takes id or name', () => {
    const several = JSON.stringify({
      accounts: [
        { id: 'a1', name: 'Noravi' },
        { id: 'a2', name: 'Suk' },
      ],
    })
    expect(() => accountIn(several, undefined)).toThrow('--account:\n  a1  Noravi\n  a2  Suk')
    expect(() => accountIn(several, 'a3')).toThrow('no account a3')
    expect(accountIn(several, 'Suk').id).toBe('a2')
    expect(accountIn(several, 'a1').id).toBe('a1')
  })

  it('says so when the address does not answer', async () => {
    await expect(run(madeUpAccount(deployed), { answers: false })).rejects.toThrow(
      'does not answer as Foyer: Error: no such host',
    )
  })

  it.each([
    ['Could not find zone for `foyer.noravi.example`.', 'not a zone of this Cloudflare account'],
    ['You need to register a workers.dev subdomain before publishing to workers.dev', 'no workers.dev subdomain yet'],
    ['A request to the Cloudflare API failed. Authentication error [code: 10000]', 'may not do this'],
  ])('advises on %s', (output, advice) => {
    expect(adviceOn(output)).toContain(advice)
  })

  it('advises nothing on what it does not know', () => {
    expect(adviceOn('Something else')).toBeNull()
  })
})

describe('what is wished', () => {
  it.each([
    [[], 'say where people will reach it'],
    [['--url', 'foyer.example'], 'https:// address'],
    [['--url', 'http://foyer.example'], 'https:// address'],
    [['--url', 'https://foyer.example/desk'], 'without a path'],
    [['--url', url, '--mail', 'mailbox'], 'never on Cloudflare'],
    [['--url', url, '--mail', 'smtp', '--mail-from', 'desk@noravi.example'], 'SMTP_URL'],
    [['--url', url, '--mail', 'resend'], 'MAIL_FROM'],
    [
      ['--url', url, '--oidc-issuer', 'http://id.example', '--oidc-client-id', 'foyer', '--oidc-name', 'Us'],
      'https://',
    ],
    [['--url', url, '--oidc-issuer', 'https://id.example', '--oidc-client-id', 'foyer', '--oidc-name', 'Us'], 'SECRET'],
    [['--url', url, '--oidc-name', 'Google'], 'OIDC_ISSUER'],
  ])('%j is refused, and why is said', (args, why) => {
    expect(() => wishesOf(args, {}, {})).toThrow(why)
  })

  it('keeps an identity provider but for its secret, wants that again for another one, and lets it go', () => {
    const args = ['--oidc-issuer', 'https://id.example', '--oidc-client-id', 'foyer', '--oidc-name', 'Suk ID']
    const oidc = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'foyer', OIDC_NAME: 'Suk ID' }
    const kept = { PUBLIC_URL: url }
    const first = wishesOf(args, { OIDC_CLIENT_SECRET: 'hidden' }, kept)
    expect(first).toMatchObject({ oidc, givenSecrets: { OIDC_CLIENT_SECRET: 'hidden' } })
    const config = deployConfig(base, { account: 'a1', database: 'd1' }, first)
    expect(config.vars).toMatchObject(oidc)
    expect(JSON.stringify(config)).not.toContain('hidden')
    expect(wishesOf([], {}, { ...kept, ...oidc })).toMatchObject({ oidc, givenSecrets: {} })
    expect(wishesOf(['--oidc-name', 'Ours'], {}, { ...kept, ...oidc }).oidc).toEqual({ ...oidc, OIDC_NAME: 'Ours' })
    expect(() => wishesOf(['--oidc-issuer', 'https://other.example'], {}, { ...kept, ...oidc })).toThrow('SECRET')
    expect(wishesOf(['--oidc-issuer', 'none'], {}, { ...kept, ...oidc }).oidc).toEqual({})
  })

  it("needs a mail provider's secret once, and sets it when it is given", () => {
    const args = ['--url', url, '--mail', 'resend', '--mail-from', 'desk@noravi.example']
    const { givenSecrets } = wishesOf(args, { RESEND_API_KEY: 're_1' }, {})
    expect(
      stepsOf(
        { database: 'd', queue: true, secrets: ['FOYER_SECRET'], isSetUp: true },
        { givenSecrets, newSetUpLink: false },
        'c',
      ),
    ).toMatchObject([
      { args: ['d1', 'migrations', 'apply', 'foyer', '--remote', '--config', 'c'] },
      { secret: 'RESEND_API_KEY', args: ['secret', 'put', 'RESEND_API_KEY', '--config', 'c'] },
      { args: ['deploy', '--minify', '--config', 'c'] },
    ])
    expect(wishesOf([], {}, { PUBLIC_URL: url, MAIL: 'resend', MAIL_FROM: 'desk@noravi.example' })).toMatchObject({
      givenSecrets: {},
    })
  })

  it('is shown command by command on a dry run, which runs none', async () => {
    const made = madeUpAccount()
    const { said, calls } = await run(made, { args: ['--url', url, '--dry-run'] })
    expect(calls).toEqual([])
    expect(said).toContain('wrangler d1 create foyer')
    expect(said).toContain('wrangler secret put FOYER_SECRET')
  })
})

describe('the bundle that is deployed', () => {
  /** Kilobytes, compressed. Cloudflare takes 3,072 on the free plan and 10,240 on the paid one. */
  const bound = 700

  it('passes a dry run with the generated configuration, holds nothing of the demo, and is small', () => {
    const folder = join(root, '.foyer', `test-deploy-${process.pid}`)
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    mkdirSync(folder, { recursive: true })
    mkdirSync(join(root, 'dist', 'assets'), { recursive: true })
    const ids = { account: 'a1', database: '5f0e0000-0000-4000-8000-0000000000d1' }
    const mail = { MAIL: 'cloudflare', MAIL_FROM: 'desk@noravi.example' }
    writeFileSync(
      join(folder, 'wrangler.json'),
      JSON.stringify(deployConfig(base, ids, { publicUrl: url, mail, oidc: {} })),
    )
    const wrangler = join(root, 'node_modules', '.bin', 'wrangler')
    const args = [
      'deploy',
      '--minify',
      '--config',
      join(folder, 'wrangler.json'),
      '--dry-run',
      '--outdir',
      join(folder, 'out'),
    ]
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }
    const { status, stdout, stderr } = spawnSync(wrangler, args, { cwd: root, env, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    for (const binding of [
      'env.DESK',
      'env.LIMITER',
      'env.DB',
      'env.NOTICES',
      'env.EMAIL',
      'env.ASSETS',
      'env.PUBLIC_URL',
    ])
      expect(stdout).toContain(binding)
    const bundle = readFileSync(join(folder, 'out', 'index.js'), 'utf8')
    expect(bundle).toContain('foyer.1')
    for (const ofDemo of ['Noravi', 'noravi', 'solis-60', 'Suan garden']) expect(bundle).not.toContain(ofDemo)
    expect(Number(/gzip: ([\d.]+) KiB/u.exec(stdout)![1])).toBeLessThan(bound)
  })
})
