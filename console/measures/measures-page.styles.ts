import { css } from 'lit'

export const measuresPageStyles = css`
  .beside {
    display: flex;
    margin-inline-start: auto;
    gap: var(--wa-space-m);
    font-size: var(--wa-font-size-s);
  }
  .charts {
    display: grid;
    gap: var(--wa-space-l);
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  }
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--wa-space-l);
  }
  measure-tile {
    flex: 1 1 17rem;
    max-width: 36rem;
  }
  /* Four in a row, rather than three and one. */
  measure-tile:first-child:nth-last-child(4),
  measure-tile:first-child:nth-last-child(4) ~ measure-tile {
    flex-basis: 13rem;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-m);
  }
  h2 {
    font-size: var(--wa-font-size-l);
  }
  section:not(:first-of-type) h2 {
    padding-block-start: var(--wa-space-s);
  }
  /* The way there that the bar below has no room for. */
  @media (min-width: 44.01rem) {
    .narrow {
      display: none;
    }
  }
  @media print {
    .beside {
      display: none;
    }
    measure-tile,
    .charts > *,
    week-map,
    outcome-bar {
      break-inside: avoid;
    }
  }
  @media (max-width: 44rem) {
    .tiles,
    .charts {
      gap: var(--wa-space-m);
    }
  }
`
