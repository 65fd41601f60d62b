import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Signs a person in at the console as they would, and waits until the desk is live. */
export async function signInAtConsole(
  page: Page,
  url: string,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(url)
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password', { exact: true }).fill(who.password)
  await page.getByLabel('Password', { exact: true }).press('Enter')
  await expect(page.getByRole('navigation', { name: 'Inquiries' })).toBeVisible()
  await expect(page.locator('connection-banner')).toHaveAttribute('data-state', /^(?:live|polling)$/u)
}

/** The same, whatever language the console speaks. */
export async function signInInAnyLanguage(
  page: Page,
  url: string,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(url)
  await page.locator('input[type=email]').fill(who.email)
  await page.locator('input[type=password]').fill(who.password)
  await page.keyboard.press('Enter')
  await expect(page.locator('connection-banner')).toHaveAttribute('data-state', /^(?:live|polling)$/u)
}

/** Declares a presence with the switch. */
export async function declare(page: Page, presence: 'Available' | 'Busy' | 'Away'): Promise<void> {
  await page.getByRole('button', { name: /Your presence/ }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${presence}`) }).click()
  await expect(page.getByRole('button', { name: `Your presence: ${presence}` })).toBeVisible()
}
