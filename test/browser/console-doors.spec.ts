/** Who comes in and how, and who did what: as people at the console go through it. */
import type { Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findings, looksAt, pageIn } from './looks.ts'

test('an owner reads who changed what and who failed to sign in, narrows it, and takes it away as a file', async ({
  page,
  foyer,
}) => {
  await page.goto(foyer.url)
  await page.getByLabel('E-mail address').fill(foyer.assistants[0]!.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('is not right')).toBeVisible()

  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/queues`)
  await page.getByRole('article').getByRole('button', { name: 'Change' }).first().click()
  await page.getByLabel('Name of the queue').fill('Whoever comes')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('article', { name: 'Whoever comes' })).toBeVisible()

  await page.getByRole('link', { name: 'Audit log' }).click()
  const log = page.locator('audit-lines')
  const changed = log.getByRole('listitem').filter({ hasText: 'changed the queue' }).first()
  await expect(changed).toContainText('Name: Everyone → Whoever comes')
  await expect(log).toContainText(`tried to sign in as ${foyer.assistants[0]!.name} and failed`)

  await page.getByRole('combobox', { name: /^What/ }).selectOption('Queues')
  await expect(log).not.toContainText('signed in')
  await expect(log).toContainText('changed the queue')
  await page.getByRole('combobox', { name: /^Who/ }).selectOption(foyer.assistants[0]!.name)
  await expect(page.getByText('Nothing like that')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(log).toContainText('signed in')

  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: 'As a file' })
    .or(page.getByRole('link', { name: 'As a file' }))
    .click()
  expect((await download).suggestedFilename()).toBe('audit.csv')
  await page.getByRole('button', { name: 'Look again' }).click()
  await expect(log.getByRole('listitem').first()).toContainText('took this log away as a file')
})

/** Scans: the app has the secret of the page. */
async function appOf(page: Page): Promise<TOTP> {
  const secret = await page.locator('factor-set-up code').innerText()
  return new TOTP({ secret: secret.replaceAll(' ', '') })
}

/** The next code of the app that was not shown yet; the one before is used. */
const nextCode = (app: TOTP, steps = 1) => app.generate({ timestamp: Date.now() + steps * 30_000 })

test('an assistant sets up a second step, comes in by it and by a recovery code, and switches it off', async ({
  page,
  foyer,
}) => {
  const who = foyer.assistants[0]!
  await signInAtConsole(page, foyer.url, who)
  await page.goto(`${foyer.url}/settings/sessions`)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await expect(page.getByRole('img', { name: 'The code to scan' })).toBeVisible()
  const app = await appOf(page)
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByText('Enter the code.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Code' }).fill(nextCode(app, 40))
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByText('This code is wrong')).toBeVisible()
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate())
  await page.getByRole('textbox', { name: 'Code' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeFocused()
  const codes = await page.locator('recovery-codes li').allInnerTexts()
  expect(codes).toHaveLength(10)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('10 recovery codes are left.')).toBeVisible()

  const enter = async () => {
    await page.context().clearCookies()
    await page.goto(foyer.url)
    await page.getByLabel('E-mail address').fill(who.email)
    await page.getByLabel('Password', { exact: true }).fill(who.password)
    await page.getByLabel('Password', { exact: true }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
  }
  await enter()
  await page.getByRole('textbox', { name: 'Code' }).fill('12')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Six digits of the app, or the 16')).toBeVisible()
  await page.getByRole('textbox', { name: 'Code' }).fill(nextCode(app))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
  await enter()
  await page.getByRole('textbox', { name: 'Code' }).fill(codes[0]!)
  await page.getByRole('textbox', { name: 'Code' }).press('Enter')
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()

  await page.goto(`${foyer.url}/settings/sessions`)
  await expect(page.getByText('9 recovery codes are left.')).toBeVisible()
  await page.getByRole('button', { name: 'End all others' }).click()
  await expect(page.getByText('All your other sessions are ended.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^End/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Switch it off' }).click()
  await page.getByLabel('Your password').fill('not the password at all')
  await page.getByRole('button', { name: 'Switch it off' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await page.getByLabel('Your password').fill(who.password)
  await page.getByRole('button', { name: 'Switch it off' }).click()
  await expect(page.getByRole('button', { name: 'Set it up' })).toBeVisible()
})

test('an owner wants a second step of everybody: who has none is led to it, and who lost it gets it taken away', async ({
  page,
  foyer,
  browser,
}) => {
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.goto(`${foyer.url}/settings/members`)
  const policy = page.getByRole('switch', { name: 'Everybody must have a second step of signing in' })
  await expect(policy).toBeDisabled()
  await page.getByRole('link', { name: 'My sessions' }).click()
  await page.getByRole('button', { name: 'Set it up' }).click()
  await page.getByRole('textbox', { name: 'Code' }).fill((await appOf(page)).generate())
  await page.getByRole('textbox', { name: 'Code' }).press('Enter')
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await page.getByRole('link', { name: 'People' }).click()
  page.once('dialog', (dialog) => void dialog.accept())
  await policy.press(' ')
  await expect(policy).toBeChecked()

  const context = await browser.newContext()
  const other = await context.newPage()
  const who = foyer.assistants[0]!
  const comeIn = async () => {
    await other.goto(foyer.url)
    await other.getByLabel('E-mail address').fill(who.email)
    await other.getByLabel('Password', { exact: true }).fill(who.password)
    await other.getByLabel('Password', { exact: true }).press('Enter')
  }
  await comeIn()
  await expect(other.getByRole('heading', { name: 'One thing first' })).toBeVisible()
  await other.goto(`${foyer.url}/inbox/all`)
  await expect(other.getByRole('heading', { name: 'One thing first' })).toBeVisible()
  expect(await findings(other)).toEqual([])
  await other.getByRole('textbox', { name: 'Code' }).fill((await appOf(other)).generate())
  await other.getByRole('textbox', { name: 'Code' }).press('Enter')
  await other.getByRole('button', { name: 'I have kept them' }).click()
  await expect(other.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()

  const row = page.getByRole('listitem').filter({ hasText: who.name }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Change/ }).click()
  page.on('dialog', (dialog) => void dialog.accept())
  await row.getByRole('button', { name: 'Take second step and passkeys away' }).click()
  await expect(page.getByText(`${who.name} comes in by the password alone now.`)).toBeVisible()
  await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await comeIn()
  await expect(other.getByRole('heading', { name: 'One thing first' })).toBeVisible()
  await row.getByRole('button', { name: 'End all sessions' }).click()
  await expect(page.getByText(`${who.name} is signed out everywhere.`)).toBeVisible()
  await other.reload()
  await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await context.close()
})

test('an assistant changes their password: in words what is wrong, here they stay, elsewhere they are out', async ({
  page,
  foyer,
  browser,
}) => {
  const who = foyer.assistants[0]!
  const other = await (await browser.newContext()).newPage()
  await signInAtConsole(other, foyer.url, who)
  await signInAtConsole(page, foyer.url, who)
  await page.goto(`${foyer.url}/settings/sessions`)
  await expect(page.getByRole('button', { name: /^End :/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Every other session of yours ends')).toBeVisible()

  const change = async (current: string, next: string, again = next) => {
    await page.getByLabel('Current password').fill(current)
    await page.getByLabel('New password').fill(next)
    await page.getByLabel('Password again').fill(again)
    await page.getByRole('button', { name: 'Change it' }).click()
  }
  const password = 'nine herons count the tide'
  await change('', 'short')
  await expect(page.getByText('Enter the password you have now.')).toBeVisible()
  await expect(page.getByText('Use 12 to 128 characters.')).toBeVisible()
  await change(who.password, password, 'nine herons count the tides')
  await expect(page.getByText('The two passwords differ.')).toBeVisible()
  await change(who.password, 'qwerty123456')
  await expect(page.getByText('This one is easy to guess.')).toBeVisible()
  await change('not the password at all', password)
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await expect(page.getByLabel('Current password')).toBeFocused()
  // Nothing has happened yet, here or elsewhere.
  await other.reload()
  await expect(other.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()

  await change(who.password, password)
  await expect(page.getByText('Your password is another now. Your other sessions were ended.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^End :/ })).toHaveCount(0)
  await expect(other.getByText('Your session has ended.')).toBeVisible()
  // The line is up again: what they declare reaches the Desk.
  await declare(page, 'Available')
  await expect(page.getByText('Your session has ended.')).toHaveCount(0)

  await page.context().clearCookies()
  await page.goto(foyer.url)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByLabel('Password', { exact: true }).press('Enter')
  await expect(page.getByText('is not right')).toBeVisible()
  await signInAtConsole(page, foyer.url, { email: who.email, password })
  await other.context().close()
})

/** A phone or the like that sees that it is its owner, in the browser of a page. */
async function withDevice(page: Page): Promise<(isOwner: boolean) => Promise<unknown>> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return (isUserVerified) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
}

test('an assistant adds a passkey, comes in with it alone although a second step is set up, and removes it', async ({
  page,
  foyer,
}) => {
  const who = foyer.assistants[0]!
  const seen = await withDevice(page)
  await signInAtConsole(page, foyer.url, who)
  await page.goto(`${foyer.url}/settings/sessions`)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await page.getByRole('textbox', { name: 'Code' }).fill((await appOf(page)).generate())
  await page.getByRole('textbox', { name: 'Code' }).press('Enter')
  await page.getByRole('button', { name: 'I have kept them' }).click()

  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Enter a name of at most')).toBeVisible()
  await page.getByLabel('What you call it').fill('Phone')
  await page.getByLabel('Your password').fill('not the password at all')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await page.getByLabel('Your password').fill(who.password)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('The passkey opens this desk from now on.')).toBeVisible()
  const list = page.locator('passkey-list')
  await expect(list).toContainText('not used yet')
  await list.getByRole('button', { name: /^Rename/ }).click()
  await page.getByLabel('What you call it').fill('Wipa’s phone')
  await page.getByLabel('What you call it').press('Enter')
  await expect(list).toContainText('Wipa’s phone')

  const enter = async () => {
    await page.context().clearCookies()
    await page.goto(foyer.url)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
  }
  await enter()
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
  await page.goto(`${foyer.url}/settings/sessions`)
  await expect(list).toContainText('last used')
  page.once('dialog', (dialog) => void dialog.accept())
  await list.getByRole('button', { name: /^Remove/ }).click()
  await expect(list).toContainText('You have none yet.')
  await enter()
  await expect(page.getByText('This passkey opens nothing here.')).toBeVisible()
  // Whoever holds the phone and is not its owner: the browser gives nothing out.
  await seen(false)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
})

for (const look of looksAt()) {
  test(`the doors are accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    const { context, page, complaints } = await pageIn(browser, look)
    await signInAtConsole(page, foyer.url, foyer.owner)
    await page.goto(`${foyer.url}/settings/audit`)
    await expect(page.locator('audit-lines')).toContainText('signed in')
    expect(await findings(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/sessions`)
    await page.getByRole('button', { name: 'Set it up' }).click()
    await expect(page.getByRole('img', { name: 'The code to scan' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Code' }).fill((await appOf(page)).generate())
    await page.getByRole('textbox', { name: 'Code' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByRole('button', { name: 'Switch it off' }).click()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('button', { name: 'Change the password' }).click()
    expect(await findings(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/members`)
    await expect(page.getByRole('switch')).toBeEnabled()
    expect(await findings(page)).toEqual([])
    await context.clearCookies()
    await page.goto(foyer.url)
    await page.getByLabel('E-mail address').fill(foyer.owner.email)
    await page.getByLabel('Password', { exact: true }).fill(foyer.owner.password)
    await page.getByLabel('Password', { exact: true }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
