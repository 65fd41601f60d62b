import { css } from 'lit'
import { chartCardStyles } from '../charts/chart-card.styles.ts'
import { tileStyles } from '../tiles/tile.styles.ts'

/** A wide tile: the figure with what it is made of, and beside it the table of its parts. */
export const costCardStyles = css`
  ${chartCardStyles}
  ${tileStyles}
  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-m) var(--wa-space-xl);
  }
  .made {
    flex: 1 1 min(20rem, 100%);
    display: flex;
    flex-direction: column;
    gap: var(--wa-space-s);
    min-width: 0;
  }
  .rows {
    flex: 2 1 min(30rem, 100%);
    min-width: 0;
  }
  dt.sum,
  dd.sum {
    padding-block-start: var(--wa-space-2xs);
    border-block-start: 1px solid var(--wa-color-surface-border);
  }
  dl {
    column-gap: 0;
  }
  tbody th {
    white-space: normal;
    min-width: 7rem;
    overflow-wrap: break-word;
  }
`
