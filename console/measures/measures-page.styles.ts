import { css } from 'lit'

export const measuresPageStyles = css`
  /* Whose numbers they are stands below the periods, which need the row. */
  .whose {
    order: 1;
    flex-basis: 100%;
    font-size: var(--wa-font-size-s);
  }
  .beside {
    display: flex;
    margin-inline-start: auto;
    gap: var(--wa-space-m);
    font-size: var(--wa-font-size-s);
  }
  .tiles,
  .charts {
    display: grid;
    gap: var(--wa-space-l);
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
  }
  .charts {
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  }
  .cut {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--wa-space-s);
    padding: var(--wa-space-m) var(--wa-space-l);
    border: 1px solid var(--wa-color-surface-border);
    border-radius: var(--wa-border-radius-l);
    background: var(--wa-color-surface-default);
  }
  .cut header {
    padding: 0;
    border: 0;
  }
  h2 {
    font-size: var(--wa-font-size-m);
  }
  /* The way there that the bar below has no room for. */
  @media (min-width: 44.01rem) {
    .narrow {
      display: none;
    }
  }
  @media (max-width: 44rem) {
    .tiles,
    .charts {
      gap: var(--wa-space-m);
    }
  }
`
