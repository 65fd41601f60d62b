import { html } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DayRange } from '../text/day-range.ts'
import { words } from '../words/words.ts'

/** Two fields for days of one's own choice. @param today the last that can be chosen @param chosen called with both */
export function dayFields(days: DayRange, today: string, chosen: (end: keyof DayRange, date: string) => void) {
  const { dates } = words.ledger
  const field = (end: keyof DayRange) =>
    html`<label
      >${dates[end]}
      <input
        type="date"
        required
        max=${today}
        .value=${live(days[end])}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement
          // Emptied, it stays where it was.
          if (input.value === '') input.value = days[end]
          else chosen(end, input.value)
        }}
    /></label>`
  return html`<div class="days" role="group" aria-label=${dates.label}>${field('from')}${field('to')}</div>`
}
