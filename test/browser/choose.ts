import type { Page } from '@playwright/test'

/** Chooses an option of a field, as a person does. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  // A list that has just opened scrolls to what stands in the field: a hand waits for that.
  const list = await field.evaluateHandle((element) => ({
    shown: new Promise((resolve) => {
      const { host } = element.getRootNode() as ShadowRoot
      host.addEventListener('wa-after-show', resolve, { once: true })
    }).then(() => true),
  }))
  // By key: in a narrow one nothing but its arrow can be hit.
  await field.press('Enter')
  await list.evaluate(({ shown }) => shown)
  await page.getByRole('option', { name: option, exact: true }).click()
}
