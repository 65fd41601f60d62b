import { css } from 'lit'

/** Fields that belong together: a line above them, and their name. */
export const fieldsetStyles = css`
  fieldset {
    display: grid;
    gap: var(--wa-space-m);
    min-width: 0;
    margin: 0;
    padding: var(--wa-space-s) 0 0;
    border: 0;
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  legend {
    float: inline-start;
    padding: 0;
    font-weight: var(--wa-font-weight-bold);
  }
`
