import { css } from 'lit'

/** How a verdict on a target is coloured: beside its icon and its word. */
export const verdictStyles = css`
  .verdict {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    font-weight: var(--wa-font-weight-semibold);
  }
  .verdict.quiet {
    font-weight: inherit;
  }
  .verdict[data-verdict='green'] {
    color: var(--wa-color-success-on-quiet);
  }
  .verdict[data-verdict='amber'] {
    color: var(--wa-color-warning-on-quiet);
  }
  .verdict[data-verdict='red'] {
    color: var(--wa-color-danger-on-quiet);
  }
`
