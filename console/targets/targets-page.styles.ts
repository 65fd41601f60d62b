import { css } from 'lit'
import { buttonsStyles } from '../styles/buttons.styles.ts'

/** What the pages of targets have beside other pages of numbers. */
export const targetsPageStyles = css`
  ${buttonsStyles}
  /* Whose targets they are stands below the months, which need the row. */
  .whose {
    order: 1;
    flex-basis: 100%;
    font-size: var(--wa-font-size-s);
  }
  .beside {
    display: flex;
    gap: var(--wa-space-m);
    margin-inline-start: auto;
    font-size: var(--wa-font-size-s);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-s);
  }
`
