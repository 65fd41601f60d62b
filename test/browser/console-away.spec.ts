/**
 * Who is Away, and what they and the others are told: set away by the Desk after missed offers, looking at what waits,
 * and getting news of nothing but what is theirs. The Desk takes two whole offers to set somebody away (its own tests
 * wait for that): here its frames say so, and all else is as it is.
 */
import type { Page } from '@playwright/test'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { throughFrames } from './through-frames.ts'

const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
const toasts = (page: Page) => page.locator('toast-stack .toast')

/** From the moment the returned function is called, frames say that this member was sent away, as long as they are away. */
async function sentAwayInFrames(page: Page, member: string): Promise<() => void> {
  let said = false
  await throughFrames(page, (frame) => {
    if (!said || (frame.t !== 'hello' && frame.t !== 'colleagues')) return frame
    const colleagues = frame.colleagues.map((one) =>
      one.id === member ? { ...one, sentAway: one.presence === 'away' } : one,
    )
    return { ...frame, colleagues }
  })
  return () => {
    said = true
  }
}

test('whoever was set away after missed offers is told so until they say that they are here', async ({
  page,
  foyer,
}) => {
  const begin = await sentAwayInFrames(page, foyer.assistants[0]!.id)
  begin()
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  const banner = page.getByRole('status').filter({ hasText: 'Two offers in a row went by, so you are Away' })
  await expect(banner).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'I am here' }).click()
  await expect(page.getByRole('button', { name: 'Your presence: Available' })).toBeVisible()
  await expect(page.getByText('Two offers in a row went by')).toHaveCount(0)
  const me = await (await foyer.member(foyer.assistants[0]!)).me()
  expect(me.presence).toBe('available')
})

test('whoever may give inquiries to others is told once that a colleague does not respond', async ({ page, foyer }) => {
  const [silent] = foyer.assistants
  const begin = await sentAwayInFrames(page, silent!.id)
  const member = await foyer.member(silent!)
  await member.connect()
  await member.presence('available')
  await signInAtConsole(page, foyer.url, foyer.owner)
  const row = page.locator('colleague-list li').filter({ hasText: silent!.name })
  await expect(row).toContainText('Available')
  await expect(row).not.toContainText('Does not respond')

  begin()
  await member.presence('away')
  await expect(row).toContainText('Does not respond')
  const said = `${silent!.name} does not respond: two offers in a row went by.`
  await expect(toasts(page)).toHaveText([said])
  await page.getByRole('button', { name: 'Dismiss' }).click()
  // What else the team does brings the same colleagues once more.
  await (await foyer.member(foyer.assistants[1]!)).presence('busy')
  await expect(page.locator('colleague-list li').filter({ hasText: foyer.assistants[1]!.name })).toContainText('Busy')
  await expect(toasts(page)).toHaveCount(0)

  await member.presence('available')
  await expect(row).not.toContainText('Does not respond')
})

test('an assistant who is away reads why they cannot answer what waits, and an analyst that their role does not', async ({
  page,
  browser,
  foyer,
}) => {
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Who can help me?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.goto(`${foyer.url}/inbox/waiting/${inquiry.id}`)
  const composer = page.locator('reply-composer')
  await expect(composer).toHaveText('Nobody has this inquiry yet. Set yourself to Available to be offered it.')
  await declare(page, 'Available')
  await expect(page.getByRole('button', { name: 'Accept' }).first()).toBeVisible()

  const owner = await foyer.member(foyer.owner)
  await owner.patch(`/api/members/${foyer.assistants[1]!.id}`, { role: 'analyst' })
  const context = await browser.newContext()
  const analyst = await context.newPage()
  await signInAtConsole(analyst, foyer.url, foyer.assistants[1]!)
  await analyst.goto(`${foyer.url}/inbox/all/${inquiry.id}`)
  await expect(analyst.locator('reply-composer')).toHaveText('Your role lets you read this inquiry, not answer it.')
  await context.close()
})

test('whoever is away hears of what is given to them, and not of what waits', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await page.getByRole('link', { name: /^Waiting/ }).click()
  const { inquiry } = await foyer.visitor().submit({ contact, question: 'Who can help me?' })
  await expect(page.getByRole('link', { name: /Wipa Suksawat/ })).toBeVisible()
  await expect(toasts(page)).toHaveCount(0)

  const owner = await foyer.member(foyer.owner)
  const { card } = await owner.thread(inquiry.id)
  await owner.act(card, { type: 'assign', member: foyer.assistants[0]!.id })
  await expect(toasts(page)).toContainText('Given to you: Wipa Suksawat')
  await toasts(page).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  const given = await owner.thread(inquiry.id)
  await owner.act(given.card, { type: 'assign', member: foyer.assistants[1]!.id })
  await expect(page.locator('reply-composer')).toHaveText(
    `This inquiry is with ${foyer.assistants[1]!.name}, who answers it.`,
  )

  // Busy, one still hears of what waits for others.
  await declare(page, 'Busy')
  await foyer.visitor().submit({ contact: { ...contact, fullName: 'Somchai Jaidee' }, question: 'And me?' })
  await expect(toasts(page).filter({ hasText: 'New inquiry from Somchai Jaidee' })).toBeVisible()
})
