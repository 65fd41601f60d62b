import { css } from 'lit'
import { lineFieldStyles } from './line-field.styles.ts'

/** Two fields for days, in one line. */
export const dayFieldsStyles = css`
  ${lineFieldStyles}
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-xs) var(--wa-space-s);
    align-items: center;
    font-size: var(--wa-font-size-s);
  }
`
