import { css } from 'lit'

/** How a verdict is coloured, beside its icon and its words. */
export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    font-weight: var(--wa-font-weight-semibold);
  }
  [data-verdict='met'] {
    color: var(--wa-color-success-on-quiet);
  }
  [data-verdict='close'] {
    color: var(--wa-color-warning-on-quiet);
  }
  [data-verdict='missed'] {
    color: var(--wa-color-danger-on-quiet);
  }
`
