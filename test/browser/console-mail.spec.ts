/** Mail as people meet it: an invitation and a new password, read in the mailbox; and a mail that really leaves by SMTP. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { MemberClient } from '../../demo/member-client.ts'
import { freePort } from '../../scripts/free-port.ts'
import { startHost } from '../../scripts/host.ts'
import type { Prepared } from '../../scripts/prepared-foyer.ts'
import { prepareFoyer } from '../../scripts/prepared-foyer.ts'
import { secretsOf } from '../../scripts/secrets.ts'
import type { Invited } from '../../shared/schema/member.ts'
import { startMailServer } from '../unit/outbound/mail-server.ts'
import { signInAtConsole } from './console-sign-in.ts'
import { expect, test as base } from './fixtures.ts'
import { findings } from './looks.ts'

const goodPassword = 'brittle lantern over mango'

/** An empty Foyer of its own, with mail as the test wants it. */
interface MailFoyer extends Prepared {
  url: string
}

const test = base.extend<{ withMail: (vars: object) => Promise<MailFoyer> }>({
  // The template has everything built.
  withMail: async ({ template }, use) => {
    expect(template.url).toContain('localhost')
    const endings: (() => Promise<void>)[] = []
    await use(async (vars) => {
      const data = mkdtempSync(join(tmpdir(), 'foyer-mail-'))
      const port = await freePort()
      const url = `http://localhost:${port}`
      const secrets = secretsOf(data)
      const host = await startHost({ data, port, vars: { ...secrets, PUBLIC_URL: url, ...vars }, assets: true })
      endings.push(async () => {
        await host.stop()
        rmSync(data, { recursive: true, force: true })
      })
      const settings = { origins: ['http://127.0.0.1:1'] }
      return { ...(await prepareFoyer(url, secrets, { assistants: 0, settings })), url }
    })
    for (const end of endings) await end()
  },
})

/** Opens the newest mail with a subject, and gives the address of its link. */
async function linkOf(page: Page, url: string, subject: string): Promise<string> {
  await page.goto(`${url}/mailbox`)
  const line = page.getByRole('button', { name: subject }).first()
  await expect(async () => {
    await page.getByRole('button', { name: 'Look again' }).click()
    await expect(line).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await line.click()
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
  return (await page.getByRole('article').getByRole('link').getAttribute('href'))!
}

test('an invitation arrives in the mailbox and opens; a forgotten password is set anew by mail', async ({
  browser,
  withMail,
}) => {
  // Six analyses of whole pages beside the journey: on a busy machine each takes seconds.
  test.setTimeout(180_000)
  const { url, owner } = await withMail({ MAIL: 'mailbox' })
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${url}/mailbox`)
  await expect(page.getByRole('heading', { name: 'No mail yet' })).toBeVisible()
  expect(await findings(page)).toEqual([])

  await signInAtConsole(page, url, owner)
  await page.goto(`${url}/settings/members`)
  await page.getByRole('button', { name: 'Invite a colleague' }).click()
  await page.getByLabel('Full name').fill('มานี ใจดี')
  await page.getByLabel('E-mail address').fill('mani@foyer.example')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByText('The invitation is on its way to mani@foyer.example.')).toBeVisible()

  const someone = await (await browser.newContext()).newPage()
  const invitation = await linkOf(someone, url, 'Your invitation to Test desk')
  expect(await findings(someone)).toEqual([])
  await someone.emulateMedia({ colorScheme: 'dark' })
  await someone.setViewportSize({ width: 390, height: 800 })
  expect(await findings(someone)).toEqual([])
  await someone.setViewportSize({ width: 1280, height: 720 })
  await someone.goto(invitation)
  await expect(someone.getByText('Welcome, มานี ใจดี.')).toBeVisible()
  await someone.getByLabel('Password', { exact: true }).fill(goodPassword)
  await someone.getByLabel('Password again').fill(goodPassword)
  await someone.getByRole('button', { name: 'Join and sign in' }).click()
  await expect(someone.getByRole('button', { name: /Menu of your account: มานี ใจดี/ })).toBeVisible()

  const forgetful = await (await browser.newContext()).newPage()
  await forgetful.goto(url)
  await forgetful.getByRole('link', { name: 'Forgot your password?' }).click()
  await forgetful.getByLabel('E-mail address').fill('mani@foyer.example')
  expect(await findings(forgetful)).toEqual([])
  await forgetful.getByRole('button', { name: 'Send the link' }).click()
  await expect(forgetful.getByText('If mani@foyer.example belongs to somebody here')).toBeVisible()

  const reset = await linkOf(forgetful, url, 'A new password for Test desk')
  await forgetful.goto(reset)
  await expect(forgetful.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  expect(forgetful.url()).not.toContain(reset.slice(-43))
  await forgetful.getByLabel('Password', { exact: true }).fill('password1234')
  await forgetful.getByLabel('Password again').fill('password1234')
  await forgetful.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(forgetful.getByText('This one is easy to guess.')).toBeVisible()
  expect(await findings(forgetful)).toEqual([])
  await forgetful.getByLabel('Password', { exact: true }).fill('seven quiet maps of otters')
  await forgetful.getByLabel('Password again').fill('seven quiet maps of otters')
  await forgetful.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(forgetful.getByRole('button', { name: /Menu of your account: มานี ใจดี/ })).toBeVisible()
  // Elsewhere the session is over.
  await expect(someone.getByText('Your session has ended.')).toBeVisible()

  await forgetful.goto(reset)
  await forgetful.getByLabel('Password', { exact: true }).fill(goodPassword)
  await forgetful.getByLabel('Password again').fill(goodPassword)
  await forgetful.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(forgetful.getByText('This link was used already or has run out.')).toBeVisible()
  await expect(forgetful.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()
})

test('a mail leaves by SMTP, from the worker to a mail server', async ({ withMail }) => {
  const server = await startMailServer({ password: 'secret' })
  const { url, owner } = await withMail({
    MAIL: 'smtp',
    MAIL_FROM: 'Test desk <desk@foyer.example>',
    SMTP_URL: `smtp://desk:secret@localhost:${server.port}`,
  })
  const client = await MemberClient.signIn(url, owner)
  const email = 'mani@foyer.example'
  const { invitation, mailed } = await client.post<Invited>('/api/members', { name: 'Mani', email, role: 'assistant' })
  expect(mailed).toBe(true)
  await expect.poll(() => server.taken.map((mail) => mail.to)).toEqual([[email]])
  const [mail] = server.taken
  expect(mail!.raw.replaceAll('=3D', '=').replace(/=\r\n/gu, '')).toContain(invitation)
  expect((await fetch(`${url}/api/mailbox`)).status).toBe(404)
  await server.stop()
})

test('where no mail leaves, the pages say so', async ({ page, foyer }) => {
  await page.goto(`${foyer.url}/mailbox`)
  await expect(page.getByText('This Foyer has no mailbox')).toBeVisible()
  await page.goto(`${foyer.url}/forgot`)
  await page.getByLabel('E-mail address').fill(foyer.owner.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText('This Foyer sends no mail.')).toBeVisible()
})
