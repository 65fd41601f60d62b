import { css } from 'lit'

/** A form in a dialog: fields under each other, its buttons in a row. */
export const dialogFormStyles = css`
  form {
    display: grid;
    gap: var(--wa-space-m);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs);
  }
`
