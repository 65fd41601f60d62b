/**
 * What every browser test stands on: the real worker on free ports with its own data, the console at `foyer.url`
 * (localhost), shop pages at `foyer.shop` (127.0.0.1), people to sign in as, and visitors over the API. Each test
 * begins with an untouched desk: nothing waits, nobody is there.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { MemberClient } from '../../demo/member-client.ts'
import { startShop } from '../../demo/start-shop.ts'
import { VisitorClient } from '../../demo/visitor-client.ts'
import { builds } from '../../scripts/builds.ts'
import { freePort } from '../../scripts/free-port.ts'
import type { Host, HostOptions } from '../../scripts/host.ts'
import { startHost } from '../../scripts/host.ts'
import type { Prepared } from '../../scripts/prepared-foyer.ts'
import { prepareFoyer } from '../../scripts/prepared-foyer.ts'
import { root } from '../../scripts/root.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import { loseRecord } from './lose-record.ts'
import { answerForFirefox } from './own-firefox.ts'

/** Made once for each worker: data to copy, and the addresses it is valid for. */
interface Template extends Prepared {
  data: string
  port: number
  url: string
  shop: string
}

/** A running Foyer, for one test. */
export interface Foyer extends Prepared {
  /** The console's origin, which also serves the tag: `http://localhost:…`. */
  url: string
  /** The shop's origin, allowed for the site: pages of demo/shop and test/browser/pages, placeholders filled. */
  shop: string
  /** A new visitor of the shop, over the API. */
  visitor: () => VisitorClient
  /** A member signed in over the API. */
  member: (who: { email: string; password: string }) => Promise<MemberClient>
  /** Stops the server, as a crash or a deploy would; `start` brings it back on the same data. */
  stop: () => Promise<void>
  start: () => Promise<void>
  /** The record of the running server, and a ring of its clock. */
  record: () => Host['db']
  ring: () => Promise<void>
  /** Takes the record (D1) away from the running server; the returned function brings it back. */
  loseRecord: () => () => void
}

const assistants = 2

const hostOn = (data: string, { port, url }: Pick<Template, 'port' | 'url'>, vars: Vars): Promise<Host> =>
  startHost({ data, port, vars: { ...secretsOf(data), PUBLIC_URL: url, ...vars }, assets: true })

/** Variables that a test sets. */
type Vars = Partial<HostOptions['vars']>

/** Whether mails stay in the mailbox page, or none leave. */
type Mail = 'none' | 'mailbox'

export const test = base.extend<{ foyer: Foyer; mail: Mail; vars: Vars }, { template: Template }>({
  mail: ['none', { option: true }],
  vars: [{}, { option: true }],

  browser: [
    async ({ browser, browserName }, use) => {
      if (browserName === 'firefox') answerForFirefox(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],

  template: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => {
      if (!(await builds())) throw new Error('What the browser tests look at could not be built.')
      const data = mkdtempSync(join(tmpdir(), 'foyer-browser-'))
      const [port, shopPort] = [await freePort(), await freePort()]
      const url = `http://localhost:${port}`
      const shop = `http://127.0.0.1:${shopPort}`
      const host = await hostOn(data, { port, url }, { MAIL: 'none' })
      const prepared = await prepareFoyer(url, secretsOf(data), { assistants, settings: { origins: [shop] } })
      await host.stop()
      const pages = await startShop({
        folders: [
          join(root, 'demo', 'shop'),
          join(root, 'test', 'browser', 'pages'),
          join(root, 'test', 'browser', 'host-pages'),
        ],
        port: shopPort,
        siteKey: prepared.site.key,
        foyer: url,
      })
      await use({ ...prepared, data, port, url, shop })
      pages.close()
      rmSync(data, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  foyer: async ({ template, mail, vars }, use) => {
    const data = mkdtempSync(join(tmpdir(), 'foyer-browser-'))
    cpSync(template.data, data, { recursive: true })
    const all = { MAIL: mail, ...vars }
    let host: Host | null = await hostOn(data, template, all)
    const stop = async () => {
      await host?.stop()
      host = null
    }
    const returns: (() => void)[] = []
    await use({
      ...template,
      visitor: () => new VisitorClient(template.url, template.site.key, template.shop),
      member: (who) => MemberClient.signIn(template.url, who),
      stop,
      start: async () => {
        host ??= await hostOn(data, template, all)
      },
      record: () => host!.db,
      ring: async () => host!.ring(),
      loseRecord: () => {
        const giveBack = loseRecord(data)
        returns.push(giveBack)
        return giveBack
      },
    })
    for (const giveBack of returns) giveBack()
    await stop()
    rmSync(data, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
