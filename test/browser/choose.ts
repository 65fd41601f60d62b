import type { Page } from '@playwright/test'

/** Chooses an option of a field, as a person does. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  // By key: in a narrow one nothing but its arrow can be hit.
  await page.getByRole('combobox', { name: label }).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).click()
}
