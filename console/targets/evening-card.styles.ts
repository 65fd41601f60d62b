import { css } from 'lit'

export const eveningCardStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
  h2 {
    font-size: var(--wa-font-size-m);
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: var(--wa-font-size-s);
  }
  /* Narrow ones take a second line rather than half of a word. */
  tbody th,
  td:last-child {
    white-space: normal;
  }
  form,
  .said {
    display: grid;
    gap: var(--wa-space-xs);
    max-width: 44rem;
  }
  .said p {
    overflow-wrap: anywhere;
  }
`
