import '@awesome.me/webawesome/dist/components/button/button.js'
import '@awesome.me/webawesome/dist/components/icon/icon.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { hoursWords } from '../words/hours-words.ts'
import type { DraftInterval, HoursFault } from './hours-draft.ts'

/** What is wrong, under what it is wrong with; nothing where all is well. */
export function faultLine(fault: HoursFault | undefined): TemplateResult | typeof nothing {
  return fault === undefined ? nothing : html`<span class="problem" role="alert">${hoursWords.faults[fault]}</span>`
}

/** Removes something, named for whoever does not see where the button stands. */
export function removeButton(label: string, remove: () => void): TemplateResult {
  return html`<wa-button size="s" appearance="plain" @click=${remove}
    ><wa-icon name="xmark" label=${label}></wa-icon
  ></wa-button>`
}

/**
 * The intervals of one day, each from and to with what is wrong with it underneath.
 * @param faultAt what is wrong with the interval of that place; @param change takes the day's intervals as they are now
 */
export function intervalRows(
  day: string,
  intervals: readonly DraftInterval[],
  faultAt: (at: number) => HoursFault | undefined,
  change: (intervals: DraftInterval[]) => void,
): TemplateResult[] {
  return intervals.map((interval, at) => {
    const fault = faultAt(at)
    const set = (part: keyof DraftInterval) => (event: Event) =>
      change(intervals.with(at, { ...interval, [part]: (event.target as HTMLInputElement).value }))
    const time = (part: keyof DraftInterval) =>
      html`<input
        type="time"
        aria-label=${hoursWords[part](day, at + 1)}
        aria-invalid=${fault !== undefined}
        .value=${live(interval[part])}
        @input=${set(part)}
      />`
    return html`<div class="row">
      ${time('from')} <span aria-hidden="true">–</span> ${time('to')}
      ${removeButton(hoursWords.remove(day, at + 1), () => change(intervals.toSpliced(at, 1)))} ${faultLine(fault)}
    </div>`
  })
}
