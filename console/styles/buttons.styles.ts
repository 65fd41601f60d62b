import { css } from 'lit'

/** Buttons in a row, in as many rows as they need. */
export const buttonsStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
    align-items: center;
  }
`
