import { css } from 'lit'

/** A choice of a menu with a line under it that says what it comes to. */
export const choiceStyles = css`
  .choice {
    display: grid;
  }
  small {
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-s);
  }
`
