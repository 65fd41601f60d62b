import { css } from 'lit'
import { buttonsStyles } from './buttons.styles.ts'

/** A form in a dialog: fields under each other, what groups the options of one, its buttons in a row. */
export const dialogFormStyles = css`
  ${buttonsStyles}
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
`
