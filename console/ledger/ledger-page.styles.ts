import { css } from 'lit'

export const ledgerPageStyles = css`
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-s);
    align-items: center;
    font-size: var(--wa-font-size-s);
  }
  .days label {
    display: inline-flex;
    gap: var(--wa-space-2xs);
    align-items: center;
    color: var(--wa-color-text-quiet);
  }
  input {
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
  .lead {
    max-width: 60rem;
  }
`
