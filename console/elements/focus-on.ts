import type { Control } from './say-invalid.ts'

/** Puts the focus on a control once it is drawn: Web Awesome's have nothing to take it before. */
export async function focusOn(control: Control | null | undefined): Promise<void> {
  await control?.updateComplete
  control?.focus()
}
