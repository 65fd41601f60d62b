import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html } from 'lit'
import type { TemplateResult } from 'lit'

/** Begins something new, above a list of cards. */
export function addButton(label: string, begin: () => void): TemplateResult {
  return html`<wa-button size="s" variant="brand" @click=${begin}
    ><wa-icon slot="start" name="plus"></wa-icon>${label}</wa-button
  >`
}

/** Opens a card's form in its place. */
export function editButton(label: string, open: () => void): TemplateResult {
  return html`<wa-button size="s" appearance="outlined" @click=${open}
    ><wa-icon slot="start" name="pencil"></wa-icon>${label}</wa-button
  >`
}
