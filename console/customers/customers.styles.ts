import { css } from 'lit'
import { buttonsStyles } from '../styles/buttons.styles.ts'

/** The steps of taking a list in: a heading for each, fields under each other, tables that scroll by themselves. */
export const customersStyles = css`
  ${buttonsStyles}
  :host,
  section {
    display: grid;
    gap: var(--wa-space-m);
    min-width: 0;
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  h3 {
    font-size: inherit;
  }
  h2:focus {
    outline: none;
  }
  h2:focus-visible {
    outline: var(--wa-focus-ring);
  }
  .label {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
  .problem {
    color: var(--wa-color-danger-on-quiet);
    font-weight: var(--wa-font-weight-semibold);
  }
  select,
  input[type='file'] {
    max-width: 100%;
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--wa-form-control-border-color);
    border-radius: var(--wa-border-radius-m);
    background: var(--wa-color-surface-default);
    color: var(--wa-color-text-normal);
    font: inherit;
  }
  bdi {
    overflow-wrap: anywhere;
  }
`
