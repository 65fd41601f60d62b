/** Where inquiries go and to whom, as an owner sets it, tries it before it is saved, and sees it happen. */
import { AxeBuilder } from '@axe-core/playwright'
import { flow } from '../../demo/flow.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'

test('an owner says what a queue takes and who may answer, and tries it before it is saved', async ({
  page,
  foyer,
}) => {
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow })
  await signInAtConsole(page, foyer.url, foyer.owner)

  await page.goto(`${foyer.url}/settings/queues`)
  await page.getByRole('button', { name: 'Add a queue' }).click()
  await page.getByLabel('Name of the queue').fill('Projects')
  await page.locator('wa-checkbox', { hasText: 'Solis-60 solar street lamp' }).click()
  await page.locator('wa-checkbox', { hasText: 'A public body' }).click()
  await page.locator('wa-checkbox', { hasText: 'By the widget' }).click()
  await page.getByLabel('Least level').fill('7')
  // As it is written it could not be saved: nothing of it counts yet.
  const tried = page.locator('where-to')
  await choose(page, 'Product', 'Solis-60 solar street lamp')
  await choose(page, 'Customer group', 'A public body')
  await expect(tried).toContainText('It goes to Everyone.')
  await page.getByLabel('Least level').fill('3')
  await expect(tried).toContainText('It goes to Projects.')
  await expect(tried).toContainText('It asks 3 particulars, and this has them all.')
  await expect(tried).toContainText('Assistant 1: too low a level')
  await choose(page, 'Product', 'Suan garden light')
  await expect(tried).toContainText('It goes to Everyone.')
  await expect(tried).toContainText('Projects: product')
  await choose(page, 'How it came', 'By a form of the site’s own')
  await expect(tried).toContainText('Projects: how it came, product')
  // All of it in sight: axe takes a label that is scrolled out for a hidden one.
  await page.setViewportSize({ width: 1280, height: 4_400 })
  await page.getByRole('button', { name: 'What goes first' }).click()
  await page.getByRole('spinbutton', { name: 'Complaint' }).fill('300')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  const queue = page.getByRole('article', { name: 'Projects' })
  await expect(queue).toContainText('Products: Solis-60 solar street lamp')
  await expect(queue).toContainText('Level 3 or more may answer.')

  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  expect(queues.find(({ name }) => name === 'Projects')!.rules).toMatchObject({
    match: { channels: ['chat'], sizes: null },
    ahead: { order: 0, complaint: 300, colleague: 0, urgent: 0 },
  })

  await page.goto(`${foyer.url}/settings/members`)
  const row = page.getByRole('listitem').filter({ hasText: 'Assistant 2' }).filter({ hasText: 'Change' })
  await row.getByRole('button', { name: /^Change/ }).click()
  await row.getByLabel('Level', { exact: true }).fill('4')
  await row.locator('wa-checkbox', { hasText: 'The north' }).click()
  await row.locator('wa-checkbox', { hasText: 'Large' }).click()
  await row.getByRole('button', { name: 'Save' }).click()
  await expect(row.getByRole('checkbox')).toHaveCount(0)
  await expect(row).toContainText('Level 4')
  const { members } = await owner.get<{ members: { name: string; skills: object }[] }>('/api/members')
  expect(members.find(({ name }) => name === 'Assistant 2')!.skills).toEqual({
    level: 4,
    languages: null,
    products: null,
    groups: null,
    sizes: ['large'],
    territories: ['th-north'],
  })
})

test('whoever has an inquiry can read why it came to them', async ({ page, foyer }) => {
  const contact = { fullName: 'Wipa Suksawat', address: { kind: 'phone', value: '081 234 5678' } } as const
  await foyer.visitor().submit({ contact, question: 'Is the Suan on stock?' })
  await signInAtConsole(page, foyer.url, foyer.assistants[0]!)
  await declare(page, 'Available')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  const why = page.locator('choice-details')
  await why.getByText('Why Assistant 1?').click()
  await expect(why.getByRole('row', { name: /^Assistant 1 0\.5 0$/ })).toBeVisible()
  await expect(why).toContainText('Assistant 2: not available')
})
