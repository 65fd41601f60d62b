/** The console without a mouse, and on a phone. */
import { declare, signInAtConsole } from './console-sign-in.ts'
import type { Foyer } from './fixtures.ts'
import { expect, test } from './fixtures.ts'

const names = ['Ada One', 'Ben Two', 'Cleo Three']

async function ask(foyer: Foyer, fullName: string): Promise<string> {
  const contact = { fullName, address: { kind: 'email' as const, value: 'asker@example.com' } }
  return (await foyer.visitor().submit({ contact, question: `A question of ${fullName}` })).inquiry.id
}

test('an assistant accepts, answers and resolves with the keyboard alone', async ({ page, foyer }) => {
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  const presence = page.getByRole('button', { name: /Your presence/ })
  await presence.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^Available/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Your presence: Available' })).toBeVisible()

  await ask(foyer, 'Ada One')
  await expect(page.getByRole('article', { name: 'Ada One asks' })).toBeVisible()
  await page.getByRole('button', { name: 'Your presence: Available' }).blur()
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { name: 'Ada One' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeFocused()
  // Letters that are shortcuts elsewhere are just letters here.
  await page.keyboard.type('a jar of keys? r n j k 1 2 3')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('second line')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('a jar of keys? r n j k 1 2 3\nsecond line', { useInnerText: true })
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Private note' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByText('No inquiry open')).toBeVisible()
})

test('j and k walk the list, Enter opens, 1 2 3 change the view, ? tells the keys', async ({ page, foyer }) => {
  for (const name of names) await ask(foyer, name)
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cleo Three/ })).toBeVisible()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /Ada One/ })).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /Cleo Three/ })).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.getByRole('link', { name: /Ben Two/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('A question of Ben Two')
  await page.keyboard.press('3')
  await expect(page.getByRole('heading', { name: 'All' })).toBeVisible()

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page.getByRole('heading', { name: 'All' })).toBeVisible()
})

test('the list scrolls through many inquiries and draws only those in sight', async ({ page, foyer }) => {
  await test.step('sixty inquiries wait', async () => {
    for (let number = 1; number <= 60; number++) await ask(foyer, `Asker ${number}`)
  })
  await signInAtConsole(page, foyer.url, foyer.owner)
  await page.getByRole('link', { name: /^Waiting/ }).click()
  await expect(page.getByRole('link', { name: /Asker 1\b/ })).toBeVisible()
  expect(await page.getByRole('link', { name: /Asker/ }).count()).toBeLessThan(30)
  await page.getByRole('link', { name: /Asker 1\b/ }).focus()
  for (let press = 0; press < 59; press++) await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /Asker 60\b/ })).toBeFocused()
})

test('on a phone list and inquiry are separate screens', async ({ browser, foyer }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await ask(foyer, 'Ada One')
  await page.getByRole('button', { name: 'Accept' }).tap()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Customer' })).toBeHidden()
  await page.getByRole('button', { name: 'Details' }).tap()
  await expect(page.getByRole('region', { name: 'Customer' })).toBeVisible()
  await page.getByRole('button', { name: 'Details' }).tap()
  await page.getByRole('link', { name: 'Back to the list' }).tap()
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your reply' })).toBeHidden()
  // A phone widens its window to what the page needs: neither may be wider than the phone.
  expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([390, 390])
  await context.close()
})
