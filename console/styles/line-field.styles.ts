import { css } from 'lit'

/** Small fields in a line of text, each after its label. */
export const lineFieldStyles = css`
  label {
    display: inline-flex;
    gap: var(--wa-space-2xs);
    align-items: center;
    color: var(--wa-color-text-quiet);
  }
  input,
  select {
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
`
