import { css } from 'lit'

/** A form in a dialog: fields under each other, what groups the options of one, its buttons in a row. */
export const dialogFormStyles = css`
  form {
    display: grid;
    gap: var(--wa-space-m);
  }
  wa-select small {
    display: block;
    padding: var(--wa-space-xs) var(--wa-space-s) 0;
    color: var(--wa-color-text-quiet);
    font-size: var(--wa-font-size-xs);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
  }
`
