/** Signing in at an identity provider, as people do: there, back, and what they are told when it leads nowhere. */
import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { client } from '../oidc/client.ts'
import { startOidcProvider } from '../oidc/oidc-provider.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test as base } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

const test = base.extend({
  vars: async ({ template }, use) => {
    const people = [template.owner, ...template.assistants].map(({ email }) => email)
    const { url, stop } = await startOidcProvider([...people, 'stranger@suk.example'])
    await use({
      OIDC_ISSUER: `${url}/usual`,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: 'Suk ID',
    })
    await stop()
  },
})

const go = (page: Page) => page.getByRole('link', { name: 'Go on with Suk ID' }).click()

async function goAs(page: Page, who: string): Promise<void> {
  await go(page)
  await page.getByRole('button', { name: who }).click()
}

test('an assistant comes in by the provider at the page they wanted, sees the link, and takes it away', async ({
  page,
  foyer,
}) => {
  const who = foyer.assistants[0]!
  await page.goto(`${foyer.url}/settings/sessions`)
  await goAs(page, who.email)
  await expect(page).toHaveURL(`${foyer.url}/settings/sessions`)
  const link = page.locator('provider-link')
  await expect(link).toContainText('An account of yours at Suk ID opens this desk since')

  page.once('dialog', (dialog) => void dialog.accept())
  await link.getByRole('button', { name: 'Take the link away' }).click()
  await expect(page.getByText('The link is taken away. Your other sessions were ended.')).toBeVisible()
  await expect(link).toContainText('Not used yet.')

  await page.context().clearCookies()
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/audit`)
  const log = page.locator('audit-lines')
  await expect(log).toContainText('took their link with an identity provider away')
  await expect(log).toContainText('signed in at an identity provider for the first time')
})

test('whoever is not let in is told why, and the password opens the door still', async ({ page, foyer }) => {
  const who = foyer.assistants[0]!
  await page.goto(`${foyer.url}/inbox/all`)
  await goAs(page, 'stranger@suk.example')
  await expect(page.getByText('nobody here signs in with your address there')).toBeVisible()
  await expect(page).toHaveURL(`${foyer.url}/inbox/all`)
  await go(page)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('Suk ID did not let you go on.')).toBeVisible()
  // Said once.
  await page.reload()
  await expect(page.getByRole('link', { name: 'Go on with Suk ID' })).toBeVisible()
  await expect(page.getByText('did not let you go on')).toHaveCount(0)
  // Back in another browser, or never gone.
  await page.goto(`${foyer.url}/api/auth/sign-in/provider/callback?state=made-up&code=made-up`)
  await expect(page.getByText('That took longer than ten minutes, or was begun elsewhere.')).toBeVisible()
  await signInAtConsole(page, foyer.url, who)
})

test('a second step is asked for after the provider, too', async ({ page, foyer }) => {
  const who = foyer.assistants[0]!
  await signInAtConsole(page, foyer.url, who)
  await page.goto(`${foyer.url}/settings/sessions`)
  await page.getByRole('button', { name: 'Set it up' }).click()
  const secret = await page.locator('factor-set-up code').innerText()
  const app = new TOTP({ secret: secret.replaceAll(' ', '') })
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate())
  await page.getByRole('textbox', { name: 'Code' }).press('Enter')
  await page.getByRole('button', { name: 'I have kept them' }).click()

  await page.context().clearCookies()
  await page.goto(`${foyer.url}/inbox/all`)
  await goAs(page, who.email)
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
  await expect(page).toHaveURL(`${foyer.url}/inbox/all`)
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate({ timestamp: Date.now() + 30_000 }))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
  await expect(page).toHaveURL(`${foyer.url}/inbox/all`)
})

base('where no provider is named, there is no button, and nothing of it is loaded', async ({ page, foyer }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(foyer.url)
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked).toContain(`${foyer.url}/api/auth/sign-in`)
  expect(asked.filter((url) => url.includes('provider-way'))).toEqual([])
  await expect(page.getByText('Go on with')).toHaveCount(0)
})

for (const look of looksAt()) {
  test(`the way in by a provider is accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await page.goto(foyer.url)
    await goAs(page, 'stranger@suk.example')
    await expect(page.getByText('nobody here signs in with your address there')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await goAs(page, foyer.owner.email)
    await page.goto(`${foyer.url}/settings/sessions`)
    await expect(page.getByRole('button', { name: 'Take the link away' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
