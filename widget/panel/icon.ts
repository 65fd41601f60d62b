import type { TemplateResult } from 'lit'
import { html } from 'lit'

/** Shapes on a grid of 24, drawn as lines. */
const shapes = {
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  done: 'M5 12.500l4.500 4.500L19 7.500',
  wait: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0z',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3 12h18M12 3c4 4 4 14 0 18M12 3c-4 4-4 14 0 18',
  star: 'M12 3.600l2.600 5.300 5.800.8-4.200 4.100 1 5.800-5.200-2.700-5.200 2.700 1-5.800L3.600 9.700l5.800-.8z',
}

/** An icon beside words, or in a button that has a name: never read out. */
export function icon(shape: keyof typeof shapes): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[shape]}></path></svg>`
}
