import '@awesome.me/webawesome/dist/components/checkbox-group/checkbox-group.js'
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js'
import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'

/** A value to choose, and its label as shown. */
export type Option = readonly [value: string, label: string]

/** Some of a list; none of them chosen stands for all. Nothing to see where there is nothing to choose from. */
export function someField(
  field: string,
  label: string,
  options: readonly Option[],
  chosen: readonly string[] | null,
): TemplateResult | typeof nothing {
  // What was chosen stays to be seen, also when no question sets it any more.
  const gone = (chosen ?? []).filter((value) => !options.some(([one]) => one === value))
  const all = [...options, ...gone.map((value) => [value, value] as const)]
  if (all.length === 0) return nothing
  return html`<wa-checkbox-group label=${label} size="s" orientation="horizontal">
    ${all.map(
      ([value, shown]) =>
        html`<wa-checkbox name=${field} value=${value} ?checked=${chosen?.includes(value) === true}
          >${shown}</wa-checkbox
        >`,
    )}
  </wa-checkbox-group>`
}

/** What is chosen of a list in a form's data; null when nothing is. */
export function someOf(data: FormData, field: string): string[] | null {
  const chosen = data.getAll(field).filter((value) => typeof value === 'string')
  return chosen.length === 0 ? null : chosen
}
