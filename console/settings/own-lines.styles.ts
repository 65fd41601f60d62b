import { css } from 'lit'

/** What one has, a line each, with what can be done about it at its end. */
export const ownLines = css`
  li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-m);
    align-items: center;
    justify-content: space-between;
    padding: var(--wa-space-s) 0;
    border-block-end: 1px solid var(--wa-color-surface-border);
  }
  .what {
    display: grid;
    overflow-wrap: anywhere;
  }
`
