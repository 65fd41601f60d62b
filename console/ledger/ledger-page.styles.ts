import { css } from 'lit'
import { dayFieldsStyles } from '../styles/day-fields.styles.ts'

export const ledgerPageStyles = css`
  ${dayFieldsStyles}
  .lead {
    max-width: 60rem;
  }
`
