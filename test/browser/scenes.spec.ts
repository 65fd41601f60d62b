/** The first scene of the demo's tour, played as people play it: the big lead meets the right person, and goes to sales. */
import type { Browser, Page } from '@playwright/test'
import { flow } from '../../demo/flow.ts'
import { MemberClient } from '../../demo/member-client.ts'
import { anything, usualRules } from '../../shared/schema/queue.ts'
import type { Queue } from '../../shared/schema/queue.ts'
import { usualSkills } from '../../shared/schema/skills.ts'
import { choose } from './choose.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import type { Foyer } from './fixtures.ts'
import { visit } from './flow-page.ts'

const phone = '053 555 014'
/** Seconds that an offer stands in this test: the least there can be. */
const offerSeconds = 10

interface Company {
  sales: { email: string; password: string }[]
}

/** Projects ask for level 3; Assistant 1 has 1, Assistant 2 has 4. Sales has a head, Somchai, and Arthit. */
async function company(foyer: Foyer): Promise<Company> {
  const owner = await foyer.member(foyer.owner)
  await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow })
  const { queues } = await owner.get<{ queues: Queue[] }>('/api/queues')
  const { id: sales } = await owner.post<{ id: string }>('/api/teams', { name: 'Sales', function: 'sales' })
  await owner.post('/api/queues', { name: 'Sales', team: sales })
  const match = { ...anything, kinds: ['lead'], products: ['solis-60'], groups: ['public-body', 'contractor'] }
  const rules = { ...usualRules, level: 3, match, offer: { live: offerSeconds, message: 600 } }
  await owner.post('/api/queues', { name: 'TH Projects', team: queues[0]!.team, rules })
  for (const [at, level] of [1, 4].entries())
    await owner.patch(`/api/members/${foyer.assistants[at]!.id}`, { skills: { ...usualSkills, level } })
  const me = await owner.me()
  await owner.patch(`/api/members/${me.member.id}`, { capacity: 3, skills: { ...usualSkills, level: 6 } })
  const invited = async (name: string, role: 'manager' | 'assistant') => {
    const wish = { name, email: `${name.toLowerCase()}@foyer.example`, role, capacity: role === 'manager' ? 0 : 3 }
    const { invitation } = await owner.post<{ invitation: string }>('/api/members', { ...wish, teams: [sales] })
    const password = 'quiet otters draw seven maps'
    await new MemberClient(foyer.url).acceptInvitation({ token: invitation.slice(-43), password })
    return { email: wish.email, password }
  }
  return { sales: [await invited('Somchai', 'manager'), await invited('Arthit', 'assistant')] }
}

async function console(browser: Browser, foyer: Foyer, who: { email: string; password: string }): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signInAtConsole(page, foyer.url, who)
  return page
}

const row = (page: Page) => page.getByRole('link', { name: /Surachai/ })
const timeline = (page: Page) => page.locator('timeline-list')

test('the big lead meets the right person: too low a level is passed over, a miss goes on, sales gets it as planned', async ({
  page,
  browser,
  foyer,
}) => {
  test.setTimeout(120_000)
  const { sales } = await company(foyer)
  // They asked for a price before, this week.
  const earlier = foyer.visitor()
  const contact = { fullName: 'Surachai', address: { kind: 'phone', value: phone } } as const
  const before = { about: 'price', product: 'solis-60', 'for-whom': 'public', quantity: 1, where: 'north' }
  const answers = { ...before, when: 'looking', budget: null, tender: null, 'who-decides': 'superior' }
  const first = await earlier.submit({ contact, question: 'How much is one?', answered: { flow: 1, answers } })
  await earlier.command(first.inquiry.id, { type: 'end' })

  const [ploy, anan] = await Promise.all(foyer.assistants.map((who) => console(browser, foyer, who)))
  await declare(ploy!, 'Available')
  await declare(anan!, 'Available')

  const widget = await visit(page, foyer, 'plain?utm_source=fb&utm_campaign=roadsafety')
  await widget.choose('A price')
  await widget.choose('Solis-60 solar street lamp')
  await widget.choose('A public body')
  await widget.write('240')
  await widget.dialog.getByRole('button', { name: 'Skip' }).click()
  await widget.choose('The north')
  await widget.choose('This month')
  await widget.dialog.getByRole('button', { name: 'Skip' }).click()
  await widget.write('30 November')
  await widget.choose('A committee')
  await widget.readsOver()
  await widget.dialog.getByLabel('Full name').fill('Surachai')
  await widget.dialog.getByRole('radio', { name: 'Phone' }).check()
  await widget.dialog.getByLabel('Phone number').fill(phone)
  await widget.send()
  await widget.acknowledged()

  // Whoever has the level is asked; nobody answers in time, and it goes on to who comes.
  const offer = (at: Page) => at.getByRole('article', { name: 'Surachai' })
  await expect(offer(anan!).locator('tier-mark')).toContainText('A')
  await expect(offer(ploy!)).toHaveCount(0)
  await expect(offer(anan!)).toHaveCount(0, { timeout: (offerSeconds + 10) * 1_000 })
  const wanida = await console(browser, foyer, foyer.owner)
  await declare(wanida, 'Available')
  await offer(wanida).getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(widget.dialog).toContainText('Olga Owner')

  // Everything of it can be read: the score, who missed it, and why nobody else was asked.
  const customer = wanida.getByRole('region', { name: 'Customer' })
  await expect(customer).toContainText('85')
  await expect(customer).toContainText('roadsafety')
  await expect(timeline(wanida)).toContainText('The offer to Assistant 2 ran out')
  await timeline(wanida).getByText('Why Olga Owner?').click()
  await expect(timeline(wanida)).toContainText('Assistant 1: too low a level')

  // As planned it goes to sales, whose head gives it to a representative.
  await customer.getByRole('button', { name: 'Pass to sales' }).click()
  await choose(wanida, 'To', 'Sales')
  await wanida.locator('lead-dialog').getByRole('button', { name: 'Save' }).click()
  const somchai = await console(browser, foyer, sales[0]!)
  await somchai.getByRole('link', { name: /^Waiting/ }).click()
  await row(somchai).click()
  await somchai.getByRole('button', { name: 'Give to…' }).click()
  await somchai.getByRole('menuitem', { name: /^Arthit/ }).click()
  await expect(somchai.locator('thread-header')).toContainText('With Arthit')
  const arthit = await console(browser, foyer, sales[1]!)
  await row(arthit).first().click()
  await arthit.getByRole('textbox', { name: 'Your reply' }).fill('Good morning, this is Arthit of sales.')
  await arthit.getByRole('textbox', { name: 'Your reply' }).press('Enter')
  await expect(widget.message('Good morning, this is Arthit of sales.')).toBeVisible()
  await expect(widget.dialog).toContainText('Arthit')
  await expect(timeline(arthit)).toContainText('Somchai gave it to Arthit')

  // And counted: who got it by turn, who by hand, who let it go by.
  await wanida.getByRole('link', { name: 'Fair share' }).click()
  const table = wanida.getByRole('table').filter({ hasText: 'Assistant 2' }).first()
  await expect(async () => {
    await wanida.reload()
    await expect(table).toBeVisible({ timeout: 5_000 })
    const columns = await table.getByRole('columnheader').allTextContents()
    const cells = table.getByRole('row', { name: /Assistant 2/ }).getByRole('cell')
    // The first column names the person.
    await expect(cells.nth(columns.findIndex((name) => name.trim() === 'Missed') - 1)).toHaveText('1', {
      timeout: 1_000,
    })
  }).toPass({ timeout: 20_000 })
})
