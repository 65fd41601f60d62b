import { css } from 'lit'

/** A button under a text field that does what a sign typed in the text does as well. */
export const signButton = css`
  button {
    min-height: 1.9rem;
    padding: 0 0.5em;
    border: 0;
    border-radius: var(--wa-border-radius-m);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`
