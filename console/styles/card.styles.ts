import { css } from 'lit'

/** An element that stands on a page as a card. */
export const cardStyles = css`
  :host {
    min-width: 0;
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
`
