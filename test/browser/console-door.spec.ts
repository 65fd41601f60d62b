/** The doors of the console: the first set-up, signing in, an invitation; each says in words what is wrong, where it is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemberClient } from '../../demo/member-client.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import type { Member } from '../../shared/schema/member.ts'
import { expect, test } from './fixtures.ts'

const goodPassword = 'brittle lantern over mango'

test('the first owner sets Foyer up with the printed link, once', async ({ page, template }) => {
  test.setTimeout(60_000)
  // The template has everything built, and is set up already: this one is empty.
  expect(template.url).toContain('localhost')
  const data = mkdtempSync(join(tmpdir(), 'foyer-empty-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const secrets = secretsOf(data)
  const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: url }, assets: true })
  try {
    await page.goto(`${url}/set-up#token=${'x'.repeat(43)}`)
    await expect(page.getByRole('heading', { name: 'Welcome to Foyer' })).toBeVisible()
    expect(page.url()).not.toContain('token')
    await page.getByRole('button', { name: 'Set up and sign in' }).click()
    await expect(page.getByText('Enter an e-mail address.')).toBeVisible()
    await expect(page.getByLabel('Name of your organisation')).toBeFocused()

    await page.getByLabel('Name of your organisation').fill('Bikes of Phuket')
    await page.getByLabel('Full name').fill('Olga Owner')
    await page.getByLabel('E-mail address').fill('olga@bikes.example')
    await page.getByLabel('Password', { exact: true }).fill('too short')
    await page.getByRole('button', { name: 'Set up and sign in' }).click()
    await expect(page.getByText('Use 12 to 128 characters.')).toBeVisible()
    await page.getByLabel('Password', { exact: true }).fill(goodPassword)
    await page.getByRole('button', { name: 'Set up and sign in' }).click()
    await expect(page.getByText('This is not the token of this Foyer.')).toBeVisible()

    await page.getByLabel('Set-up token').fill(secrets.SET_UP_TOKEN)
    await page.getByRole('button', { name: 'Set up and sign in' }).click()
    await expect(page.getByText('Bikes of Phuket')).toBeVisible()
    await page.getByRole('link', { name: 'All', exact: true }).click()
    await expect(page.getByText('No inquiries yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Add your website first' })).toBeVisible()
  } finally {
    await host.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('signing in says what is missing, and one thing only when address or password is wrong', async ({
  page,
  foyer,
}) => {
  await page.goto(foyer.url)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Enter an e-mail address.')).toBeVisible()
  await expect(page.getByText('Enter a password.')).toBeVisible()
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await expect(page.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true')

  for (const email of [foyer.owner.email, 'nobody@foyer.example']) {
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password at all')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert')).toHaveText('E-mail address or password is not right.')
  }
  await page.getByLabel('E-mail address').fill(foyer.owner.email)
  await page.getByLabel('Password', { exact: true }).fill(foyer.owner.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
})

test('signing in goes on at the address one came for, and signing out forgets the drafts', async ({ page, foyer }) => {
  const { inquiry } = await foyer.visitor().submit({
    contact: { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } },
    question: 'Do you ship?',
  })
  await page.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  await page.getByLabel('E-mail address').fill(foyer.owner.email)
  await page.getByLabel('Password', { exact: true }).fill(foyer.owner.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('log')).toContainText('Do you ship?')
  await page.getByRole('textbox', { name: 'Private note' }).fill('Personal words')
  await page.getByRole('button', { name: /Menu of your account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  // The socket may say goodbye a moment before the answer to signing out is there.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Personal words')
})

test('an invited person chooses a password and is in; the link works once', async ({ page, foyer }) => {
  const owner = await MemberClient.signIn(foyer.url, foyer.owner)
  const { invitation } = await owner.post<{ member: Member; invitation: string }>('/api/members', {
    name: 'Anan Chai',
    email: 'anan@foyer.example',
    role: 'assistant',
  })
  await page.goto(invitation)
  await expect(page.getByRole('heading', { name: 'Join Test desk' })).toBeVisible()
  await expect(page.getByText('Welcome, Anan Chai.')).toBeVisible()
  expect(page.url()).not.toContain(invitation.slice(-43))
  await page.getByLabel('Password', { exact: true }).fill('password1234')
  await page.getByLabel('Password again').fill('password1234')
  await page.getByRole('button', { name: 'Join and sign in' }).click()
  await expect(page.getByText('This one is easy to guess.')).toBeVisible()
  await page.getByLabel('Password', { exact: true }).fill(goodPassword)
  await page.getByLabel('Password again').fill('something else entirely')
  await page.getByRole('button', { name: 'Join and sign in' }).click()
  await expect(page.getByText('The two passwords differ.')).toBeVisible()
  await page.getByLabel('Password again').fill(goodPassword)
  await page.getByRole('button', { name: 'Join and sign in' }).click()
  await expect(page.getByRole('button', { name: /Menu of your account: Anan Chai/ })).toBeVisible()

  await page.goto(invitation)
  await expect(page.getByText('This invitation was used already or has run out.')).toBeVisible()
  await page.goto(`${foyer.url}/invitation#short`)
  await page.reload()
  await expect(page.getByText('The link is not complete.')).toBeVisible()
})
