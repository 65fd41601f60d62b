/** Every page of the console passes axe with no rule off, in light, dark and at phone width, under its strict policy. */
import { flow } from '../../demo/flow.ts'
import { MemberClient } from '../../demo/member-client.ts'
import type { Member } from '../../shared/schema/member.ts'
import { declare, signInAtConsole } from './console-sign-in.ts'
import { expect, test } from './fixtures.ts'
import { findingsInSight, looksAt, pageIn } from './looks.ts'

for (const look of looksAt()) {
  test(`every page is accessible and within the policy, ${look.name}`, async ({ browser, foyer }) => {
    // Twenty analyses of whole pages: on a busy machine each takes seconds.
    test.setTimeout(240_000)
    const contact = { fullName: 'Wipa Suksawat', address: { kind: 'email', value: 'wipa@example.com' } } as const
    const owner = await MemberClient.signIn(foyer.url, foyer.owner)
    const { invitation } = await owner.post<{ member: Member; invitation: string }>('/api/members', {
      name: 'Anan Chai',
      email: 'anan@foyer.example',
      role: 'assistant',
    })
    const { context, page, complaints } = await pageIn(browser, look)

    await page.goto(invitation)
    await expect(page.getByRole('heading', { name: 'Join Test desk' })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])

    await page.goto(foyer.url)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('Enter a password.')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])

    await signInAtConsole(page, foyer.url, foyer.owner)
    await expect(page.getByText('Nothing with you')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await declare(page, 'Available')

    const visitor = foyer.visitor()
    const { inquiry } = await visitor.submit({ contact, question: 'See https://shop.example/trail, do you ship it?' })
    await visitor.submit({ contact, question: 'And this one?' })
    await expect(page.getByRole('article')).toHaveCount(2)
    expect(await findingsInSight(page)).toEqual([])

    await page.getByRole('button', { name: 'Accept' }).first().click()
    const reply = page.getByRole('textbox', { name: 'Your reply' })
    await reply.fill('We do: https://shop.example/shipping')
    await reply.press('Enter')
    await page.getByRole('button', { name: 'Note', exact: true }).click()
    await page.getByRole('textbox', { name: 'Private note' }).fill('A note')
    await page.getByRole('textbox', { name: 'Private note' }).press('Enter')
    await expect(page.getByRole('log')).toContainText('only your team sees this')
    await visitor.command(inquiry.id, { type: 'read', upTo: 9 })
    expect(await findingsInSight(page)).toEqual([])

    await page.getByRole('button', { name: 'Resolve' }).click()
    await expect(page.getByRole('menuitem', { name: /^Resolved/ })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.getByRole('menuitem', { name: /^Unresolved/ }).click()
    await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])

    for (const view of ['waiting', 'all'] as const) {
      await page.goto(`${foyer.url}/inbox/${view}`)
      await expect(page.getByText(view === 'all' ? 'Unresolved' : 'Nobody is waiting')).toBeVisible()
      expect(await findingsInSight(page)).toEqual([])
    }

    await page.goto(`${foyer.url}/settings/sites`)
    await expect(page.getByRole('article', { name: 'Test shop' })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.getByRole('article', { name: 'Test shop' }).getByRole('button', { name: 'Change' }).click()
    await page.getByText('Ask for consent before an inquiry is sent').click()
    await expect(page.getByLabel('Consent question, English')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await owner.post(`/api/sites/${foyer.site.id}/flows`, { after: 0, flow })
    await page.goto(`${foyer.url}/sites/${foyer.site.id}/questions`)
    await page.getByRole('button', { name: /^Edit question 2/ }).click()
    await page.getByRole('button', { name: 'Remove option Fala flood light' }).waitFor()
    await page.getByRole('button', { name: 'Versions' }).click()
    expect(await findingsInSight(page)).toEqual([])
    if (look.name === 'on a phone') await page.getByRole('button', { name: 'Try it' }).click()
    await expect(page.getByText('What this would come to')).toBeVisible()
    await expect(page.frameLocator('iframe:not([hidden])').getByRole('dialog')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/members`)
    await page.getByRole('button', { name: 'Invite a colleague' }).click()
    await expect(page.getByLabel('Full name')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/teams`)
    await page.getByRole('article', { name: 'Support' }).getByRole('button', { name: 'Change' }).click()
    await expect(page.getByLabel('Name of the team')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/queues`)
    await expect(page.getByRole('article', { name: 'Everyone' })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.getByRole('article', { name: 'Everyone' }).getByRole('button', { name: 'Change' }).click()
    await expect(page.getByLabel('Name of the queue')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/sessions`)
    await expect(page.getByText('This window')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/language`)
    await expect(page.getByText('What this console speaks to you.')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/settings/status`)
    await expect(page.getByText('Inquiries held live')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.goto(`${foyer.url}/nowhere/at/all`)
    await expect(page.getByText('There is no page at this address.')).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await findingsInSight(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
}
