import { css } from 'lit'
import { cardStyles } from '../styles/card.styles.ts'

/** The bar of a difference, and a table in which what is counted beside stands back. */
export const shareTableStyles = css`
  ${cardStyles}
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-s);
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  h2 .quiet {
    font-weight: var(--wa-font-weight-normal);
  }
  .said {
    font-weight: var(--wa-font-weight-semibold);
  }
  td.beside,
  th.beside {
    font-weight: var(--wa-font-weight-normal);
  }
  td[data-none] {
    color: var(--wa-color-text-quiet);
  }
  tfoot {
    border-block-start: 2px solid var(--wa-color-surface-border);
  }
  tfoot th {
    font-weight: var(--wa-font-weight-normal);
    color: var(--wa-color-text-quiet);
    text-align: start;
  }
  .difference {
    display: inline-flex;
    gap: var(--wa-space-xs);
    align-items: center;
  }
  .beside {
    padding-inline: var(--wa-space-2xs);
  }
  .difference span {
    min-width: 3.2em;
  }
  .difference svg {
    width: 5.5rem;
    height: 0.9rem;
    flex: none;
  }
  .difference svg:dir(rtl) {
    scale: -1 1;
  }
  .axis {
    stroke: var(--wa-color-neutral-border-loud);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .more {
    fill: var(--wa-color-brand-fill-loud);
  }
  .less {
    fill: var(--foyer-busy);
  }
  .about {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--wa-space-s));
  }
  wa-popover {
    --max-width: min(26rem, 90vw);
  }
  .info {
    max-height: min(24rem, 50vh);
    overflow: auto;
    font-size: var(--wa-font-size-s);
  }
  .info dt {
    font-weight: var(--wa-font-weight-semibold);
  }
  .info dd {
    padding-block-end: var(--wa-space-2xs);
  }
  @media (max-width: 44rem) {
    :host {
      padding: var(--wa-space-s) var(--wa-space-m);
    }
    .difference svg {
      width: 4rem;
    }
  }
`
