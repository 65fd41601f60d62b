import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { measuredWords } from '../words/measured-words.ts'
import { countFigure } from './figures.ts'

/** How many an article answered; opens the articles, with how often each did, for there is no inquiry behind it. */
export function articlesLink(count: number): TemplateResult {
  const shown = countFigure(count)
  if (count === 0) return html`${shown}`
  return html`<a href="/settings/articles" aria-label=${measuredWords.deflection.open(shown)}>${shown}</a>`
}
